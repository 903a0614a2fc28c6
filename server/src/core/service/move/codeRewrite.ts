import type { Detector } from '../../detection/detector';
import type { Finding } from '../../detection/finding';
import { type DotenvDocument, quoteValue } from '../../dotenv';
import type { CancellationToken } from '../../environment';
import type { Languages } from '../../languages';
import { dotenvEntryAt, isEnvFile } from '../../languages/dotenv';
import type { Language, Rewrite } from '../../languages/language';
import { LineMap, type Span, stringReader, type TextChange, type TextReader } from '../../text';
import { baseName } from '../../workspace/uri';
import { RefusedError } from '../languageService';
import { EditedText, mapOffset } from './editedText';
import { encodedReason } from './encodedReason';
import { type ChosenName, chooseName, requireName, sanitiseEnvName } from './envNames';
import { fallbackName } from './fallbackName';

export interface CodeDocument {
  readonly uri: string;
  readonly text: string;
  readonly languageId: string;
}

/** What the rewrites of one document come to. */
export interface CodeRewrite {
  /** Of the document as it was. */
  readonly changes: readonly TextChange[];
  readonly after: string;
  /** Values by variable: all that the code now reads, and those of them that have no entry yet, or an empty one. */
  readonly values: ReadonlyMap<string, string>;
  readonly append: readonly string[];
  readonly fill: readonly string[];
  /** First reference of each variable, in the text after. */
  readonly references: ReadonlyMap<string, Span>;
  readonly advice: readonly string[];
}

export interface CodeRewriteRequest {
  readonly document: CodeDocument;
  readonly findings: readonly Finding[];
  readonly env: DotenvDocument;
  readonly envFileName: string;
  /** Values by name that other moves may be writing into the env file just now. */
  readonly underWay: ReadonlyMap<string, string>;
  /** The user's own name; for one finding alone. */
  readonly envName?: string;
}

/** How many names are tried where the code itself has a use for them. */
const MOST_NAMES = 9;

/** Rewrites findings one after another, each in the text that the one before has left. */
export class CodeRewriter {
  readonly #languages: Languages;
  readonly #detector: Detector;

  constructor(languages: Languages, detector: Detector) {
    this.#languages = languages;
    this.#detector = detector;
  }

  async run(request: CodeRewriteRequest, token: CancellationToken): Promise<CodeRewrite> {
    const state = new RewriteState(request);
    for (const finding of request.findings) {
      if (token.isCancellationRequested) throw new RefusedError('The move was cancelled.');
      const refused = await this.#one(finding, request, state);
      if (refused === undefined) continue;
      if (request.findings.length === 1) throw new RefusedError(refused);
      state.leave(finding, refused);
    }
    return state.result();
  }

  /** Undefined when it is done, else why not. */
  async #one(finding: Finding, request: CodeRewriteRequest, state: RewriteState): Promise<string | undefined> {
    const { uri, languageId } = request.document;
    const language = this.#languages.languageFor(languageId, uri);
    const text = state.edited.text;
    const secret = state.edited.locate(finding.span) ?? this.#find(finding, { uri, languageId, text });
    if (secret === undefined) return 'another move in the same statement comes first: move it afterwards.';
    const encoded = encodedReason(finding, text, secret);
    if (encoded !== undefined) return encoded;
    const fixed = request.envName ?? fixedName({ uri, languageId, text }, secret);
    const ask = (envName: string) => language.toReference({ text, languageId, uri, secret, envName });
    const wanted = suggestedName(finding, stringReader(text), secret);
    let suggested = fixed ?? wanted;
    let first = await ask(suggested);
    for (let count = 2; fixed === undefined && 'refused' in first && first.nameTaken && count <= MOST_NAMES; count++) {
      suggested = `${wanted}_${count}`;
      first = await ask(suggested);
    }
    if ('refused' in first) return first.refused;
    const quoted = quoteValue(first.value);
    if ('refused' in quoted) return quoted.refused;
    const { env, envFileName: fileName, underWay } = request;
    const choice = { document: env, fileName, planned: state.values, underWay, reuse: finding.fingerprint !== '' };
    let chosen: ChosenName;
    try {
      chosen =
        fixed === undefined ? chooseName(choice, suggested, first.value) : requireName(choice, fixed, first.value);
    } catch (error) {
      if (error instanceof RefusedError) return error.message;
      throw error;
    }
    const rewrite = chosen.name === suggested ? first : await ask(chosen.name);
    if ('refused' in rewrite) return rewrite.refused;
    state.take(chosen, rewrite);
    return undefined;
  }

  /** A finding whose surroundings an earlier rewrite has replaced, by its value's fingerprint. */
  #find(finding: Finding, document: CodeDocument): Span | undefined {
    const same = (other: Finding) => other.fingerprint === finding.fingerprint && other.ruleId === finding.ruleId;
    return this.#detector.detect(document).find(same)?.span;
  }
}

