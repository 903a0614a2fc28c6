import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'jca_',
    characters: 'A-Za-z0-9',
    length: [36, 36],
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API key',
    kind: 'api-key',
    privilege: 'admin',
    grants: 'Manages users, devices and groups as the administrator who made it.',
    evidence: 'memory',
    envName: 'JUMPCLOUD_API_KEY',
    minEntropy: 3,
  },
];

export const jumpcloud: Provider = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/2.0/index.html',
  rotate: 'https://console.jumpcloud.com/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
