import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'duffel_live_',
    characters: 'A-Za-z0-9_=-',
    length: [40, 64],
    id: 'duffel-live-token',
    title: 'Duffel live access token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Searches and books travel at the cost of the account.',
    evidence: 'memory',
    envName: 'DUFFEL_ACCESS_TOKEN',
  },
  {
    prefix: 'duffel_test_',
    characters: 'A-Za-z0-9_=-',
    length: [40, 64],
    id: 'duffel-test-token',
    title: 'Duffel test access token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Searches and books in the test environment.',
    evidence: 'memory',
    envName: 'DUFFEL_ACCESS_TOKEN',
  },
];

export const duffel: Provider = {
  id: 'duffel',
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/welcome',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
