import { isAllowed } from './allowlist';
import { type AssignmentMatcher, createAssignmentMatcher } from './assignment';
import { DECODE_BEFORE, type DecodeForm, DIGITS_SLACK, decodeAnchors } from './decode/anchors';
import type { Budget } from './decode/budget';
import { Decoder, mapped } from './decode/decoder';
import type { Candidate } from './detector';
import { entropyOf } from './entropy';
import { DIRECTIVE_REACH, type Directive, directiveAt, directiveTexts } from './ignores';
import { type Anchor, Prefilter } from './prefilter';
import type { Check, Confidence, PatternRule, Provider } from './rule';

/** What the filters may look at beside a value, in UTF-16 units on either side. */
const CONTEXT = 128;

/** A rule with a longer window is re-read from its anchor after an edit, see documentScanner.ts. */
export const LOCAL_WINDOW = 1024;

interface CompiledRule {
  readonly provider: Provider;
  readonly rule: PatternRule;
  /** The match is the credential, so that one in pieces can be put together. */
  readonly whole: boolean;
  /** Compiled on first use: hundreds of rules would cost start-up tens of milliseconds. */
  pattern?: RegExp;
  before?: RegExp;
  guard?: RegExp;
}

type Action =
  | { readonly kind: 'rules'; readonly rules: CompiledRule[]; readonly window: number }
  | { readonly kind: 'decode'; readonly form: DecodeForm }
  | { readonly kind: 'word' }
  | { readonly kind: 'directive'; readonly form: number };

/** What one place in the text gave. */
export interface Evaluation {
  readonly candidates: readonly Candidate[];
  readonly directive?: Directive;
}

const NOTHING: Evaluation = { candidates: [] };

/**
 * All rules behind one prefilter. `evaluate` depends only on the text from `reachBeforeOf(anchor)` before a hit to
 * `windowOf(anchor)` after it, so that an edit concerns only the hits near it.
 */
export class Evaluator {
  readonly prefilter: Prefilter;
  /** Furthest that any evaluation reads before a hit, but for those that decode what stands there; UTF-16 units. */
  readonly reachBefore: number;
  readonly #actions: readonly (readonly Action[])[];
  readonly #lengths: readonly number[];
  readonly #matcher: AssignmentMatcher;
  readonly #generic: Provider | undefined;
  #decoder: { readonly uri: string; readonly decoder: Decoder } | undefined;

