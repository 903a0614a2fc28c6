import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'flp_',
    characters: 'A-Za-z0-9',
    length: [40, 64],
    id: 'friendli-personal-access-token',
    title: 'Friendli personal access token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Runs models at the cost of the account.',
    evidence: 'memory',
    envName: 'FRIENDLI_TOKEN',
    minEntropy: 3,
  },
];

export const friendli: Provider = {
  id: 'friendli',
  name: 'Friendli',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  rotate: 'https://friendli.ai/suite/setting/tokens',
  aliases: ['friendliai'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
