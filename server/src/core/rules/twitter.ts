import type { Provider, RuleExamples } from '../detection/rule';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const NAMED: readonly NamedKey[] = [
  {
    id: 'twitter-api-secret',
    title: 'X API key secret',
    kind: 'oauth-client-secret',
    privilege: 'write',
    grants: 'Signs requests in the name of the app.',
    evidence: 'memory',
    envName: 'TWITTER_API_SECRET',
    services: ['twitter'],
    words: ['secret'],
    notWords: ['access'],
    characters: 'A-Za-z0-9',
    length: 50,
  },
  {
    id: 'twitter-access-token-secret',
    title: 'X access token secret',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Acts for a user, together with the access token and the keys of the app.',
    evidence: 'memory',
    envName: 'TWITTER_ACCESS_TOKEN_SECRET',
    services: ['twitter'],
    words: ['secret'],
    characters: 'A-Za-z0-9',
    length: 45,
  },
];

export const twitter: Provider = {
  id: 'twitter',
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/resources/fundamentals/authentication/overview',
  rules: NAMED.map(namedRule),
};

export const examples: readonly RuleExamples[] = NAMED.map(namedRuleExamples);
