import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'zpka_',
    characters: 'a-f0-9_',
    length: [36, 60],
    id: 'zuplo-api-key',
    title: 'Zuplo API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Calls the API of whoever issued it.',
    evidence: 'documented',
    minEntropy: 3,
    envName: 'ZUPLO_API_KEY',
  },
];

export const zuplo: Provider = {
  id: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-best-practices',
  rotate: 'https://portal.zuplo.com',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
