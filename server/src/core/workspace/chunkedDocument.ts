import type { DocumentEdit } from '../detection/detector';
import type { Position, Range, Span } from '../text';
import { Chunks } from './chunks';
import type { OpenDocument } from './workspace';

/** As in LSP: without a range the whole text is replaced. */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/**
 * An open document. Has the interface of vscode-languageserver-textdocument's `TextDocument` and the same answers, but an
 * update costs the size of the edit, and the text can be read in pieces.
 */
export class ChunkedDocument implements OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #chunks: Chunks;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#chunks = new Chunks(text);
  }

  get version(): number {
    return this.#version;
  }

  get length(): number {
    return this.#chunks.length;
  }

  get lineCount(): number {
    return this.#chunks.lineCount;
  }

  /** Joins the text; never on the typing path. */
  getText(range?: Range): string {
    if (!range) return this.#chunks.slice(0, this.length);
    return this.#chunks.slice(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  slice(start: number, end: number): string {
    return this.#chunks.slice(start, end);
  }

  /** Offsets inside a line break count as its start, as the reference implementation has it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const { line, start } = this.#chunks.lineAt(at);
    return { line, character: this.#beforeBreak(at, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const start = this.#chunks.lineStart(line);
    if (character <= 0) return start;
    return this.#beforeBreak(Math.min(start + character, this.#chunks.lineStart(line + 1)), start);
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Applies one change; undefined when it replaced the whole text. The version follows with `setVersion`. */
  apply(change: ContentChange): DocumentEdit | undefined {
    if (!change.range) {
      this.#chunks = new Chunks(change.text);
      return undefined;
    }
    const a = this.offsetAt(change.range.start);
    const b = this.offsetAt(change.range.end);
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    this.#chunks.replace(span, change.text);
    return { span, newLength: change.text.length };
  }

  setVersion(version: number): void {
    this.#version = version;
  }

  #beforeBreak(offset: number, lineStart: number): number {
    let at = offset;
    while (at > lineStart) {
      const code = this.#chunks.charCodeAt(at - 1);
      if (code !== 10 && code !== 13) break;
      at--;
    }
    return at;
  }
}
