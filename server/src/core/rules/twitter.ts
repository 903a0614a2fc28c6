import type { Check, NamedRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const NAMED: readonly NamedKey[] = [
  {
    id: 'twitter-api-key',
    title: 'X API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Names an app; it signs requests only together with its secret.',
    evidence: 'memory',
    envName: 'TWITTER_API_KEY',
    pairsWith: ['twitter-api-secret'],
    services: ['twitter'],
    words: ['key'],
    notWords: ['secret'],
    characters: 'A-Za-z0-9',
    length: 25,
  },
  {
    id: 'twitter-api-secret',
    title: 'X API key secret',
    kind: 'oauth-client-secret',
    privilege: 'write',
    grants: 'Signs requests in the name of the app.',
    evidence: 'memory',
    envName: 'TWITTER_API_SECRET',
    services: ['twitter'],
    words: ['secret', 'key'],
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
    words: ['secret', 'token'],
    characters: 'A-Za-z0-9',
    length: 45,
  },
];

const ACCESS_TOKEN: NamedRule = {
  type: 'named',
  id: 'twitter-access-token',
  title: 'X access token',
  kind: 'access-token',
  privilege: 'restricted',
  grants: 'Names a user who authorised the app; it acts only together with its secret.',
  evidence: 'memory',
  envName: 'TWITTER_ACCESS_TOKEN',
  pairsWith: ['twitter-access-token-secret'],
  services: ['twitter'],
  words: ['token', 'access'],
  value: '[0-9]{7,20}-[A-Za-z0-9]{20,42}',
};

/** App-only tokens hold an escaped `+`, `/` or `=`; base64 that starts with zero bytes does not. */
const holdsEscape: Check = (value) => (/%(?:2[BF]|3D)/.test(value) ? 'unknown' : 'invalid');

export const twitter: Provider = {
  id: 'twitter',
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/resources/fundamentals/authentication/overview',
  rules: [
    {
      type: 'pattern',
      id: 'twitter-bearer-token',
      title: 'X app-only bearer token',
      kind: 'access-token',
      privilege: 'read',
      grants: 'Reads public posts in the name of the app, at its quota.',
      evidence: 'memory',
      envName: 'TWITTER_BEARER_TOKEN',
      anchors: ['AAAAAAAAAAAAAAAAAAAAA'],
      pattern: 'AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,120}(?![A-Za-z0-9%])',
      check: holdsEscape,
    },
    ACCESS_TOKEN,
    ...NAMED.map(namedRule),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'twitter-bearer-token',
    positives: (sample) =>
      shapedExamples(
        'TWITTER_BEARER_TOKEN',
        () =>
          `${'A'.repeat(21)}${sample.chars('B-Z', 4)}${'A'.repeat(8)}${sample.chars('a-z', 20)}%2B${sample.chars('a-z', 8)}%3D${sample.chars('A-Za-z', 50)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('TWITTER_BEARER_TOKEN', [
        `${'A'.repeat(21)}${sample.chars('B-Z', 90)}`,
        `${'A'.repeat(21)}${sample.chars('B-Z', 20)}%3D${sample.chars('B-Z', 20)}`,
        `${'A'.repeat(12)}${sample.chars('B-Z', 30)}%3D${sample.chars('B-Z', 50)}`,
      ]),
  },
  {
    ruleId: 'twitter-access-token',
    positives: (sample) =>
      namedExamples('TWITTER_ACCESS_TOKEN', () => `${sample.chars('1-9', 18)}-${sample.chars('A-Za-z0-9', 30)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'TWITTER_ACCESS_TOKEN',
        [`${sample.chars('1-9', 18)}-${sample.chars('A-Za-z0-9', 12)}`, `abc-${sample.chars('A-Za-z0-9', 30)}`],
        `${sample.chars('1-9', 18)}-${sample.chars('A-Za-z0-9', 30)}`,
      ),
  },
  ...NAMED.map(namedRuleExamples),
];
