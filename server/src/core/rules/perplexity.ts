import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'pplx-',
    characters: 'A-Za-z0-9',
    length: [40, 64],
    id: 'perplexity-api-key',
    title: 'Perplexity API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Calls models at the cost of the account.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'PERPLEXITY_API_KEY',
  },
];

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
