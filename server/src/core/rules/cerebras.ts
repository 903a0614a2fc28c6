import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'csk-',
    characters: 'a-z0-9',
    length: [48, 48],
    id: 'cerebras-api-key',
    title: 'Cerebras API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Runs models at the cost of the account.',
    evidence: 'memory',
    envName: 'CEREBRAS_API_KEY',
  },
];

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  rotate: 'https://cloud.cerebras.ai',
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
