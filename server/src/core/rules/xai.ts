import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'xai-api-key',
    title: 'xAI API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Calls the models at the expense of the team.',
    evidence: 'memory',
    envName: 'XAI_API_KEY',
    minEntropy: 3.5,
    prefix: 'xai-',
    characters: 'A-Za-z0-9_-',
    length: [64, 100],
  },
];

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  rotate: 'https://console.x.ai/',
  aliases: ['grok'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
