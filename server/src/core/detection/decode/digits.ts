import { afterSeam } from './seam';

/** Lines of wrapped text have at least so many digits. */
const LEAST_LINE = 40;
/** Longest line of wrapped text that is looked at to see whether it is one. */
const LONGEST_LINE = 200;

export type DigitOf = (code: number) => number;

/** Digits of an encoding, read across line ends and the seams of literals. */
export interface Run {
  /** Values of the digits and where each of them stands. */
  readonly digits: readonly number[];
  readonly offsets: readonly number[];
  /** Behind the last digit. */
  readonly end: number;
}

/** Reads digits from `from` on, to `limit` at most. */
export function readRun(text: string, from: number, limit: number, digitOf: DigitOf): Run {
  const digits: number[] = [];
  const offsets: number[] = [];
  let at = from;
  let line = 0;
  while (at < limit) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= 0) {
      digits.push(digit);
      offsets.push(at++);
      line++;
      continue;
    }
    const next = nextLine(text, at, line, digitOf);
    if (next < 0) break;
    line = 0;
    at = next;
  }
  return { digits, offsets, end: (offsets[offsets.length - 1] ?? from - 1) + 1 };
}

/** Digits right before `at` on its line, at most `most`. */
export function digitsBefore(text: string, at: number, most: number, digitOf: DigitOf): number {
  let start = at;
  while (start > 0 && at - start < most && digitOf(text.charCodeAt(start - 1)) >= 0) start--;
  return at - start;
}

/** Where the digits go on: on the next line of wrapped text, or in the next piece of a literal. -1 where they end. */
function nextLine(text: string, at: number, line: number, digitOf: DigitOf): number {
  const code = text.charCodeAt(at);
  if (code === 10 || code === 13) return line >= LEAST_LINE ? wrappedAt(text, at, digitOf) : -1;
  if (code === 92 && text.charCodeAt(at + 1) === 110) {
    return line >= LEAST_LINE ? afterEscapedLineEnd(text, at + 2, digitOf) : -1;
  }
  if (code === 34 || code === 39 || code === 92) {
    const next = afterSeam(text, at);
    return next >= 0 && digitOf(text.charCodeAt(next)) >= 0 ? next : -1;
  }
  return -1;
}

/** `\n` inside a literal, and perhaps the end of its piece. */
function afterEscapedLineEnd(text: string, at: number, digitOf: DigitOf): number {
  if (digitOf(text.charCodeAt(at)) >= 0) return at;
  const next = afterSeam(text, at);
  return next >= 0 && digitOf(text.charCodeAt(next)) >= 0 ? next : -1;
}

/** A line of nothing but digits; what is followed by a colon or an operator is a name. */
function wrappedAt(text: string, lineEnd: number, digitOf: DigitOf): number {
  let start = lineEnd;
  while (start - lineEnd < 64 && /[\r\n\t #*]/.test(text.charAt(start))) start++;
  let end = start;
  while (end - start < LONGEST_LINE && digitOf(text.charCodeAt(end)) >= 0) end++;
  while (text.charCodeAt(end) === 61) end++;
  return end > start && (end === text.length || /[\r\n"'`<\\,)]/.test(text.charAt(end))) ? start : -1;
}