  constructor(providers: readonly Provider[]) {
    this.#matcher = createAssignmentMatcher(providers);
    this.#generic = providers.find(({ id }) => id === 'generic');
    const anchors: Anchor[] = [];
    const actions: Action[][] = [];
    const indexOf = new Map<string, number>();
    const actionsFor = (text: string, ignoreCase: boolean): Action[] => {
      const key = `${ignoreCase}${ignoreCase ? text.toLowerCase() : text}`;
      let index = indexOf.get(key);
      if (index === undefined) {
        index = anchors.push({ text, ignoreCase }) - 1;
        actions.push([]);
        indexOf.set(key, index);
      }
      return actions[index] as Action[];
    };
    addRules(providers, actionsFor);
    for (const word of this.#matcher.words) actionsFor(word, true).push({ kind: 'word' });
    directiveTexts.forEach((text, form) => {
      actionsFor(text, true).push({ kind: 'directive', form });
    });
    for (const { text, ignoreCase, form } of decodeAnchors())
      actionsFor(text, ignoreCase).push({ kind: 'decode', form });
    this.#actions = actions;
    this.#lengths = anchors.map(({ text }) => text.length);
    this.prefilter = new Prefilter(anchors);
    this.reachBefore = Math.max(this.#matcher.reach.before, 512, DIRECTIVE_REACH) + CONTEXT;
  }

  /** Furthest that `evaluate` reads after a hit of `anchor`, in UTF-16 units. */
  windowOf(anchor: number): number {
    let window = Math.max(LOCAL_WINDOW, this.#matcher.reach.after);
    for (const action of this.#actions[anchor] as readonly Action[]) {
      if (action.kind === 'rules') window = Math.max(window, action.window);
      if (action.kind === 'decode') window = Math.max(window, reachOf(action.form));
    }
    return window + CONTEXT;
  }

  /** Furthest that `evaluate` reads before a hit of `anchor`, in UTF-16 units. */
  reachBeforeOf(anchor: number): number {
    const decodes = (this.#actions[anchor] as readonly Action[]).some(
      (action) => action.kind === 'decode' && action.form.kind !== 'seam' && action.form.kind !== 'list',
    );
    return decodes ? DECODE_BEFORE + CONTEXT : this.reachBefore;
  }

  /** Furthest that any evaluation of a hit without a long window reads, in UTF-16 units. */
  get localReachAfter(): number {
    return Math.max(LOCAL_WINDOW, this.#matcher.reach.after) + CONTEXT;
  }

  /** `budget`: what decoding may still cost, where `text` is itself decoded. */
  evaluate(anchor: number, text: string, at: number, uri: string, budget?: Budget): Evaluation {
    const actions = this.#actions[anchor] as readonly Action[];
    let candidates = NO_CANDIDATES;
    let directive: Directive | undefined;
    for (const action of actions) {
      if (action.kind === 'directive') directive = directiveAt(text, action.form, at);
      else {
        const found = this.#candidatesOf(action, text, at, uri, budget);
        if (found.length > 0) candidates = candidates.length > 0 ? [...candidates, ...found] : found;
      }
    }
    return candidates.length || directive ? { candidates, directive } : NOTHING;
  }

  #candidatesOf(
    action: Exclude<Action, { kind: 'directive' }>,
    text: string,
    at: number,
    uri: string,
    budget: Budget | undefined,
  ): readonly Candidate[] {
    switch (action.kind) {
      case 'word':
        return this.#assigned(text, at, uri, budget);
      case 'rules':
        return this.#shaped(action.rules, text, at, uri, budget);
      case 'decode':
        return this.#decoderFor(uri).at(action.form, text, at, budget);
    }
  }

  /** What the rules of one anchor find there; if nothing, in the pieces of the literal that it stands in. */
  #shaped(
    rules: readonly CompiledRule[],
    text: string,
    at: number,
    uri: string,
    budget?: Budget,
  ): readonly Candidate[] {
    const found = allowed(matchRules(rules, text, at), text, uri);
    if (found.length > 0 || !rules.some(({ whole }) => whole)) return found;
    const view = this.#decoderFor(uri).joined(text, at, this.reachBefore - CONTEXT, budget);
    return view ? mapped(text, view, allowed(matchRules(rules, view.text, view.from), view.text, uri)) : found;
  }

  /** What the name round `at` is given, as it stands and decoded. */
  #assigned(text: string, at: number, uri: string, budget?: Budget): readonly Candidate[] {
    const assignment = this.#matcher.read(text, at);
    if (!assignment) return NO_CANDIDATES;
    const { value } = assignment;
    const found = allowed(this.#matcher.judge(text, assignment), text, uri);
    const decoded = this.#decoderFor(uri).value(text, at, value, found.length > 0, budget);
    const kept = decoded.disproved ? found.filter(({ provider }) => provider.id !== 'generic') : found;
    return decoded.candidates.length > 0 ? [...kept, ...decoded.candidates] : kept;
  }

  #decoderFor(uri: string): Decoder {
    if (this.#decoder?.uri !== uri) {
      const decoder = new Decoder({
        generic: this.#generic,
        assigned: (text, at, budget) => this.#assigned(text, at, uri, budget),
        scan: (text, from, to, budget, crossing = 0) => {
          const found: Candidate[] = [];
          this.prefilter.scanString(text, from, to, (anchor, at) => {
            if (at + (this.#lengths[anchor] ?? 0) <= crossing) return;
            found.push(...this.evaluate(anchor, text, at, uri, budget).candidates);
          });
          return found;
        },
        hasAnchor: (kind, text, from, to) => {
          let found = false;
          this.prefilter.scanString(text, from, to, (anchor) => {
            found ||= (this.#actions[anchor] ?? []).some(
              (action) => action.kind === 'decode' && action.form.kind === kind,
            );
          });
          return found;
        },
      });
      this.#decoder = { uri, decoder };
    }
    return this.#decoder.decoder;
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Units after an anchor that decoding may read. */
function reachOf(form: DecodeForm): number {
  return form.kind === 'base64' || form.kind === 'hex' ? form.after + DIGITS_SLACK : form.after;
}

function allowed(candidates: readonly Candidate[], text: string, uri: string): readonly Candidate[] {
  return candidates.length === 0 ? candidates : candidates.filter((candidate) => !isExcluded(candidate, text, uri));
}

function addRules(providers: readonly Provider[], actionsFor: (text: string, ignoreCase: boolean) => Action[]): void {
  for (const provider of providers) {
    for (const rule of provider.rules) {
      if (rule.type !== 'pattern') continue;
      const compiled: CompiledRule = { provider, rule, whole: !rule.pattern.includes('(?<secret>') };
      for (const anchor of new Set(rule.anchors)) {
        const actions = actionsFor(anchor, rule.ignoreCase ?? false);
        const window = rule.window ?? 512;
        const index = actions.findIndex((action) => action.kind === 'rules');
        const present = actions[index];
        if (present?.kind === 'rules') {
          actions[index] = {
            kind: 'rules',
            rules: [...present.rules, compiled],
            window: Math.max(present.window, window),
          };
        } else actions.push({ kind: 'rules', rules: [compiled], window });
      }
    }
  }
}

function isExcluded(candidate: Candidate, text: string, uri: string): boolean {
  const { start, end } = candidate.span;
  return isAllowed(candidate, text.slice(start, end), {
    uri,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  });
}

function matchRules(rules: readonly CompiledRule[], text: string, at: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const compiled of rules) {
    const candidate = matchRule(compiled, text, at);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function matchRule(compiled: CompiledRule, text: string, at: number): Candidate | undefined {
  const { rule, provider } = compiled;
  const start = startOf(compiled, text, at);
  if (start === undefined || !guardHolds(compiled, text, start)) return undefined;
  const flags = `y${rule.ignoreCase ? 'i' : ''}${rule.pattern.includes('(?<secret>') ? 'd' : ''}`;
  compiled.pattern ??= new RegExp(rule.pattern, flags);
  compiled.pattern.lastIndex = at;
  const match = compiled.pattern.exec(text);
  if (!match) return undefined;
  const group = match.indices?.groups?.secret;
  const span = group ? { start: group[0], end: group[1] } : { start, end: at + match[0].length };
  const value = text.slice(span.start, span.end);
  if (rule.minEntropy !== undefined && entropyOf(value) < rule.minEntropy) return undefined;
  const verdict = rule.check?.(value) ?? 'unknown';
  if (verdict === 'invalid') return undefined;
  return { provider, rule, span, confidence: confidenceOf(rule, verdict) };
}

function confidenceOf(rule: PatternRule, verdict: ReturnType<Check>): Confidence {
  if (verdict === 'valid') return 'certain';
  return verdict === 'doubtful' ? 'possible' : (rule.confidence ?? 'likely');
}

function startOf(compiled: CompiledRule, text: string, at: number): number | undefined {
  const { before, beforeLength = 64 } = compiled.rule;
  if (before === undefined) return at;
  compiled.before ??= new RegExp(`(?:${before})$`, compiled.rule.ignoreCase ? 'i' : '');
  const match = compiled.before.exec(text.slice(Math.max(0, at - beforeLength), at));
  return match ? at - match[0].length : undefined;
}

function guardHolds(compiled: CompiledRule, text: string, start: number): boolean {
  const forbidden = compiled.rule.notAfter ?? 'A-Za-z0-9_';
  if (forbidden === '' || start === 0) return true;
  compiled.guard ??= new RegExp(`[${forbidden}]`);
  return !compiled.guard.test(text.charAt(start - 1)) || endsEscape(text, start);
}

/** The letter before is the end of an escape (`\n`, `\t`, `%3D`), not of a word: the value starts after it. */
function endsEscape(text: string, start: number): boolean {
  if (/[nrt]/.test(text.charAt(start - 1))) return text.charAt(start - 2) === '\\';
  return (
    /^(?:%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2})$/.test(text.slice(start - 3, start)) ||
    /\\u00[0-9A-Fa-f]{2}$/.test(text.slice(Math.max(0, start - 6), start))
  );
}
