import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'pcsk_',
    characters: 'A-Za-z0-9_',
    length: [60, 80],
    id: 'pinecone-api-key',
    title: 'Pinecone API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Reads and changes the indexes of its project.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'PINECONE_API_KEY',
  },
];

export const pinecone: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  rotate: 'https://app.pinecone.io',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