/** The name that a move takes where nothing else claims it. `secret`: where the finding is now, if it has moved. */
export function suggestedName(finding: Finding, reader: TextReader, secret: Span = finding.span): string {
  return fallbackName(reader, secret.start) ?? sanitiseEnvName(finding.envName);
}

/** Why a literal cannot become a reference; undefined when it can. */
export async function refusalFor(
  language: Language,
  document: CodeDocument,
  finding: Finding,
): Promise<string | undefined> {
  const encoded = encodedReason(finding, document.text, finding.span);
  if (encoded !== undefined) return encoded;
  const envName = fixedName(document, finding.span) ?? suggestedName(finding, stringReader(document.text));
  const rewrite = await language.toReference({ ...document, secret: finding.span, envName });
  return 'refused' in rewrite && !rewrite.nameTaken ? rewrite.refused : undefined;
}

/** Between env files an entry keeps its name: its readers know it by that. */
function fixedName({ uri, languageId, text }: CodeDocument, secret: Span): string | undefined {
  const isEnv = languageId === 'dotenv' || isEnvFile(baseName(uri));
  return isEnv ? dotenvEntryAt(text, secret)?.name : undefined;
}

class RewriteState {
  readonly edited: EditedText;
  readonly values = new Map<string, string>();
  readonly #append: string[] = [];
  readonly #fill: string[] = [];
  readonly #references = new Map<string, Span>();
  readonly #advice = new Set<string>();
  readonly #lines: LineMap;

  constructor({ document }: CodeRewriteRequest) {
    this.edited = new EditedText(document.text);
    this.#lines = new LineMap(document.text);
  }

  take({ name, entry, advice }: ChosenName, rewrite: Rewrite): void {
    this.edited.apply(rewrite.changes);
    for (const [other, { start, end }] of this.#references) {
      this.#references.set(other, { start: mapOffset(rewrite.changes, start), end: mapOffset(rewrite.changes, end) });
    }
    if (rewrite.reference && !this.#references.has(name)) this.#references.set(name, rewrite.reference);
    if (entry !== 'present') (entry === 'append' ? this.#append : this.#fill).push(name);
    this.values.set(name, rewrite.value);
    for (const sentence of [advice, ...(rewrite.notes ?? [])]) if (sentence !== undefined) this.#advice.add(sentence);
  }

  leave(finding: Finding, reason: string): void {
    this.#advice.add(`Line ${this.#lines.positionAt(finding.span.start).line + 1} stays as it is: ${reason}`);
  }

  result(): CodeRewrite {
    if (this.values.size === 0)
      throw new RefusedError([...this.#advice].join(' ') || 'There is no credential here that could be moved.');
    return {
      changes: this.edited.changes(),
      after: this.edited.text,
      values: this.values,
      append: this.#append,
      fill: this.#fill,
      references: this.#references,
      advice: [...this.#advice],
    };
  }
}
