import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'rootly_',
    characters: 'a-f0-9',
    length: [64, 64],
    id: 'rootly-api-key',
    title: 'Rootly API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Manages incidents within its role.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'ROOTLY_API_TOKEN',
  },
];

export const rootly: Provider = {
  id: 'rootly',
  name: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  rotate: 'https://rootly.com/account/organizations',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
