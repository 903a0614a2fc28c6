/** What a rule's regular expression may read at most. */
export interface PatternSize {
  /** Most UTF-16 code units consumed or looked at from the start of the match. */
  readonly longest: number;
  /** Quantifiers without an upper bound: `*`, `+`, `{3,}`. */
  readonly unbounded: readonly string[];
}

/** Reads the source of a regular expression; look-aheads count with what follows them, whichever is longer. */
export function sizeOfPattern(source: string): PatternSize {
  const unbounded: string[] = [];
  let at = 0;

  const alternatives = (): number => {
    let longest = 0;
    let length = 0;
    let lookedAt = 0;
    while (at < source.length && source.charAt(at) !== ')') {
      if (source.charAt(at) === '|') {
        longest = Math.max(longest, length, lookedAt);
        length = 0;
        lookedAt = 0;
        at++;
        continue;
      }
      const term = readTerm();
      if (term.ahead) lookedAt = Math.max(lookedAt, length + term.length);
      else length += term.length * readQuantifier();
    }
    return Math.max(longest, length, lookedAt);
  };

  const readTerm = (): { length: number; ahead: boolean } => {
    const head =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[kpP]?.|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|.)/s.exec(
        source.slice(at),
      );
    const token = head?.[0] ?? source.charAt(at);
    at += token.length;
    if (!token.startsWith('(')) return { length: /^(?:\^|\$|\\[bB])$/.test(token) ? 0 : 1, ahead: false };
    const inner = alternatives();
    at++;
    return { length: /^\(\?<[=!]/.test(token) ? 0 : inner, ahead: /^\(\?[=!]/.test(token) };
  };

  const readQuantifier = (): number => {
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at));
    if (!quantifier) return 1;
    at += quantifier[0].length;
    const [whole, least, comma, most] = quantifier;
    if (whole.startsWith('?')) return 1;
    if (least === undefined || (comma !== undefined && most === '')) {
      unbounded.push(whole);
      return Number.POSITIVE_INFINITY;
    }
    return Number(most ?? least);
  };

  return { longest: alternatives(), unbounded };
}
