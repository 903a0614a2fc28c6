import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'NF-',
    characters: 'A-Za-z0-9',
    length: [32, 32],
    id: 'nightfall-api-key',
    title: 'Nightfall API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Scans content and reads detection rules.',
    evidence: 'memory',
    envName: 'NIGHTFALL_API_KEY',
    minEntropy: 3.3,
  },
];

export const nightfall: Provider = {
  id: 'nightfall',
  name: 'Nightfall',
  docs: 'https://docs.nightfall.ai/docs/quickstart',
  rotate: 'https://app.nightfall.ai/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
