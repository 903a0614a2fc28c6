import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'napi_',
    characters: 'a-z0-9',
    length: [64, 64],
    id: 'neon-api-key',
    title: 'Neon API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Manages projects, branches and databases.',
    evidence: 'memory',
    envName: 'NEON_API_KEY',
    minEntropy: 3,
  },
];

export const neon: Provider = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  rotate: 'https://console.neon.tech/app/settings/api-keys',
  aliases: ['neondb'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
