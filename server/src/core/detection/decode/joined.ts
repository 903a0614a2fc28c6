import type { Encoding } from '../finding';
import { afterSeam, isQuoteCode, maySeam } from './seam';
import type { Decoded } from './view';

const NEWLINE = 10;
const BACKSLASH = 92;
const EQUALS = 61;
const DOLLAR = 36;
const CLOSING_BRACE = 125;
/** 1 for the characters of keys: letters, digits and `+ - . / _ : ~`. */
const KEY_CODES = Uint8Array.from({ length: 128 }, (_, code) => (/[\w+./:~-]/.test(String.fromCharCode(code)) ? 1 : 0));
/** Longest piece in front of the first seam. */
const LONGEST_PIECE = 128;

/**
 * The text from `from` on, which stands inside a literal, without what separates its pieces; undefined where there is
 * one piece only. Reads to `limit` at most.
 */
export function joinFrom(text: string, from: number, limit: number): Decoded | undefined {
  const first = nextSeam(text, from, limit);
  if (first === undefined || afterSeam(text, first) < 0) return undefined;
  const encoding: Encoding = text.charCodeAt(first) === EQUALS ? 'quoted-printable' : 'joined';
  const collector = new Collector(encoding, from);
  let at = from;
  let inTemplate = false;
  for (let seam: number | undefined = first; ; seam = nextSeam(text, at, limit)) {
    const end = seam ?? endOfLine(text, at, limit);
    collector.add(text, at, end);
    at = end;
    const next: number = seam === undefined ? -1 : afterPiece(text, seam, inTemplate);
    if (next < 0 || next >= limit) return collector.result(at);
    inTemplate = text.charCodeAt(seam ?? at) === DOLLAR || (inTemplate && text.charCodeAt(next - 1) !== CLOSING_BRACE);
    at = next;
  }
}

/** In `${"piece"}` a quote and a brace end the piece. */
function afterPiece(text: string, seam: number, inTemplate: boolean): number {
  const ends = inTemplate && isQuoteCode(text.charCodeAt(seam)) && text.charCodeAt(seam + 1) === CLOSING_BRACE;
  return ends ? seam + 2 : afterSeam(text, seam);
}

/** The literals of a list, joined: `['a', 'b']` with `from` behind the bracket and `to` before the other one. */
export function joinList(text: string, from: number, to: number): Decoded | undefined {
  const collector = new Collector('joined', from);
  let pieces = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isQuoteCode(code)) {
      const length = text.slice(at + 1, to).indexOf(text.charAt(at));
      if (length < 0) return undefined;
      const close = at + 1 + length;
      collector.add(text, at + 1, close);
      pieces++;
      at = close + 1;
    } else if (code === 44 || code === 32 || code === 9 || code === NEWLINE || code === 13) at++;
    else return undefined;
  }
  return pieces > 1 ? collector.result(to) : undefined;
}

/**
 * Whether the characters from `from` on that a key may have end at a seam. Asked wherever a rule's anchor stands and
 * its pattern does not fit, so it looks at no more than it must.
 */
export function keyEndsAtSeam(text: string, from: number): boolean {
  let at = from;
  while (at - from < LONGEST_PIECE && KEY_CODES[text.charCodeAt(at)] === 1) at++;
  return afterSeam(text, at) >= 0;
}

/** Where the piece ends that `from` stands in, if anything may follow it. */
function nextSeam(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!maySeam(code)) {
      if (code === NEWLINE || Number.isNaN(code)) return undefined;
      continue;
    }
    if (isQuoteCode(code) || afterSeam(text, at) >= 0) return at;
    if (code === BACKSLASH) at++;
  }
  return undefined;
}

function endOfLine(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < text.length && text.charCodeAt(at) !== NEWLINE) at++;
  return at;
}

/** Gathers pieces of a text and remembers where each of them came from. */
class Collector {
  readonly #encoding: Encoding;
  readonly #start: number;
  #text = '';
  /** Offset of each piece in the joined text and in the source. */
  readonly #pieces: { readonly at: number; readonly source: number }[] = [];

  constructor(encoding: Encoding, start: number) {
    this.#encoding = encoding;
    this.#start = start;
  }

  add(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.#pieces.push({ at: this.#text.length, source: from });
    this.#text += text.slice(from, to);
  }

  result(end: number): Decoded {
    const pieces = this.#pieces;
    const sourceOf = (offset: number): number => {
      let piece = pieces.length - 1;
      while (piece > 0 && (pieces[piece]?.at ?? 0) > offset) piece--;
      const { at, source } = pieces[piece] ?? { at: 0, source: 0 };
      return source + offset - at;
    };
    return {
      encoding: this.#encoding,
      text: this.#text,
      source: { start: this.#start, end },
      spanOf: (start, to) => ({ start: sourceOf(start), end: sourceOf(to - 1) + 1 }),
    };
  }
}
