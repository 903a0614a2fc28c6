import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 's-s4t2ud-',
    characters: 'a-f0-9',
    length: [64, 64],
    id: 'intra42-client-secret',
    title: '42 OAuth client secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Gets access tokens in the name of the app.',
    evidence: 'memory',
    envName: 'INTRA42_CLIENT_SECRET',
    minEntropy: 3,
  },
  {
    prefix: 's-s4t2af-',
    characters: 'a-f0-9',
    length: [64, 64],
    id: 'intra42-app-secret',
    title: '42 OAuth app secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Gets access tokens in the name of the app.',
    evidence: 'memory',
    envName: 'INTRA42_APP_SECRET',
    minEntropy: 3,
  },
];

export const intra42: Provider = {
  id: 'intra42',
  name: '42',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  rotate: 'https://profile.intra.42.fr/oauth/applications',
  aliases: ['ft42', 'fortytwo'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
