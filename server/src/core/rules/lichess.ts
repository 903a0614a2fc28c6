import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'lip_',
    characters: 'A-Za-z0-9',
    length: [20, 24],
    id: 'lichess-personal-access-token',
    title: 'Lichess personal access token',
    kind: 'personal-token',
    privilege: 'restricted',
    grants: 'Plays and reads as its owner within its scopes.',
    evidence: 'memory',
    envName: 'LICHESS_TOKEN',
    minEntropy: 3,
  },
];

export const lichess: Provider = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  rotate: 'https://lichess.org/account/oauth/token',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
