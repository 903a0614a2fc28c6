import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'rpa_',
    characters: 'A-Za-z0-9',
    length: [40, 50],
    id: 'runpod-api-key',
    title: 'RunPod API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Runs and changes pods and endpoints within its permissions.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'RUNPOD_API_KEY',
  },
];

export const runpod: Provider = {
  id: 'runpod',
  name: 'RunPod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  rotate: 'https://console.runpod.io/user/settings',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
