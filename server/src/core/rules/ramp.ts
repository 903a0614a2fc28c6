import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'ramp_sec_',
    characters: 'A-Za-z0-9',
    length: [48, 48],
    id: 'ramp-client-secret',
    title: 'Ramp client secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Gets tokens for the account within the scopes of its app.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'RAMP_CLIENT_SECRET',
  },
];

export const ramp: Provider = {
  id: 'ramp',
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  rotate: 'https://app.ramp.com/developer',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
