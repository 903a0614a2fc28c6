import type { Span, TextChange } from '../../text';

/** A stretch of the original text, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly inserted: string };

/**
 * A text under several rounds of changes, each of which refers to the result of the one before. Gives all of them as
 * changes of the original text.
 */
export class EditedText {
  readonly #original: string;
  #pieces: Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = original === '' ? [] : [{ start: 0, end: original.length }];
  }

  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  /** Changes of one round; their spans refer to `text` as it is now and do not overlap. */
  apply(changes: readonly TextChange[]): void {
    const ordered = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    for (const change of ordered.reverse()) {
      this.#pieces = [
        ...this.#cut(0, change.span.start),
        ...(change.newText === '' ? [] : [{ inserted: change.newText }]),
        ...this.#cut(change.span.end, Number.POSITIVE_INFINITY),
      ];
    }
  }

  /** Where a span of the original text is now; undefined when a change has touched it. */
  locate(span: Span): Span | undefined {
    let at = 0;
    for (const piece of this.#pieces) {
      if ('start' in piece && piece.start <= span.start && span.end <= piece.end) {
        const start = at + span.start - piece.start;
        return { start, end: start + span.end - span.start };
      }
      at += this.#textOf(piece).length;
    }
    return undefined;
  }

  /** All rounds in one: changes of the original text, in order. */
  changes(): TextChange[] {
    const changes: TextChange[] = [];
    let at = 0;
    let newText = '';
    for (const piece of [...this.#pieces, { start: this.#original.length, end: this.#original.length }]) {
      if ('inserted' in piece) {
        newText += piece.inserted;
        continue;
      }
      if (newText !== '' || piece.start > at) changes.push({ span: { start: at, end: piece.start }, newText });
      newText = '';
      at = piece.end;
    }
    return changes;
  }

  #textOf(piece: Piece): string {
    return 'inserted' in piece ? piece.inserted : this.#original.slice(piece.start, piece.end);
  }

  /** The pieces between two offsets of the present text. */
  #cut(from: number, to: number): Piece[] {
    const kept: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const length = this.#textOf(piece).length;
      const start = Math.max(from, at) - at;
      const end = Math.min(to, at + length) - at;
      at += length;
      if (start >= end) continue;
      if ('inserted' in piece) kept.push({ inserted: piece.inserted.slice(start, end) });
      else kept.push({ start: piece.start + start, end: piece.start + end });
    }
    return kept;
  }
}

/** Where an offset lands after changes that do not touch the character at it. */
export function mapOffset(changes: readonly TextChange[], offset: number): number {
  let mapped = offset;
  for (const { span, newText } of changes) {
    if (span.end <= offset) mapped += newText.length - (span.end - span.start);
  }
  return mapped;
}

/** The changes that undo `changes`; their spans refer to the text after them. */
export function invert(original: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return [...changes]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: original.slice(span.start, span.end) };
    });
}
