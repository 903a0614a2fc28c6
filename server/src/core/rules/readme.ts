import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'rdme_',
    characters: 'A-Za-z0-9_',
    length: [40, 140],
    id: 'readme-api-key',
    title: 'ReadMe API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Reads and changes the documentation of the project.',
    // npm rdme: `rdme_\w+`.
    evidence: 'client',
    minEntropy: 3.5,
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
