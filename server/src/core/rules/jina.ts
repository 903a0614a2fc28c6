import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'jina_',
    characters: 'A-Za-z0-9_-',
    length: [56, 64],
    id: 'jina-api-key',
    title: 'Jina AI API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Embeds, ranks and reads pages at the cost of the account.',
    evidence: 'memory',
    envName: 'JINA_API_KEY',
    minEntropy: 3,
  },
];

export const jina: Provider = {
  id: 'jina',
  name: 'Jina AI',
  docs: 'https://docs.jina.ai/',
  rotate: 'https://jina.ai/api-dashboard/key-manager',
  aliases: ['jinaai'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
