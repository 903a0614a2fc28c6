import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'lsv2_pt_',
    characters: 'a-f0-9_',
    length: [42, 44],
    id: 'langsmith-personal-token',
    title: 'LangSmith personal access token',
    kind: 'personal-token',
    privilege: 'write',
    grants: 'Reads and writes traces and datasets as its owner.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'LANGSMITH_API_KEY',
  },
  {
    prefix: 'lsv2_sk_',
    characters: 'a-f0-9_',
    length: [42, 44],
    id: 'langsmith-service-key',
    title: 'LangSmith service key',
    kind: 'service-account',
    privilege: 'write',
    grants: 'Reads and writes traces and datasets of the workspace.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'LANGSMITH_API_KEY',
  },
];

export const langsmith: Provider = {
  id: 'langsmith',
  name: 'LangSmith',
  docs: 'https://docs.smith.langchain.com/',
  rotate: 'https://smith.langchain.com/settings',
  aliases: ['langchain'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
