import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

/** npm shippo: `shippo_`, and 32 digits in its example of a test key; of live ones 40 are remembered. */
const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'shippo_live_',
    characters: 'a-f0-9',
    length: [32, 40],
    id: 'shippo-live-token',
    title: 'Shippo live API token',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Buys labels at the cost of the account.',
    evidence: 'memory',
    envName: 'SHIPPO_TOKEN',
  },
  {
    prefix: 'shippo_test_',
    characters: 'a-f0-9',
    length: [32, 40],
    id: 'shippo-test-token',
    title: 'Shippo test API token',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Makes labels in test mode, free of cost.',
    evidence: 'client',
    envName: 'SHIPPO_TEST_TOKEN',
  },
];

export const shippo: Provider = {
  id: 'shippo',
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
