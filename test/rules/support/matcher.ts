import type { PatternRule } from '../../../server/src/core/detection/rule';

export interface Match {
  /** UTF-16 offset of the anchor. */
  readonly at: number;
  readonly secret: string;
}

/**
 * All matches of one pattern rule, straight from the definition in rule.ts: no prefilter, no checks, no filters. What the
 * detector finds is compared with it, and a rule is tested on its own.
 */
export function matchesOf(rule: PatternRule, text: string): Match[] {
  const pattern = new RegExp(rule.pattern, rule.ignoreCase ? 'yi' : 'y');
  const before = rule.before === undefined ? undefined : new RegExp(`(?:${rule.before})$`, rule.ignoreCase ? 'i' : '');
  const guard = rule.notAfter === '' ? undefined : new RegExp(`[${rule.notAfter ?? 'A-Za-z0-9_'}]`);
  const matches: Match[] = [];
  for (const at of anchorOffsets(rule, text)) {
    const lead = before?.exec(text.slice(Math.max(0, at - (rule.beforeLength ?? 0)), at));
    if (lead === null) continue;
    const start = at - (lead?.[0].length ?? 0);
    if (start > 0 && guard?.test(text.charAt(start - 1))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) matches.push({ at, secret: match.groups?.secret ?? text.slice(start, at) + match[0] });
  }
  return matches;
}

function anchorOffsets(rule: PatternRule, text: string): number[] {
  const fold = (value: string) => (rule.ignoreCase ? value.toLowerCase() : value);
  const searched = fold(text);
  const offsets = new Set<number>();
  for (const anchor of rule.anchors.map(fold)) {
    for (let at = searched.indexOf(anchor); at >= 0; at = searched.indexOf(anchor, at + 1)) offsets.add(at);
  }
  return [...offsets].sort((a, b) => a - b);
}
