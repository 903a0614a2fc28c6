import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'key_',
    characters: 'a-f0-9',
    length: [28, 28],
    id: 'retellai-api-key',
    title: 'Retell AI API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Makes and reads calls of the workspace.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'RETELL_API_KEY',
  },
];

export const retellai: Provider = {
  id: 'retellai',
  name: 'Retell AI',
  docs: 'https://docs.retellai.com',
  rotate: 'https://dashboard.retellai.com',
  aliases: ['retell'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
