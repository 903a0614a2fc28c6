/**
 * Fewest UTF-16 units that a match of a rule's pattern has; look-aheads count nothing. Of patterns as the rule lint
 * admits them: groups, alternatives, classes, bounded quantifiers.
 */
export function shortestMatch(source: string): number {
  let at = 0;

  function alternatives(): number {
    let shortest = Number.POSITIVE_INFINITY;
    let length = 0;
    while (at < source.length && source.charAt(at) !== ')') {
      if (source.charAt(at) === '|') {
        shortest = Math.min(shortest, length);
        length = 0;
        at++;
      } else length += term();
    }
    return Math.min(shortest, length);
  }

  function term(): number {
    const length = atom();
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!quantifier) return length;
    at += quantifier[0].length;
    if (quantifier[1] !== undefined) return length * Number(quantifier[1]);
    return quantifier[0].startsWith('+') ? length : 0;
  }

  function atom(): number {
    const first = source.charAt(at++);
    if (first === '(') return group();
    if (first === '[') skipClass();
    else if (first === '\\') at++;
    else if (first === '^' || first === '$') return 0;
    return source.charAt(at - 2) === '\\' && source.charAt(at - 1) === 'b' ? 0 : 1;
  }

  function group(): number {
    const opening = /^\?(?:[:=!]|<[=!]|<[A-Za-z]+>)/.exec(source.slice(at, at + 24))?.[0] ?? '';
    at += opening.length;
    const length = alternatives();
    at++;
    return /[=!]$/.test(opening) ? 0 : length;
  }

  function skipClass(): void {
    while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
    at++;
  }

  return alternatives();
}
