import type { Span } from '../text';
import type { Encoding, Finding, Source } from './finding';
import type { Confidence, Provider, Rule } from './rule';

/** A rule's match before overlaps and ignore comments are settled. */
export interface Candidate {
  readonly provider: Provider;
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** The secret's characters. */
  readonly span: Span;
  /** The assigned name, where there is one. */
  readonly nameSpan?: Span;
  /** Set where it was found in decoded text. */
  readonly decoded?: DecodedValue;
}

export interface DecodedValue {
  readonly value: string;
  /** The assigned name, where that is encoded as well. */
  readonly name?: string;
  /** The outermost first; empty where the value itself stands in the text plainly. */
  readonly encoding: readonly Encoding[];
}

export interface DetectOptions {
  /** False: ignore comments are recorded on the finding as usual, but `ignored` stays unset. Default true. */
  readonly obeyIgnores?: boolean;
}

/** Finds credentials in text. Pure: the same text and path give the same findings. */
export interface Detector {
  /** All findings of one text, ordered by span; spans do not overlap. */
  detect(source: Source, options?: DetectOptions): Finding[];
  /** The same for a file's bytes: decodes only what may hold a finding. Offsets are UTF-16 units of the decoded text, a BOM not counted. */
  detectBytes(source: { uri: string; bytes: Uint8Array; languageId: string }, options?: DetectOptions): Finding[];
  providerOf(id: string): Provider | undefined;
  ruleOf(id: string): Rule | undefined;
}

/** An edit of a document: `span` of the old text was replaced by `newLength` UTF-16 units. */
export interface DocumentEdit {
  readonly span: Span;
  readonly newLength: number;
}

/** Keeps the findings of one open document up to date; work is bounded by the edit, not by the document. */
export interface DocumentScanner {
  /** Call after `reader` shows the new text. */
  update(edit: DocumentEdit): void;
  findings(): readonly Finding[];
}
