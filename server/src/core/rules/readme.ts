import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'rdme_',
    characters: 'a-z0-9',
    length: [70, 70],
    id: 'readme-api-key',
    title: 'ReadMe API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Reads and changes the documentation of the project.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'README_API_KEY',
  },
];

export const readme: Provider = {
  id: 'readme',
  name: 'ReadMe',
  docs: 'https://docs.readme.com/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
