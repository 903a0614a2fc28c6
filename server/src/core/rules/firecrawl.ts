import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'fc-',
    characters: 'a-f0-9',
    length: [32, 32],
    id: 'firecrawl-api-key',
    title: 'Firecrawl API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Scrapes and crawls at the cost of the account.',
    evidence: 'memory',
    envName: 'FIRECRAWL_API_KEY',
    minEntropy: 3.3,
  },
];

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/introduction',
  rotate: 'https://www.firecrawl.dev/app/api-keys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
