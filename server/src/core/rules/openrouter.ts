import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Calls models at the expense of the account, up to the limit of the key.',
    evidence: 'memory',
    envName: 'OPENROUTER_API_KEY',
    prefix: 'sk-or-v1-',
    characters: 'a-f0-9',
    length: [64, 64],
  },
];

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  rotate: 'https://openrouter.ai/settings/keys',

  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
