import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'endr+',
    characters: 'A-Za-z0-9',
    length: [16, 32],
    id: 'endorlabs-api-key',
    title: 'Endor Labs API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Calls the Endor Labs API within the role of the key; key and secret have the same shape.',
    evidence: 'memory',
    envName: 'ENDOR_API_CREDENTIALS_SECRET',
    minEntropy: 3,
  },
];

export const endorlabs: Provider = {
  id: 'endorlabs',
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/rest-api/authentication/',
  rotate: 'https://app.endorlabs.com/',
  aliases: ['endor'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
