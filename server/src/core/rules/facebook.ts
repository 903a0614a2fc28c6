import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const APP_SECRET: NamedKey = {
  id: 'facebook-app-secret',
  title: 'Facebook app secret',
  kind: 'oauth-client-secret',
  privilege: 'write',
  grants: 'Acts as the app and forges its signed requests.',
  evidence: 'memory',
  envName: 'FACEBOOK_APP_SECRET',
  services: ['facebook', 'fb', 'instagram', 'whatsapp'],
  words: ['secret'],
  characters: 'a-f0-9',
  length: 32,
};

export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  rotate: 'https://developers.facebook.com/apps/',
  aliases: ['fb', 'instagram', 'whatsapp'],
  rules: [
    {
      type: 'pattern',
      id: 'facebook-access-token',
      title: 'Facebook access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts for a user, page or business within its permissions.',
      evidence: 'memory',
      envName: 'FACEBOOK_ACCESS_TOKEN',
      // Short beginning, long value: the entropy keeps base64 of zero bytes away.
      anchors: ['EAAA', 'EAAB', 'EAAC', 'EAAD', 'EAAE', 'EAAF', 'EAAG', 'EAAH', 'EAAI', 'EAAJ', 'EAAK', 'EAAL', 'EAAM'],
      pattern: 'EAA[A-M][A-Za-z0-9]{90,350}(?![A-Za-z0-9+/=_-])',
      notAfter: 'A-Za-z0-9_+/-',
      minEntropy: 4.5,
    },
    {
      type: 'named',
      id: 'facebook-app-access-token',
      title: 'Facebook app access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as the app.',
      evidence: 'memory',
      envName: 'FACEBOOK_APP_ACCESS_TOKEN',
      services: ['facebook', 'fb', 'instagram', 'whatsapp'],
      words: ['token', 'access', 'key', 'secret'],
      value: '[0-9]{14,17}\\|[A-Za-z0-9_-]{27}',
    },
    namedRule(APP_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'facebook-access-token',
    positives: (sample) => shapedExamples('FACEBOOK_ACCESS_TOKEN', () => `EAAB${sample.chars('A-Za-z0-9', 180)}`),
    nearMisses: (sample) =>
      spoiledTexts('FACEBOOK_ACCESS_TOKEN', [
        `EAAB${sample.chars('A-Za-z0-9', 60)}`,
        `EAAB${sample.chars('A-Za-z0-9', 400)}`,
        `EAAB${'AAAQ'.repeat(40)}`,
      ]),
  },
  {
    ruleId: 'facebook-app-access-token',
    positives: (sample) =>
      namedExamples('FACEBOOK_APP_ACCESS_TOKEN', () => `${sample.chars('1-9', 16)}|${sample.chars('A-Za-z0-9', 27)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'FACEBOOK_APP_ACCESS_TOKEN',
        [
          `${sample.chars('1-9', 16)}|${sample.chars('A-Za-z0-9', 26)}`,
          `${sample.chars('1-9', 10)}|${sample.chars('A-Za-z0-9', 27)}`,
        ],
        `${sample.chars('1-9', 16)}|${sample.chars('A-Za-z0-9', 27)}`,
      ),
  },
  namedRuleExamples(APP_SECRET),
];
