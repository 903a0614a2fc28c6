import type { AssignedValue } from '../assignmentValue';
import type { Candidate } from '../detector';
import { isCredentialWord, isPlaceholder } from '../placeholder';
import type { Provider } from '../rule';
import type { DecodeForm } from './anchors';
import { base64Around, base64Digit } from './base64';
import { type Budget, createBudget, mayDecode, spend } from './budget';
import { unescaped } from './escapes';
import { hexAround, hexDigit } from './hex';
import { joinFrom, joinList, keyEndsAtSeam } from './joined';
import { secretEntries } from './kubernetes';
import { escapedRegion, startOfDigits } from './regions';
import { afterSeam, isQuoteCode } from './seam';
import { decodeValue, unpacked } from './value';
import { type Decoded, toSource, type View, viewInPlace, viewOf } from './view';

/** What the decoder asks of the engine that it is a part of. */
export interface Engine {
  /** Candidates of all hits that start in [from, to) and end behind `crossing`. */
  scan(text: string, from: number, to: number, budget: Budget, crossing?: number): readonly Candidate[];
  /** Whether a literal of one kind of form starts in [from, to). */
  hasAnchor(kind: DecodeForm['kind'], text: string, from: number, to: number): boolean;
  /** Candidates of what reads a name at `at`. */
  assigned(text: string, at: number, budget: Budget): readonly Candidate[];
  readonly generic: Provider | undefined;
}

/** How far before a value its name and that of its service may stand, in UTF-16 units; see assignment.ts. */
const NAME_BEFORE = 400;
/** What filters look at on either side. */
const AROUND = 128;
/** How far the pieces of a literal are read. */
const JOIN_REACH = 640;
/** Longest list of pieces. */
const LIST_REACH = 512;
/** Characters of an anchor that may stand before a seam. */
const MOST_OF_ANCHOR = 24;

/** Six characters in base64. */
const LEAST_ENCODED = 8;
/** Where another anchor is looked for first. */
const NEAR = 32;

const NONE: readonly Candidate[] = [];

