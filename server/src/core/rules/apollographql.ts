import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const apollographql: Provider = {
  id: 'apollographql',
  name: 'Apollo GraphOS',
  docs: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  rotate: 'https://studio.apollographql.com/user-settings/api-keys',
  aliases: ['apollographos', 'apollostudio', 'apollokey'],
  rules: [
    {
      type: 'pattern',
      id: 'apollographql-graph-key',
      title: 'Apollo GraphOS graph or personal key',
      kind: 'api-key',
      privilege: 'write',
      grants:
        'Reads and publishes the schema of a graph and reports on its use; a personal key does so for all graphs.',
      evidence: 'memory',
      envName: 'APOLLO_KEY',
      minEntropy: 3.6,
      anchors: ['service:', 'user:gh.', 'user:go.', 'user:fb.'],
      pattern: '(?:service|user):[A-Za-z0-9._-]{2,72}:(?=[A-Za-z_-]{0,21}[0-9])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])',
      notAfter: 'A-Za-z0-9_:./-',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'apollographql-graph-key',
    positives: (sample) =>
      shapedExamples(
        'APOLLO_KEY',
        () =>
          `${sample.pick(['service:my-graph-7', `user:gh.${sample.chars('a-f0-9', 12)}`])}:${sample.chars('A-Z', 2)}7${sample.chars('A-Za-z0-9', 19)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('APOLLO_KEY', [
        `service:my-graph:7${sample.chars('A-Za-z0-9', 20)}`,
        `service:my-graph:7${sample.chars('A-Za-z0-9', 22)}`,
        `server:my-graph:7${sample.chars('A-Za-z0-9', 21)}`,
      ]),
  },
];
