import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'replicate-api-token',
    title: 'Replicate API token',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Runs and manages models at the expense of the account.',
    evidence: 'memory',
    envName: 'REPLICATE_API_TOKEN',
    minEntropy: 3.5,
    prefix: 'r8_',
    characters: 'A-Za-z0-9',
    length: [37, 40],
  },
];

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  rotate: 'https://replicate.com/account/api-tokens',

  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
