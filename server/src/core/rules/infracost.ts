import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'ico-',
    characters: 'A-Za-z0-9',
    length: [32, 32],
    id: 'infracost-api-key',
    title: 'Infracost API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Asks for prices and sends cost estimates of its organisation.',
    evidence: 'memory',
    envName: 'INFRACOST_API_KEY',
    minEntropy: 3.3,
  },
];

export const infracost: Provider = {
  id: 'infracost',
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/',
  rotate: 'https://dashboard.infracost.io/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
