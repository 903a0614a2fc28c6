import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'sgp_',
    characters: 'a-f0-9_',
    length: [40, 90],
    id: 'sourcegraph-access-token',
    title: 'Sourcegraph access token',
    kind: 'personal-token',
    privilege: 'write',
    grants: 'Searches and reads code as its owner.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'SRC_ACCESS_TOKEN',
  },
];

export const sourcegraph: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
