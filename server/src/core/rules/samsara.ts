import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'samsara_api_',
    characters: 'A-Za-z0-9',
    length: [30, 30],
    id: 'samsara-api-token',
    title: 'Samsara API token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Acts for the organization within its scopes.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'SAMSARA_API_TOKEN',
  },
];

export const samsara: Provider = {
  id: 'samsara',
  name: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  rotate: 'https://cloud.samsara.com',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
