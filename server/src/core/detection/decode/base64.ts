import { encodeBase64 } from '../checksum';
import { type DigitOf, digitsBefore, type Run, readRun } from './digits';
import type { Decoded } from './view';

/** How far before an anchor decoding starts; a multiple of four. */
const MOST_BEFORE = 256;

/** Both alphabets at once: no text uses `+` and `-`. */
export const base64Digit: DigitOf = (code) => {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
};

/** An ASCII text as base64 shows it at one of the three places it may have among groups of three bytes. */
export interface Base64Form {
  readonly literal: string;
  /** Digits from the start of the group to the literal. */
  readonly lead: number;
}

/** The digits that a text alone decides, for each place; in the URL alphabet as well where that differs. */
export function base64FormsOf(plain: string): Base64Form[] {
  const forms: Base64Form[] = [];
  for (const shift of [0, 1, 2]) {
    const lead = Math.ceil((shift * 8) / 6);
    const all = encodeBase64(`${'\0'.repeat(shift)}${plain}`);
    const literal = all.slice(lead, Math.floor(((shift + plain.length) * 8) / 6));
    forms.push({ literal, lead });
    if (/[+/]/.test(literal)) forms.push({ literal: literal.replace(/\+/g, '-').replace(/\//g, '_'), lead });
  }
  return forms;
}

/** Decodes what stands round a literal of `lead` that starts at `at`, to `limit` at most. */
export function base64Around(text: string, at: number, lead: number, limit: number): Decoded | undefined {
  const before = digitsBefore(text, at, MOST_BEFORE + lead, base64Digit);
  if (before < lead) return undefined;
  return base64From(text, at - lead - ((before - lead) & ~3), limit);
}

/** Decodes the digits from `from` on, to `limit` at most; undefined where there are too few to be worth it. */
export function base64From(text: string, from: number, limit: number): Decoded | undefined {
  const run = readRun(text, from, limit, base64Digit);
  if (run.digits.length < 8) return undefined;
  const decoded = bytesOf(run);
  let end = run.end;
  while (end - run.end < 2 && text.charCodeAt(end) === 61) end++;
  return {
    encoding: 'base64',
    text: decoded,
    source: { start: from, end },
    spanOf: (start, to) => {
      // What is left out of the whole is the line end that `echo` adds.
      const whole = decoded.slice(0, start).trim() === '' && decoded.slice(to).trim() === '';
      const first = run.offsets[Math.floor((start * 4) / 3)] ?? from;
      const last = run.offsets[Math.ceil((to * 4) / 3) - 1] ?? end - 1;
      return whole ? { start: from, end } : { start: first, end: last + 1 };
    },
  };
}

function bytesOf({ digits }: Run): string {
  const codes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      codes.push((bits >> held) & 0xff);
    }
  }
  return latin1(codes);
}

/** Bytes as characters, in pieces: a call takes only so many arguments. */
export function latin1(codes: readonly number[] | Uint8Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 4096) text += String.fromCharCode(...codes.slice(at, at + 4096));
  return text;
}
