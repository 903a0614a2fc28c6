import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'EZAK',
    characters: 'A-Za-z0-9',
    length: [54, 54],
    id: 'easypost-production-key',
    title: 'EasyPost production API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Buys shipments at the cost of the account.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'EASYPOST_API_KEY',
  },
  {
    prefix: 'EZTK',
    characters: 'A-Za-z0-9',
    length: [54, 54],
    id: 'easypost-test-key',
    title: 'EasyPost test API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Makes shipments in test mode, free of cost.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'EASYPOST_TEST_API_KEY',
  },
];

export const easypost: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
