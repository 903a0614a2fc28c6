import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'tfp_',
    characters: 'A-Za-z0-9_.=-',
    length: [40, 62],
    id: 'typeform-personal-access-token',
    title: 'Typeform personal access token',
    kind: 'personal-token',
    privilege: 'write',
    grants: 'Reads and changes forms and responses within its scopes.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'TYPEFORM_API_KEY',
  },
];

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rotate: 'https://admin.typeform.com/user/tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
