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
  let found = false;
  /** Source offset of each unit of the text, and of the end. */
  const offsets: number[] = [];
  for (let at = from; at < to; ) {
    offsets.push(at);
    if (source.charCodeAt(at) === start) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (match && at + match[0].length <= to) {
        const character = characterOf(match, form);
        if (character === '') offsets.pop();
        text += character;
        at += match[0].length;
        found = true;
        continue;
      }
    }
    text += source.charAt(at++);
  }
  if (!found) return undefined;
  offsets.push(to);
  const encoding: Encoding = form;
  return {
    encoding,
    text,
    source: { start: from, end: to },
    spanOf: (first, end) => ({ start: offsets[first] ?? from, end: endOf(source, offsets, end, start, pattern) }),
  };
}

/** Behind the last unit itself: a soft line end after it is no part of it. */
function endOf(source: string, offsets: readonly number[], end: number, start: number, pattern: RegExp): number {
  const last = offsets[end - 1] ?? 0;
  if (source.charCodeAt(last) !== start) return last + 1;
  pattern.lastIndex = last;
  return last + (pattern.exec(source)?.[0].length ?? 1);
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
