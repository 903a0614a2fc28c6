import type { Span } from '../text';

/** UTF-16 units. A chunk is cut at `TARGET` when it is made and cut again when edits have grown it beyond `MOST`. */
const TARGET = 2048;
const MOST = 4096;
const LEAST = 512;

const LF = 10;
const CR = 13;

/**
 * Text in pieces of bounded size, so that an edit costs the size of a piece and not of the text; a line of 10 MB is no
 * special case. Invariants: no chunk ends between `\r` and `\n`, so that line breaks can be counted chunk by chunk; no
 * chunk is empty, except that of an empty text.
 */
export class Chunks {
  #texts: string[] = [''];
  /** Line breaks in each chunk. */
  #breaks: number[] = [0];
  /** Text and line breaks before each chunk. */
  #starts: number[] = [0];
  #lines: number[] = [0];
  #length = 0;
  #breakCount = 0;

  constructor(text: string) {
    this.#texts = split(text);
    this.#breaks = this.#texts.map(countBreaks);
    this.#sumFrom(0);
  }

  /** UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  get lineCount(): number {
    return this.#breakCount + 1;
  }

  slice(start: number, end: number): string {
    const from = Math.max(0, start);
    const to = Math.min(end, this.#length);
    if (from >= to) return '';
    let index = this.#chunkAt(from);
    let result = '';
    for (; index < this.#texts.length; index++) {
      const base = this.#starts[index] as number;
      if (base >= to) break;
      result += (this.#texts[index] as string).slice(Math.max(0, from - base), to - base);
    }
    return result;
  }

  replace({ start, end }: Span, text: string): void {
    let first = this.#chunkAt(start);
    let last = this.#chunkAt(end);
    let joined =
      this.#text(first).slice(0, start - this.#start(first)) + text + this.#text(last).slice(end - this.#start(last));
    const takeNext = () => {
      joined += this.#text(++last);
    };
    if (
      first > 0 &&
      (joined.length < LEAST || this.#text(first - 1).charCodeAt(this.#text(first - 1).length - 1) === CR)
    ) {
      joined = this.#text(--first) + joined;
    }
    if (last + 1 < this.#texts.length && (joined.length < LEAST || joined.charCodeAt(joined.length - 1) === CR)) {
      takeNext();
    }
    const pieces = joined.length > MOST ? split(joined) : [joined];
    this.#putPieces(first, last, pieces);
    this.#sumFrom(first);
  }

  /** Start of a line; the text's length behind the last line. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    if (line > this.#breakCount) return this.#length;
    const index = lastBelow(this.#lines, line);
    return this.#start(index) + afterBreak(this.#text(index), line - (this.#lines[index] as number));
  }

  /** The line that holds `offset`, and where it starts. */
  lineAt(offset: number): { line: number; start: number } {
    const index = this.#chunkAt(offset);
    const inside = offset - this.#start(index);
    const text = this.#text(index);
    const before = countBreaks(text.slice(0, inside), text.charCodeAt(inside) === LF);
    const line = (this.#lines[index] as number) + before;
    return { line, start: this.lineStart(line) };
  }

  charCodeAt(offset: number): number {
    const index = this.#chunkAt(offset);
    return this.#text(index).charCodeAt(offset - this.#start(index));
  }

  #putPieces(first: number, last: number, pieces: readonly string[]): void {
    if (pieces.length === last - first + 1) {
      pieces.forEach((piece, i) => {
        this.#texts[first + i] = piece;
        this.#breaks[first + i] = countBreaks(piece);
      });
      return;
    }
    this.#texts = [...this.#texts.slice(0, first), ...pieces, ...this.#texts.slice(last + 1)];
    this.#breaks = [...this.#breaks.slice(0, first), ...pieces.map(countBreaks), ...this.#breaks.slice(last + 1)];
  }

  #sumFrom(index: number): void {
    const count = this.#texts.length;
    let start = index === 0 ? 0 : this.#start(index - 1) + this.#text(index - 1).length;
    let line = index === 0 ? 0 : (this.#lines[index - 1] as number) + (this.#breaks[index - 1] as number);
    this.#starts.length = count;
    this.#lines.length = count;
    for (let i = index; i < count; i++) {
      this.#starts[i] = start;
      this.#lines[i] = line;
      start += this.#text(i).length;
      line += this.#breaks[i] as number;
    }
    this.#length = start;
    this.#breakCount = line;
  }

  /** The last chunk that starts at or before `offset`. */
  #chunkAt(offset: number): number {
    return lastBelow(this.#starts, offset + 1);
  }

  #text(index: number): string {
    return this.#texts[index] as string;
  }

  #start(index: number): number {
    return this.#starts[index] as number;
  }
}

/** Index of the last value smaller than `limit` in ascending values, at least 0. */
function lastBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle;
    else high = middle;
  }
  return low;
}

function split(text: string): string[] {
  if (text.length <= MOST) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + TARGET, text.length);
    if (text.charCodeAt(end - 1) === CR && text.charCodeAt(end) === LF) end++;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** `\r\n`, `\n` and a lone `\r` are one break each; with `cut`, a final `\r` is half of one and not counted. */
function countBreaks(text: string, cut: boolean | number = false): number {
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > CR) continue;
    if (code === LF) breaks++;
    else if (code === CR && text.charCodeAt(i + 1) !== LF && !(cut === true && i + 1 === text.length)) breaks++;
  }
  return breaks;
}

/** Offset behind the `count`-th line break of a chunk. */
function afterBreak(text: string, count: number): number {
  let left = count;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > CR) continue;
    if ((code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) && --left === 0) return i + 1;
  }
  return text.length;
}
