import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'hawk.',
    characters: 'A-Za-z0-9_.-',
    length: [41, 41],
    id: 'stackhawk-api-key',
    title: 'StackHawk API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Runs scans and reads their results.',
    evidence: 'memory',
    minEntropy: 3.8,
    envName: 'HAWK_API_KEY',
  },
];

export const stackhawk: Provider = {
  id: 'stackhawk',
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/apidocs.html',
  rotate: 'https://app.stackhawk.com/settings/apikeys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