/** Finds what is not written plainly, by decoding a bounded part of the text and looking there. */
export class Decoder {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Candidates of an anchor that tells how the text round it is written. */
  at(form: DecodeForm, text: string, at: number, budget: Budget = createBudget()): readonly Candidate[] {
    if (!mayDecode(budget)) return NONE;
    switch (form.kind) {
      case 'base64':
      case 'hex':
        return this.#digits(form, text, at, budget);
      case 'escape': {
        const { start, end } = escapedRegion(text, at, form.form);
        if (this.#isCovered('escape', text, start, at)) return NONE;
        return this.#inPlace(text, unescaped(text, start, end, form.form), budget);
      }
      case 'seam':
        return this.#seam(text, form.leading ? quoteBefore(text, at) : quoteIn(text, at), budget);
      case 'list':
        return this.#inPlace(text, listAt(text, at), budget);
      case 'kubernetes':
        return this.#kubernetes(text, at, budget);
    }
  }

  /** Candidates of the value that a name at `at` has, where it is written in an encoding or in pieces. */
  value(text: string, at: number, value: AssignedValue, plain: boolean, left?: Budget): Decodings {
    const { start, end, quoted } = value;
    const inPieces = quoted && afterSeam(text, end) >= 0;
    if (!inPieces && end - start < LEAST_ENCODED) return NOTHING;
    const decoded =
      (inPieces ? joinFrom(text, start, at + JOIN_REACH) : undefined) ?? decodeValue(text, start, end, plain);
    const budget = decoded && (left ?? createBudget());
    const nested = budget && spend(budget, decoded.text.length);
    if (!nested) return NOTHING;
    const view = viewInPlace(
      text,
      decoded,
      start - Math.max(0, at - NAME_BEFORE),
      AROUND,
      quoteFor(decoded.text, quoted),
    );
    const inside = [
      ...this.#engine.assigned(view.text, at - view.base, nested),
      ...this.#inside(view, nested, decoded.text.length >= 16),
    ];
    const said = decoded.text.trim();
    return { candidates: mapped(text, view, inside), disproved: isPlaceholder(said) || isCredentialWord(said) };
  }

  /** The text round `at` in one piece, for a rule whose pattern does not fit the first piece; undefined where there are no more. */
  joined(text: string, at: number, before: number, budget?: Budget): View | undefined {
    if (!keyEndsAtSeam(text, at)) return undefined;
    const decoded = joinFrom(text, at, at + JOIN_REACH);
    return decoded && spend(budget ?? createBudget(), decoded.text.length)
      ? viewInPlace(text, decoded, before, AROUND)
      : undefined;
  }

  #digits(
    form: Extract<DecodeForm, { kind: 'base64' | 'hex' }>,
    text: string,
    at: number,
    budget: Budget,
  ): readonly Candidate[] {
    const start = startOfDigits(text, at, form.kind === 'hex' ? hexDigit : base64Digit);
    if (this.#isCovered(form.kind, text, start, at)) return NONE;
    const decoded =
      form.kind === 'hex' ? hexAround(text, at, at + form.after) : base64Around(text, at, form.lead, at + form.after);
    if (!decoded || isTokenPart(text, decoded)) return NONE;
    const nested = spend(budget, decoded.text.length);
    if (!nested) return NONE;
    const view = viewOf(decoded);
    return mapped(text, view, this.#inside(view, nested, true));
  }

  /** An anchor of the same kind before `at` decodes what stands here as well. Where there are many, one is near. */
  #isCovered(kind: DecodeForm['kind'], text: string, start: number, at: number): boolean {
    const near = Math.max(start, at - NEAR);
    return this.#engine.hasAnchor(kind, text, near, at) || this.#engine.hasAnchor(kind, text, start, near);
  }

  /** Candidates inside the decoded part of a view. */
  #inside(view: View, budget: Budget, any: boolean): readonly Candidate[] {
    if (!any) return NONE;
    const packed = unpacked(view.decoded);
    if (!packed) return this.#engine.scan(view.text, view.from, view.to, budget);
    const nested = mayDecode(budget) ? spend(budget, packed.text.length) : undefined;
    if (!nested) return NONE;
    const inner = viewOf(packed);
    const found = mapped(view.decoded.text, inner, this.#engine.scan(inner.text, 0, inner.text.length, nested));
    return found.map((candidate) => ({
      ...candidate,
      span: { start: candidate.span.start + view.from, end: candidate.span.end + view.from },
    }));
  }

  #inPlace(text: string, decoded: Decoded | undefined, budget: Budget): readonly Candidate[] {
    const nested = decoded && spend(budget, decoded.text.length);
    if (!decoded || !nested) return NONE;
    const view = viewInPlace(text, decoded, 64, AROUND);
    return mapped(text, view, this.#inside(view, nested, true));
  }

  /** Anchors that a seam cuts in two; those that stand in one piece look behind the seam themselves. */
  #seam(text: string, quote: number, budget: Budget): readonly Candidate[] {
    if (quote < 1 || !isTokenCode(text.charCodeAt(quote - 1))) return NONE;
    const next = afterSeam(text, quote);
    if (next < 0 || !isTokenCode(text.charCodeAt(next))) return NONE;
    let start = quote;
    while (quote - start < MOST_OF_ANCHOR && start > 0 && isTokenCode(text.charCodeAt(start - 1))) start--;
    const decoded = joinFrom(text, start, quote + JOIN_REACH);
    const nested = decoded && spend(budget, decoded.text.length);
    if (!decoded || !nested) return NONE;
    const view = viewInPlace(text, decoded, AROUND, AROUND);
    const crossing = view.from + quote - start;
    return mapped(text, view, this.#engine.scan(view.text, view.from, crossing, nested, crossing));
  }

  #kubernetes(text: string, at: number, budget: Budget): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const entry of secretEntries(text, at)) {
      const nested = spend(budget, entry.decoded.text.length);
      if (!nested) break;
      const name = `${entry.name}: `;
      const quote = quoteFor(entry.decoded.text, false);
      const view: View = {
        decoded: entry.decoded,
        text: `${name}${quote}${entry.decoded.text}${quote}\n`,
        from: name.length + quote.length,
        to: name.length + quote.length + entry.decoded.text.length,
        base: entry.nameSpan.start,
      };
      const inside = mapped(text, view, [
        ...this.#engine.scan(view.text, 0, view.from, nested),
        ...this.#inside(view, nested, true),
      ]);
      if (inside.length > 0) found.push(...inside.map((candidate) => withName(candidate, entry.nameSpan)));
      else if (entry.secret) found.push(...this.#entry(entry.decoded, entry.nameSpan));
    }
    return found;
  }

