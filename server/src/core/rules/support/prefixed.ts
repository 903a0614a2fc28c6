import type { NamedRule, PatternRule, RuleExamples } from '../../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './exampleTexts';

type RuleFacts = Omit<PatternRule, 'type' | 'anchors' | 'pattern' | 'before' | 'beforeLength' | 'window'>;

/** A key that is a fixed prefix and a run of characters: the commonest shape there is. */
export interface PrefixedKey extends RuleFacts {
  readonly prefix: string;
  /** Inside of a character class: `A-Za-z0-9_-`. */
  readonly characters: string;
  /** Least and most characters after the prefix. */
  readonly length: readonly [number, number];
}

export function prefixedRule({ prefix, characters, length, ...facts }: PrefixedKey): PatternRule {
  const literal = prefix.replace(/[.+]/g, '\\$&');
  const [least, most] = length;
  return {
    type: 'pattern',
    anchors: [prefix],
    pattern: `${literal}[${characters}]{${least},${most}}(?![A-Za-z0-9_${withoutWordCharacters(characters)}-])`,
    window: Math.max(512, prefix.length + most + 1),
    ...facts,
  };
}

export function prefixedExamples({ id, envName, prefix, characters, length }: PrefixedKey): RuleExamples {
  const [least, most] = length;
  return {
    ruleId: id,
    positives: (sample) =>
      shapedExamples(envName, () => prefix + sample.chars(characters, sample.integer(least, most))),
    nearMisses: (sample) =>
      spoiledTexts(envName, [
        prefix + sample.chars(characters, least - 1),
        prefix + sample.chars(characters, most + 1),
        otherCase(prefix) + sample.chars(characters, least),
      ]),
  };
}

/** A key that only its name tells: a run of characters of one length. */
export interface NamedKey extends Omit<NamedRule, 'type' | 'value'> {
  readonly characters: string;
  readonly length: number;
}

export function namedRule({ characters, length, ...facts }: NamedKey): NamedRule {
  return { type: 'named', value: `[${characters}]{${length}}`, ...facts };
}

export function namedRuleExamples({ id, envName, characters, length }: NamedKey): RuleExamples {
  return {
    ruleId: id,
    positives: (sample) => namedExamples(envName, () => sample.chars(characters, length)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        envName,
        [sample.chars(characters, length - 1), `${sample.chars(characters, length - 1)}!`],
        sample.chars(characters, length),
      ),
  };
}

/** What the look-ahead must forbid besides letters, digits, `_` and `-`. */
function withoutWordCharacters(characters: string): string {
  return characters.replace(/[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_-]/g, '');
}

function otherCase(prefix: string): string {
  const lower = prefix.toLowerCase();
  return prefix === lower ? prefix.toUpperCase() : lower;
}
