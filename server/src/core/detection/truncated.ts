import type { Provider } from './rule';
import { shortestMatch } from './shortest';

const LEAST_PREFIX = 4;
const LONGEST_PREFIX = 24;

/** Tells a value that starts as a service's keys do and is too short to be one: cut off, half typed or invented. */
export type IsTruncated = (value: string) => boolean;

/**
 * Lengths come from the rules' own patterns. A value that is longer than they say may be of a newer kind and is left to
 * the rules that know no shape; no service has made its keys shorter.
 */
export function createTruncatedTest(providers: readonly Provider[]): IsTruncated {
  let shortestByPrefix: ReadonlyMap<string, number> | undefined;
  return (value) => {
    shortestByPrefix ??= shortestOfPrefixes(providers);
    for (let length = Math.min(LONGEST_PREFIX, value.length); length >= LEAST_PREFIX; length--) {
      const shortest = shortestByPrefix.get(value.slice(0, length));
      if (shortest !== undefined) return value.length < shortest;
    }
    return false;
  };
}

/** Only prefixes that end in a separator or are long enough that no random value starts so by chance. */
function shortestOfPrefixes(providers: readonly Provider[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const { form, rules } of providers) {
    for (const rule of rules) {
      if (form || rule.type !== 'pattern' || rule.before !== undefined || rule.pattern.includes('(?<secret>')) continue;
      for (const anchor of rule.anchors) {
        if (!/^[A-Za-z]\w{2,}[-_.]|^[A-Za-z]\w{4,}/.test(anchor)) continue;
        result.set(anchor, Math.min(result.get(anchor) ?? Number.POSITIVE_INFINITY, shortestMatch(rule.pattern)));
      }
    }
  }
  return result;
}
