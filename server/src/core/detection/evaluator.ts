import { isAllowed } from './allowlist';
import { type AssignmentMatcher, createAssignmentMatcher } from './assignment';
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
  /** Compiled on first use: hundreds of rules would cost start-up tens of milliseconds. */
  pattern?: RegExp;
  before?: RegExp;
  guard?: RegExp;
}

type Action =
  | { readonly kind: 'rules'; readonly rules: CompiledRule[]; readonly window: number }
  | { readonly kind: 'word' }
  | { readonly kind: 'directive'; readonly form: number };

/** What one place in the text gave. */
export interface Evaluation {
  readonly candidates: readonly Candidate[];
  readonly directive?: Directive;
}

const NOTHING: Evaluation = { candidates: [] };

/**
 * All rules behind one prefilter. `evaluate` depends only on the text from `reachBefore` before a hit to
 * `windowOf(anchor)` after it, so that an edit concerns only the hits near it.
 */
export class Evaluator {
  readonly prefilter: Prefilter;
  /** UTF-16 units. */
  readonly reachBefore: number;
  readonly #actions: readonly (readonly Action[])[];
  readonly #matcher: AssignmentMatcher;

  constructor(providers: readonly Provider[]) {
    this.#matcher = createAssignmentMatcher(providers);
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
    this.#actions = actions;
    this.prefilter = new Prefilter(anchors);
    this.reachBefore = Math.max(this.#matcher.reach.before, 512, DIRECTIVE_REACH) + CONTEXT;
  }

  /** Furthest that `evaluate` reads after a hit of `anchor`, in UTF-16 units. */
  windowOf(anchor: number): number {
    let window = Math.max(LOCAL_WINDOW, this.#matcher.reach.after);
    for (const action of this.#actions[anchor] as readonly Action[]) {
      if (action.kind === 'rules') window = Math.max(window, action.window);
    }
    return window + CONTEXT;
  }

  /** Furthest that any evaluation of a hit without a long window reads, in UTF-16 units. */
  get localReachAfter(): number {
    return Math.max(LOCAL_WINDOW, this.#matcher.reach.after) + CONTEXT;
  }

  evaluate(anchor: number, text: string, at: number, uri: string): Evaluation {
    const actions = this.#actions[anchor] as readonly Action[];
    const candidates: Candidate[] = [];
    let directive: Directive | undefined;
    for (const action of actions) {
      if (action.kind === 'directive') directive = directiveAt(text, action.form, at);
      else {
        const matches = action.kind === 'word' ? this.#matcher.match(text, at) : matchRules(action.rules, text, at);
        for (const candidate of matches) {
          if (!isExcluded(candidate, text, uri)) candidates.push(candidate);
        }
      }
    }
    return candidates.length || directive ? { candidates, directive } : NOTHING;
  }
}

function addRules(providers: readonly Provider[], actionsFor: (text: string, ignoreCase: boolean) => Action[]): void {
  for (const provider of providers) {
    for (const rule of provider.rules) {
      if (rule.type !== 'pattern') continue;
      const compiled: CompiledRule = { provider, rule };
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
