import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'groq-api-key',
    title: 'Groq API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Calls the models at the expense of the organization.',
    evidence: 'memory',
    envName: 'GROQ_API_KEY',
    minEntropy: 3.5,
    prefix: 'gsk_',
    characters: 'A-Za-z0-9',
    length: [50, 56],
  },
];

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs/quickstart',
  rotate: 'https://console.groq.com/keys',

  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
