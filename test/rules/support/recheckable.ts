import { createHash } from 'node:crypto';
import type { Rule } from '../../../server/src/core/detection/rule';
import { allRules } from './allRules';

export interface Recheckable {
  readonly ruleId: string;
  readonly source: string;
  readonly flags: string;
  /** Names source and flags in the cache of checked patterns. */
  readonly hash: string;
}

/**
 * The regular expressions whose running time is analysed. `before` is not among them: it reads at most `beforeLength`
 * characters, whatever the text.
 */
export const recheckable: readonly Recheckable[] = allRules.map(({ rule }) => {
  const { source, flags } = expressionOf(rule);
  const hash = createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
  return { ruleId: rule.id, source, flags, hash };
});

/** The same for every rule: as the engine matches it, from a fixed place on. */
function expressionOf(rule: Rule): { source: string; flags: string } {
  if (rule.type === 'named') return { source: `^(?:${rule.value})$`, flags: '' };
  return { source: rule.pattern, flags: rule.ignoreCase ? 'iy' : 'y' };
}
