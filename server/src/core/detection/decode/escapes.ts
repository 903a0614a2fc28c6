import type { Span } from '../../text';
import type { Encoding } from '../finding';
import type { Decoded } from './view';

/** How single characters are written in one kind of text. */
export type EscapeForm = 'percent' | 'escapes' | 'entities' | 'quoted-printable';

/** Each kind's escapes, matched at the character that starts one: of ASCII, since other letters are those of words. */
const ESCAPES: Readonly<Record<EscapeForm, { readonly start: number; readonly pattern: RegExp }>> = {
  percent: { start: 37, pattern: /%([0-9A-Fa-f]{2})/y },
  escapes: {
    start: 92,
    pattern: /\\(?:x([0-7][0-9A-Fa-f])|u00([0-7][0-9A-Fa-f])|u\{0{0,4}([0-7][0-9A-Fa-f])\}|([nrt"'`/\\]))/y,
  },
  entities: {
    start: 38,
    pattern:
      /&(?:#[xX]0{0,4}([0-9A-Fa-f]{2});|#0{0,4}([0-9]{2,3});|(quot|amp|lt|gt|apos|colon|equals|sol|lowbar|hyphen|period|plus);)/y,
  },
  'quoted-printable': { start: 61, pattern: /=(?:([0-9A-F]{2})|(\r?\n))/y },
};

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  colon: ':',
  equals: '=',
  sol: '/',
  lowbar: '_',
  hyphen: '-',
  period: '.',
  plus: '+',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** `source[from, to)` with its escapes replaced; undefined where there is none. */
export function unescaped(source: string, from: number, to: number, form: EscapeForm): Decoded | undefined {
  const { start, pattern } = ESCAPES[form];
  let text = '';
  const pieces: Piece[] = [];
  const add = (sourceAt: number, length: number, decoded: string) => {
    if (length === 0) return;
    pieces.push({ at: text.length, source: sourceAt, length, isEscape: decoded.length < length });
    text += decoded;
  };
  let kept = from;
  let found = false;
  for (let at = from; at < to; at++) {
    if (source.charCodeAt(at) !== start) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match || at + match[0].length > to) continue;
    add(kept, at - kept, source.slice(kept, at));
    add(at, match[0].length, characterOf(match, form));
    kept = at + match[0].length;
    at = kept - 1;
    found = true;
  }
  if (!found) return undefined;
  add(kept, to - kept, source.slice(kept, to));
  const encoding: Encoding = form;
  return {
    encoding,
    text,
    source: { start: from, end: to },
    spanOf: (first, end) => ({ start: spanOfUnit(pieces, first).start, end: spanOfUnit(pieces, end - 1).end }),
  };
}

/** One escape, or text between two of them. */
interface Piece {
  /** Offset in the decoded text. */
  readonly at: number;
  readonly source: number;
  /** Characters of the source. */
  readonly length: number;
  readonly isEscape: boolean;
}

function spanOfUnit(pieces: readonly Piece[], unit: number): Span {
  // Of pieces that start together the last one has characters: the others are ends of lines that are none.
  let index = pieces.length - 1;
  while (index > 0 && (pieces[index]?.at ?? 0) > unit) index--;
  const { at, source, length, isEscape } = pieces[index] ?? { at: 0, source: 0, length: 0, isEscape: false };
  return isEscape
    ? { start: source, end: source + length }
    : { start: source + unit - at, end: source + unit - at + 1 };
}

function characterOf(match: RegExpExecArray, form: EscapeForm): string {
  const [, first, second, third, fourth] = match;
  switch (form) {
    case 'entities':
      if (first !== undefined) return hexCharacter(first);
      return second !== undefined ? String.fromCharCode(Number(second) & 0xff) : (NAMED[third ?? ''] ?? '');
    case 'escapes':
      return fourth !== undefined ? (NAMED[fourth] ?? fourth) : hexCharacter(first ?? second ?? third ?? '');
    case 'percent':
    case 'quoted-printable':
      return first === undefined ? '' : hexCharacter(first);
  }
}

function hexCharacter(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
