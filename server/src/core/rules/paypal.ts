import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { namedRule, namedRuleExamples } from './support/prefixed';

const BRAINTREE_PRIVATE_KEY = {
  id: 'paypal-braintree-private-key',
  title: 'Braintree private key',
  kind: 'api-key',
  privilege: 'full',
  grants: 'Takes and refunds payments for the merchant, together with the merchant ID and the public key.',
  evidence: 'memory',
  envName: 'BRAINTREE_PRIVATE_KEY',
  services: ['braintree'],
  words: ['private', 'secret'],
  characters: 'a-f0-9',
  length: 32,
} as const;

export const paypal: Provider = {
  id: 'paypal',
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  rotate: 'https://developer.paypal.com/dashboard/applications/live',
  aliases: ['braintree', 'braintreepayments'],
  rules: [
    {
      type: 'named',
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      kind: 'oauth-client-secret',
      privilege: 'full',
      grants: 'Takes and refunds payments as the REST app, together with its client ID.',
      evidence: 'memory',
      envName: 'PAYPAL_CLIENT_SECRET',
      minEntropy: 4,
      services: ['paypal'],
      words: ['secret', 'token', 'key', 'password'],
      value: 'E[A-Za-z0-9_-]{55,90}|[A-Za-z0-9_-]{80}',
    },
    namedRule(BRAINTREE_PRIVATE_KEY),
    {
      type: 'pattern',
      id: 'paypal-braintree-access-token',
      title: 'Braintree access token',
      kind: 'access-token',
      privilege: 'full',
      grants: "Takes and refunds payments for the connected merchant's account.",
      evidence: 'memory',
      envName: 'BRAINTREE_ACCESS_TOKEN',
      anchors: ['access_token$production$', 'access_token$sandbox$'],
      pattern: 'access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$[0-9a-f]{32}(?![A-Za-z0-9])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'paypal-client-secret',
    positives: (sample) => namedExamples('PAYPAL_CLIENT_SECRET', () => `E${sample.chars('A-Za-z0-9_-', 79)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'PAYPAL_CLIENT_SECRET',
        [`E${sample.chars('A-Za-z0-9', 54)}`, sample.chars('A-Za-z0-9', 100)],
        `E${sample.chars('A-Za-z0-9', 79)}`,
      ),
  },
  namedRuleExamples(BRAINTREE_PRIVATE_KEY),
  {
    ruleId: 'paypal-braintree-access-token',
    positives: (sample) =>
      shapedExamples(
        'BRAINTREE_ACCESS_TOKEN',
        () => `access_token$production$${sample.chars('a-z0-9', 16)}$${sample.chars('a-f0-9', 32)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('BRAINTREE_ACCESS_TOKEN', [
        `access_token$production$${sample.chars('a-z0-9', 16)}$${sample.chars('a-f0-9', 31)}`,
        `access_token$staging$${sample.chars('a-z0-9', 16)}$${sample.chars('a-f0-9', 32)}`,
        `access_token$production$${sample.chars('a-z0-9', 15)}$${sample.chars('a-f0-9', 32)}`,
      ]),
  },
];
