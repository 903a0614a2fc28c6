import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'vtwn_',
    characters: 'A-Za-z0-9',
    length: [20, 50],
    id: 'valtown-api-token',
    title: 'Val Town API token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Acts for its user within its scopes.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'VAL_TOWN_API_KEY',
  },
];

export const valtown: Provider = {
  id: 'valtown',
  name: 'Val Town',
  docs: 'https://docs.val.town/api/authentication',
  rotate: 'https://www.val.town/settings/api',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
