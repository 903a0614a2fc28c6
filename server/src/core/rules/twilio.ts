import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { namedRule, namedRuleExamples } from './support/prefixed';

const AUTH_TOKEN = {
  id: 'twilio-auth-token',
  title: 'Twilio auth token',
  kind: 'api-key',
  privilege: 'full',
  grants: 'Does everything in the Twilio account, together with its account SID.',
  evidence: 'memory',
  envName: 'TWILIO_AUTH_TOKEN',
  services: ['twilio'],
  words: ['token', 'auth', 'key', 'password'],
  notWords: ['sid'],
  characters: 'a-f0-9',
  length: 32,
} as const;

const API_SECRET = {
  id: 'twilio-api-key-secret',
  title: 'Twilio API key secret',
  kind: 'api-key',
  privilege: 'write',
  grants: 'Calls the API as its key, together with the key SID.',
  evidence: 'memory',
  envName: 'TWILIO_API_SECRET',
  minEntropy: 3.3,
  services: ['twilio'],
  words: ['secret'],
  characters: 'A-Za-z0-9',
  length: 32,
} as const;

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  rotate: 'https://console.twilio.com/',
  rules: [
    {
      type: 'pattern',
      id: 'twilio-api-key',
      title: 'Twilio API key SID',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Calls the API, together with its secret.',
      // Two letters and 32 hexadecimal digits: https://www.twilio.com/docs/glossary/what-is-a-sid; SK: npm twilio.
      evidence: 'documented',
      envName: 'TWILIO_API_KEY',
      pairsWith: ['twilio-api-key-secret'],
      minEntropy: 2.8,
      anchors: [...'0123456789abcdef'].map((digit) => `SK${digit}`),
      pattern: 'SK[0-9a-f]{32}(?![A-Za-z0-9])',
    },
    namedRule(AUTH_TOKEN),
    namedRule(API_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'twilio-api-key',
    positives: (sample) => shapedExamples('TWILIO_API_KEY', () => `SK${sample.chars('a-f0-9', 32)}`),
    nearMisses: (sample) =>
      spoiledTexts('TWILIO_API_KEY', [
        `SK${sample.chars('a-f0-9', 31)}`,
        `SK${sample.chars('a-f0-9', 33)}`,
        `sk${sample.chars('a-f0-9', 32)}`,
        `SK${sample.chars('A-F', 32)}`,
        `TASK${sample.chars('a-f0-9', 32)}`,
      ]),
  },
  namedRuleExamples(AUTH_TOKEN),
  namedRuleExamples(API_SECRET),
];
