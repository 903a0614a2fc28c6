import { readdirSync } from 'node:fs';
import type { Provider, Rule, RuleExamples } from '../../../server/src/core/detection/rule';
import { providers } from '../../../server/src/core/rules/index';

interface RuleModule {
  readonly examples?: readonly RuleExamples[];
}

export interface RuleCase {
  readonly provider: Provider;
  readonly rule: Rule;
}

/** Every rule that ships, in the order of the index. */
export const allRules: readonly RuleCase[] = providers.flatMap((provider) =>
  provider.rules.map((rule) => ({ provider, rule })),
);

/** Names of the files in core/rules, without extension: one a provider, besides the index. */
export const ruleFiles: readonly string[] = readdirSync('server/src/core/rules', { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
  .map((entry) => entry.name.slice(0, -'.ts'.length))
  .sort();

/** The bundler turns the template into a table of all files that fit it. */
export function loadRuleFile(name: string): RuleModule {
  return require(`../../../server/src/core/rules/${name}.ts`) as RuleModule;
}

/** The examples of all files by rule id. */
export const examplesById: ReadonlyMap<string, RuleExamples> = new Map(
  ruleFiles.flatMap((name) => (loadRuleFile(name).examples ?? []).map((examples) => [examples.ruleId, examples])),
);
