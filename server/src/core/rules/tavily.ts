import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'tvly-',
    characters: 'A-Za-z0-9_-',
    length: [24, 64],
    id: 'tavily-api-key',
    title: 'Tavily API key',
    kind: 'api-key',
    privilege: 'full',
    grants: "Searches on the account's credits.",
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'TAVILY_API_KEY',
  },
];

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com/api-reference/introduction',
  rotate: 'https://app.tavily.com',
  aliases: ['tvly'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
