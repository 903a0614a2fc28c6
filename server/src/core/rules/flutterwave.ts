import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

type Facts = Pick<PatternRule, 'id' | 'title' | 'privilege' | 'grants' | 'envName'>;

/** Test keys have `_TEST` after the prefix; both end in `-X`. */
const keyRule = (prefix: string, facts: Facts): PatternRule => ({
  type: 'pattern',
  kind: 'api-key',
  evidence: 'documented',
  anchors: [prefix],
  pattern: `${prefix}(?:_TEST)?-[a-zA-Z0-9]{32,50}-X(?![A-Za-z0-9_-])`,
  ...facts,
});

export const flutterwave: Provider = {
  id: 'flutterwave',
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/v3.0/docs/authentication',
  rules: [
    keyRule('FLWSECK', {
      id: 'flutterwave-secret-key',
      title: 'Flutterwave secret key',
      privilege: 'full',
      grants: 'Takes payments and makes transfers from the account.',
      envName: 'FLW_SECRET_KEY',
    }),
    keyRule('FLWPUBK', {
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      privilege: 'public',
      grants: 'Opens a checkout; it is made to be shipped to browsers.',
      envName: 'FLW_PUBLIC_KEY',
    }),
    {
      type: 'pattern',
      id: 'flutterwave-encryption-key',
      title: 'Flutterwave encryption key',
      kind: 'private-key',
      privilege: 'restricted',
      grants: 'Encrypts card data for the account; it is a part of its secret key.',
      evidence: 'memory',
      envName: 'FLW_ENCRYPTION_KEY',
      anchors: ['FLWSECK'],
      pattern: 'FLWSECK(?:_TEST)?[a-f0-9]{12}(?![A-Za-z0-9_-])',
    },
  ],
};

const keyExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) =>
    shapedExamples(name, () => `${prefix}${sample.pick(['', '_TEST'])}-${sample.chars('a-f0-9', 32)}-X`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}-${sample.chars('a-f0-9', 20)}-X`,
      `${prefix}-${sample.chars('a-f0-9', 32)}`,
      `${prefix}-${sample.chars('a-f0-9', 32)}-Y`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  keyExamples('flutterwave-secret-key', 'FLWSECK', 'FLW_SECRET_KEY'),
  keyExamples('flutterwave-public-key', 'FLWPUBK', 'FLW_PUBLIC_KEY'),
  {
    ruleId: 'flutterwave-encryption-key',
    positives: (sample) => shapedExamples('FLW_ENCRYPTION_KEY', () => `FLWSECK_TEST${sample.chars('a-f0-9', 12)}`),
    nearMisses: (sample) =>
      spoiledTexts('FLW_ENCRYPTION_KEY', [
        `FLWSECK_TEST${sample.chars('a-f0-9', 11)}`,
        `FLWSECK_TEST${sample.chars('a-f0-9', 13)}`,
        `FLWSECK_TEST${sample.chars('g-z', 12)}`,
      ]),
  },
];
