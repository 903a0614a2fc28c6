import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'tk-us-',
    characters: 'A-Za-z0-9_-',
    length: [48, 48],
    id: 'scalingo-api-token',
    title: 'Scalingo API token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Manages all applications of its user.',
    evidence: 'memory',
    minEntropy: 3.8,
    envName: 'SCALINGO_API_TOKEN',
  },
];

export const scalingo: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com',
  rotate: 'https://dashboard.scalingo.com/account/tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
