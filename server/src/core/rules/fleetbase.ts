import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'flb_live_',
    characters: 'A-Za-z0-9',
    length: [20, 40],
    id: 'fleetbase-live-api-key',
    title: 'Fleetbase live API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Reads and changes orders, drivers and places of the organisation.',
    evidence: 'memory',
    envName: 'FLEETBASE_KEY',
    minEntropy: 3,
  },
  {
    prefix: 'flb_test_',
    characters: 'A-Za-z0-9',
    length: [20, 40],
    id: 'fleetbase-test-api-key',
    title: 'Fleetbase test API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Reads and changes data of the sandbox.',
    evidence: 'memory',
    envName: 'FLEETBASE_TEST_KEY',
    minEntropy: 3,
  },
];

export const fleetbase: Provider = {
  id: 'fleetbase',
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io/',
  rotate: 'https://console.fleetbase.io/developers/api-keys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
