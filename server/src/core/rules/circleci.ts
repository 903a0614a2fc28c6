import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

/** `CCIPAT_<base58 of a UUID>_<40 hex>`, as the changelog of CircleCI says. */
function tokenRule(prefix: string, facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'grants'>): PatternRule {
  return {
    type: 'pattern',
    privilege: 'full',
    evidence: 'documented',
    envName: 'CIRCLECI_CLI_TOKEN',
    anchors: [prefix],
    pattern: `${prefix}[1-9A-HJ-NP-Za-km-z]{18,24}_[a-f0-9]{40}(?![A-Za-z0-9])`,
    ...facts,
  };
}

const LEGACY_TOKEN: NamedKey = {
  id: 'circleci-legacy-token',
  title: 'CircleCI API token',
  kind: 'personal-token',
  privilege: 'full',
  grants: 'Runs pipelines and reads projects as its owner.',
  evidence: 'documented',
  envName: 'CIRCLECI_CLI_TOKEN',
  services: ['circleci', 'circle'],
  words: ['token', 'key', 'secret'],
  characters: 'a-f0-9',
  length: 40,
};

export const circleci: Provider = {
  id: 'circleci',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  rotate: 'https://app.circleci.com/settings/user/tokens',
  rules: [
    tokenRule('CCIPAT_', {
      id: 'circleci-personal-token',
      title: 'CircleCI personal API token',
      kind: 'personal-token',
      grants: 'Runs pipelines and reads projects as its owner.',
    }),
    tokenRule('CCIPRJ_', {
      id: 'circleci-project-token',
      title: 'CircleCI project API token',
      kind: 'ci-token',
      grants: 'Reads or runs one project, as its scope (status, read only, admin) allows.',
    }),
    namedRule(LEGACY_TOKEN),
  ],
};

const tokenExamples = (ruleId: string, prefix: string): RuleExamples => ({
  ruleId,
  positives: (sample) =>
    shapedExamples(
      'CIRCLECI_CLI_TOKEN',
      () => `${prefix}${sample.chars('A-HJ-NP-Z', 22)}_${sample.chars('a-f0-9', 40)}`,
    ),
  nearMisses: (sample) =>
    spoiledTexts('CIRCLECI_CLI_TOKEN', [
      `${prefix}${sample.chars('A-HJ-NP-Z', 22)}_${sample.chars('a-f0-9', 39)}`,
      `${prefix}${sample.chars('A-HJ-NP-Z', 22)}_${sample.chars('a-f0-9', 41)}`,
      `${prefix}${sample.chars('a-f0-9', 40)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  tokenExamples('circleci-personal-token', 'CCIPAT_'),
  tokenExamples('circleci-project-token', 'CCIPRJ_'),
  namedRuleExamples(LEGACY_TOKEN),
];
