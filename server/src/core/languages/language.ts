import type { Span, TextChange } from '../text';

/** Why a literal cannot become a reference, in one sentence for the user, with the nearest help. */
export interface Refusal {
  readonly refused: string;
  /** It is the name alone: another one would do. */
  readonly nameTaken?: boolean;
}

export interface ReferenceRequest {
  readonly text: string;
  readonly languageId: string;
  readonly uri: string;
  /** The secret's characters: all of a literal, or a part of one (`"Bearer KEY"`). */
  readonly secret: Span;
  readonly envName: string;
}

/** How one literal becomes a reference. All spans are UTF-16 offsets in the text as given. */
export interface Rewrite {
  /** Replacements in the code: the literal, an import where one is missing, `const` → `var`. Non-overlapping. */
  readonly changes: readonly TextChange[];
  /** The secret as the program sees it: unescaped (`\n` is a line break). This goes into the env file. */
  readonly value: string;
  /** The name inside the reference, in the text after `changes`: where a rename starts. */
  readonly reference?: Span;
  /** Sentences worth telling: "The default argument is read when the function is defined." */
  readonly notes?: readonly string[];
}

/** One language's way from a literal to an env reference. One file per language; see languages/index.ts. */
export interface Language {
  /** VS Code language ids it serves. */
  readonly languageIds: readonly string[];
  /**
   * Plans the rewrite of one literal. Loads its grammar on first use. Never throws on half-typed text: what cannot be
   * told for sure is refused.
   */
  toReference(request: ReferenceRequest): Promise<Rewrite | Refusal>;
}
