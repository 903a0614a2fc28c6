import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const LEGACY_TOKEN: NamedKey = {
  id: 'sourcegraph-legacy-access-token',
  title: 'Sourcegraph access token',
  kind: 'personal-token',
  privilege: 'write',
  grants: 'Searches and reads code as its owner.',
  evidence: 'memory',
  envName: 'SRC_ACCESS_TOKEN',
  services: ['sourcegraph', 'src'],
  words: ['token', 'key', 'secret'],
  characters: 'a-f0-9',
  length: 40,
};

export const sourcegraph: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: [
    {
      type: 'pattern',
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      kind: 'personal-token',
      privilege: 'write',
      grants: 'Searches and reads code as its owner.',
      // The prefix: https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token
      evidence: 'documented',
      envName: 'SRC_ACCESS_TOKEN',
      // Newer tokens name their instance in the middle, or are of a local one.
      anchors: ['sgp_'],
      pattern: 'sgp_(?:local_|[a-fA-F0-9]{16}_)?[a-fA-F0-9]{40}(?![A-Za-z0-9_-])',
    },
    namedRule(LEGACY_TOKEN),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'sourcegraph-access-token',
    positives: (sample) =>
      shapedExamples(
        'SRC_ACCESS_TOKEN',
        () => `sgp_${sample.pick(['', 'local_', `${sample.chars('a-f0-9', 16)}_`])}${sample.chars('a-f0-9', 40)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('SRC_ACCESS_TOKEN', [
        `sgp_${sample.chars('a-f0-9', 39)}`,
        `sgp_${sample.chars('a-f0-9', 41)}`,
        `sgp_remote_${sample.chars('a-f0-9', 40)}`,
      ]),
  },
  namedRuleExamples(LEGACY_TOKEN),
];
