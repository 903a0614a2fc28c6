import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'nyk_v0_',
    characters: 'A-Za-z0-9',
    length: [64, 64],
    id: 'nylas-api-key',
    title: 'Nylas API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Reads and sends mail and events of all connected accounts.',
    evidence: 'memory',
    envName: 'NYLAS_API_KEY',
    minEntropy: 3,
  },
];

export const nylas: Provider = {
  id: 'nylas',
  name: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  rotate: 'https://dashboard-v3.nylas.com/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
