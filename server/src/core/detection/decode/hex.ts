import { latin1 } from './base64';
import { type DigitOf, digitsBefore, readRun } from './digits';
import type { Decoded } from './view';

const MOST_BEFORE = 256;

export const hexDigit: DigitOf = (code) => {
  if (code >= 48 && code <= 57) return code - 48;
  const folded = code | 32;
  return folded >= 97 && folded <= 102 ? folded - 87 : -1;
};

/** An ASCII text in hexadecimal, lower case. */
export function hexFormOf(plain: string): string {
  return [...plain].map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** Decodes the digits round an anchor at `at`, to `limit` at most. */
export function hexAround(text: string, at: number, limit: number): Decoded | undefined {
  return hexFrom(text, at - (digitsBefore(text, at, MOST_BEFORE, hexDigit) & ~1), limit);
}

/** Decodes the digits from `from` on, to `limit` at most. */
export function hexFrom(text: string, from: number, limit: number): Decoded {
  const { digits, offsets, end } = readRun(text, from, limit, hexDigit);
  const codes: number[] = [];
  for (let i = 0; i + 1 < digits.length; i += 2) codes.push(((digits[i] ?? 0) << 4) | (digits[i + 1] ?? 0));
  return {
    encoding: 'hex',
    text: latin1(codes),
    source: { start: from, end },
    spanOf: (start, to) => ({ start: offsets[start * 2] ?? from, end: (offsets[to * 2 - 1] ?? end - 1) + 1 }),
  };
}
