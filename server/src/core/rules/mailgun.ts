import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  rotate: 'https://app.mailgun.com/settings/api_security',
  rules: [
    {
      type: 'pattern',
      id: 'mailgun-private-key',
      title: 'Mailgun API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Sends e-mail and reads and changes everything in the Mailgun account.',
      evidence: 'memory',
      envName: 'MAILGUN_API_KEY',
      minEntropy: 3,
      anchors: ['key-'],
      pattern: 'key-[0-9a-z]{32}(?![A-Za-z0-9_-])',
      notAfter: 'A-Za-z0-9_-',
    },
    {
      type: 'pattern',
      id: 'mailgun-public-key',
      title: 'Mailgun public validation key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Checks e-mail addresses at the expense of the account.',
      evidence: 'memory',
      envName: 'MAILGUN_PUBLIC_KEY',
      anchors: ['pubkey-'],
      pattern: 'pubkey-[0-9a-z]{32}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'mailgun-api-key',
      title: 'Mailgun API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Sends e-mail for a domain or, where it belongs to the account, does everything in it.',
      evidence: 'memory',
      envName: 'MAILGUN_API_KEY',
      services: ['mailgun', 'mg'],
      words: ['key', 'token', 'secret', 'password', 'api'],
      notWords: ['signing', 'webhook'],
      value: '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}|[0-9a-f]{32}',
    },
    {
      type: 'named',
      id: 'mailgun-signing-key',
      title: 'Mailgun webhook signing key',
      kind: 'signing-secret',
      privilege: 'restricted',
      grants: 'Signs events, so that a forged one is taken for one of Mailgun.',
      evidence: 'memory',
      envName: 'MAILGUN_WEBHOOK_SIGNING_KEY',
      services: ['mailgun', 'mg'],
      words: ['signing', 'webhook'],
      value: '[0-9a-f]{32}',
    },
  ],
};

const domainKey = (sample: Sampler) =>
  `${sample.chars('a-f0-9', 32)}-${sample.chars('a-f0-9', 8)}-${sample.chars('a-f0-9', 8)}`;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'mailgun-private-key',
    positives: (sample) => shapedExamples('MAILGUN_API_KEY', () => `key-${sample.chars('a-f0-9', 32)}`),
    nearMisses: (sample) =>
      spoiledTexts('MAILGUN_API_KEY', [
        `key-${sample.chars('a-f0-9', 31)}`,
        `key-${sample.chars('a-f0-9', 33)}`,
        `cache-key-${sample.chars('a-f0-9', 32)}`,
        `monkey-${sample.chars('a-f0-9', 32)}`,
      ]),
  },
  {
    ruleId: 'mailgun-public-key',
    positives: (sample) => shapedExamples('MAILGUN_PUBLIC_KEY', () => `pubkey-${sample.chars('a-f0-9', 32)}`),
    nearMisses: (sample) =>
      spoiledTexts('MAILGUN_PUBLIC_KEY', [
        `pubkey-${sample.chars('a-f0-9', 31)}`,
        `pubkey-${sample.chars('a-f0-9', 33)}`,
        `pubkey_${sample.chars('a-f0-9', 32)}`,
      ]),
  },
  {
    ruleId: 'mailgun-api-key',
    positives: (sample) => namedExamples('MAILGUN_API_KEY', () => domainKey(sample)),
    nearMisses: (sample) =>
      spoiledNamedTexts('MAILGUN_API_KEY', [domainKey(sample).slice(1), `${domainKey(sample)}0`], domainKey(sample)),
  },
  {
    ruleId: 'mailgun-signing-key',
    positives: (sample) => namedExamples('MAILGUN_WEBHOOK_SIGNING_KEY', () => sample.chars('a-f0-9', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'MAILGUN_WEBHOOK_SIGNING_KEY',
        [sample.chars('a-f0-9', 31), sample.chars('a-f0-9', 33)],
        sample.chars('a-f0-9', 32),
      ),
  },
];
