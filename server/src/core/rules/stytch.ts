import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'secret-live-',
    characters: 'A-Za-z0-9_=-',
    length: [35, 60],
    id: 'stytch-live-secret',
    title: 'Stytch secret',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Manages and signs in all users of the project.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'STYTCH_SECRET',
  },
  {
    prefix: 'secret-test-',
    characters: 'A-Za-z0-9_=-',
    length: [35, 60],
    id: 'stytch-test-secret',
    title: 'Stytch test secret',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Calls the test environment of the project.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'STYTCH_SECRET',
  },
];

export const stytch: Provider = {
  id: 'stytch',
  name: 'Stytch',
  docs: 'https://stytch.com/docs/api',
  rotate: 'https://stytch.com/dashboard/api-keys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