  /** A value of a Secret that no rule knows: that it stands there says that somebody keeps it secret. */
  #entry(decoded: Decoded, nameSpan: Candidate['nameSpan']): Candidate[] {
    const provider = this.#engine.generic;
    const rule = provider?.rules.find(({ id }) => id === 'generic-secret');
    if (!provider || !rule) return [];
    const value = decoded.text.trim();
    return [
      {
        provider,
        rule,
        confidence: 'possible',
        span: decoded.source,
        nameSpan,
        decoded: { value, encoding: ['base64'] },
      },
    ];
  }
}

/** What decoding a value gave. */
export interface Decodings {
  readonly candidates: readonly Candidate[];
  /** What it says shows only where a credential goes. */
  readonly disproved: boolean;
}

const NOTHING: Decodings = { candidates: NONE, disproved: false };

/** The name that stands in the manifest, where the candidate has none of its own. */
function withName(candidate: Candidate, nameSpan: Candidate['nameSpan']): Candidate {
  return candidate.nameSpan || candidate.decoded?.name !== undefined
    ? { ...candidate, nameSpan: undefined }
    : { ...candidate, nameSpan };
}

export function mapped(source: string, view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    const found = toSource(source, view, candidate);
    if (found) result.push(found);
  }
  return result;
}

/** A quote that the decoded text does not hold, for a value that stands without. */
function quoteFor(text: string, quoted: boolean): string {
  if (quoted) return '';
  return ['"', "'", '`'].find((quote) => !text.includes(quote)) ?? '';
}

/** One of the parts of a JSON Web Token, which is a credential as a whole. */
function isTokenPart(text: string, { source }: Decoded): boolean {
  return (
    text.charCodeAt(source.start - 1) === 46 ||
    (text.charCodeAt(source.end) === 46 && base64Digit(text.charCodeAt(source.end + 1)) >= 0)
  );
}

function quoteIn(text: string, at: number): number {
  // `.concat("` starts behind the quote.
  return text.startsWith('.concat', at) ? at - 1 : at;
}

/** The quote that ends the line before an operator. */
function quoteBefore(text: string, operator: number): number {
  let at = operator - 1;
  let lines = 0;
  while (operator - at < 100 && /\s/.test(text.charAt(at))) {
    if (text.charCodeAt(at) === 10) lines++;
    at--;
  }
  return lines > 0 && isQuoteCode(text.charCodeAt(at)) ? at : -1;
}

/** The list that `.join('')` or `''.join(` is applied to. */
function listAt(text: string, at: number): Decoded | undefined {
  if (text.charCodeAt(at) === 93) {
    const from = Math.max(0, at - LIST_REACH);
    const open = text.slice(from, at).lastIndexOf('[');
    return open < 0 ? undefined : joinList(text, from + open + 1, at);
  }
  const open = at + text.slice(at, at + 16).indexOf('[') + 1;
  const length = text.slice(open, open + LIST_REACH).indexOf(']');
  return length < 0 ? undefined : joinList(text, open, open + length);
}

/** Letters, digits and what credentials and their names have between them. */
function isTokenCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 47 ||
    code === 58
  );
}
