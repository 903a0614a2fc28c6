import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'dnkey-',
    characters: 'A-Za-z0-9=_-',
    length: [30, 200],
    id: 'definednetworking-api-key',
    title: 'Defined Networking API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Reads and changes the hosts, roles and networks in its scope.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'DEFINED_NETWORKING_API_KEY',
  },
];

export const definednetworking: Provider = {
  id: 'definednetworking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  rotate: 'https://admin.defined.net/settings/api-keys',
  aliases: ['definednet', 'dnclient'],
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
