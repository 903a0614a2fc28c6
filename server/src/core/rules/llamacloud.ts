import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'llx-',
    characters: 'A-Za-z0-9',
    length: [48, 48],
    id: 'llamacloud-api-key',
    title: 'LlamaCloud API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Parses documents and reads indexes of its project.',
    evidence: 'memory',
    envName: 'LLAMA_CLOUD_API_KEY',
    minEntropy: 3.3,
  },
];

export const llamacloud: Provider = {
  id: 'llamacloud',
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/',
  rotate: 'https://cloud.llamaindex.ai/api-key',
  aliases: ['llamaindex', 'llamaparse'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
