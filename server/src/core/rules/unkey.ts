import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'unkey_',
    characters: 'A-Za-z0-9',
    length: [20, 26],
    id: 'unkey-root-key',
    title: 'Unkey root key',
    kind: 'api-key',
    privilege: 'admin',
    grants: 'Creates and revokes keys within its permissions.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'UNKEY_ROOT_KEY',
  },
];

export const unkey: Provider = {
  id: 'unkey',
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  rotate: 'https://app.unkey.com/settings/root-keys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
