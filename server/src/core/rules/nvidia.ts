import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'nvapi-',
    characters: 'A-Za-z0-9_-',
    length: [60, 70],
    id: 'nvidia-api-key',
    title: 'NVIDIA API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Calls models and pulls containers as its owner.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'NVIDIA_API_KEY',
  },
];

export const nvidia: Provider = {
  id: 'nvidia',
  aliases: ['ngc', 'nvapi'],
  name: 'NVIDIA',
  docs: 'https://docs.api.nvidia.com/',
  rotate: 'https://build.nvidia.com/settings/api-keys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
