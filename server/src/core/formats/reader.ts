import type { Rule } from '../detection/rule';
import type { Span } from '../text';
import type { AllowList } from './allow';
import { type ConfigProblem, type CustomConfig, MOST_RULES } from './customConfig';
import { type RuleFacts, ruleOf, searchPattern } from './customRule';
import { PatternError } from './re2';

export interface ReadOptions {
  /** URI of the folder that the file is for. */
  readonly root: string;
  /** False in an untrusted workspace: rules are used, but nothing that hides a finding. */
  readonly obeyAllow: boolean;
}

/** Collects what a file gives; each part that cannot be used becomes a problem, and the others still work. */
export class ConfigReader {
  readonly #options: ReadOptions;
  readonly #rules: Rule[] = [];
  readonly #ids = new Set<string>();
  readonly #allowLists: AllowList[] = [];
  readonly #disabled: string[] = [];
  readonly #problems: ConfigProblem[] = [];
  #toldNotObeyed = false;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  problem(span: Span, message: string, ruleId?: string, severity: ConfigProblem['severity'] = 'error'): void {
    this.#problems.push({ severity, span, message, ...(ruleId !== undefined && { ruleId }) });
  }

  /** The rule as the engine has it; undefined where it cannot be used. */
  rule(facts: RuleFacts, span: Span): Rule | undefined {
    if (this.#rules.length >= MOST_RULES) {
      if (this.#rules.length === MOST_RULES)
        this.problem(span, `more than ${MOST_RULES} rules: the rest is not used`, facts.id);
      return undefined;
    }
    if (this.#ids.has(facts.id)) {
      this.problem(span, `rule "${facts.id}" is there twice: the first one is used`, facts.id);
      return undefined;
    }
    const allowLists = this.#options.obeyAllow ? facts.allowLists : [];
    const rule = this.attempt(span, `rule "${facts.id}" is not used`, facts.id, () =>
      ruleOf({ ...facts, allowLists }, this.#options.root),
    );
    if (!rule) return undefined;
    this.#ids.add(facts.id);
    this.#rules.push(rule);
    if (rule.type === 'named')
      this.problem(
        span,
        `rule "${facts.id}" has no literal of three characters: only values assigned to a credential's name are looked at, near its keywords`,
        facts.id,
        'warning',
      );
    return rule;
  }

  allow(list: AllowList, span: Span): void {
    if (this.#options.obeyAllow) this.#allowLists.push(list);
    else this.hides(span);
  }

  disable(ids: readonly string[], span: Span): void {
    if (ids.length === 0) return;
    if (this.#options.obeyAllow) this.#disabled.push(...ids);
    else this.hides(span);
  }

  /** Something there hides findings. Where that is not obeyed it is told, once for the file. */
  hides(span: Span): void {
    if (this.#options.obeyAllow || this.#toldNotObeyed) return;
    this.#toldNotObeyed = true;
    const message = 'allow lists and disabled rules are not obeyed until the workspace is trusted';
    this.problem(span, message, undefined, 'information');
  }

  /** Patterns that are searched in values or paths; those that cannot be used are left out. */
  patterns(sources: readonly string[], span: Span, ruleId?: string): RegExp[] {
    return sources.flatMap(
      (source) =>
        this.attempt(span, 'a pattern of an allow list is not used', ruleId, () => searchPattern(source)) ?? [],
    );
  }

  result(): CustomConfig {
    return {
      rules: this.#rules,
      allowLists: this.#allowLists,
      disabledRules: this.#disabled,
      problems: this.#problems,
    };
  }

  attempt<T>(span: Span, what: string, ruleId: string | undefined, make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof PatternError) && !(error instanceof SyntaxError)) throw error;
      this.problem(span, `${what}: ${error instanceof PatternError ? error.message : 'no valid pattern'}`, ruleId);
      return undefined;
    }
  }
}

/** A file that is not read at all. */
export function refusedConfig(message: string, span: Span = { start: 0, end: 0 }): CustomConfig {
  return { rules: [], allowLists: [], disabledRules: [], problems: [{ severity: 'error', span, message }] };
}
