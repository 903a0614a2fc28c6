import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'spu-',
    characters: 'a-f0-9',
    length: [32, 32],
    id: 'spectralops-api-key',
    title: 'Spectral personal key',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Acts for its user.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'SPECTRAL_DSN_KEY',
  },
];

export const spectralops: Provider = {
  id: 'spectralops',
  name: 'Spectral',
  docs: 'https://guides.spectralops.io',
  rotate: 'https://get.spectralops.io',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
