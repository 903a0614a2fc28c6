import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const mailchimp: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  rotate: 'https://admin.mailchimp.com/account/api/',
  aliases: ['mandrill'],
  rules: [
    {
      type: 'pattern',
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Reads and changes audiences and campaigns, and sends them.',
      evidence: 'documented',
      envName: 'MAILCHIMP_API_KEY',
      // The data centre of the account is at the end.
      anchors: Array.from({ length: 9 }, (_, i) => `-us${i + 1}`),
      before: '[0-9a-f]{32}',
      beforeLength: 32,
      pattern: '-us[1-9][0-9]?(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'mailchimp-mandrill-key',
      title: 'Mandrill API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Sends e-mail as the account through Mailchimp Transactional.',
      evidence: 'memory',
      envName: 'MANDRILL_API_KEY',
      services: ['mandrill', 'mailchimptransactional'],
      words: ['key', 'password', 'token', 'secret', 'api'],
      value: '(?:md-)?[A-Za-z0-9_-]{22}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'mailchimp-api-key',
    positives: (sample) =>
      shapedExamples('MAILCHIMP_API_KEY', () => `${sample.chars('a-f0-9', 32)}-us${sample.integer(1, 21)}`),
    nearMisses: (sample) =>
      spoiledTexts('MAILCHIMP_API_KEY', [
        `${sample.chars('a-f0-9', 31)}-us4`,
        `${sample.chars('a-f0-9', 33)}-us4`,
        `${sample.chars('a-f0-9', 32)}-eu4`,
        `${sample.chars('a-f0-9', 32)}-us123`,
      ]),
  },
  {
    ruleId: 'mailchimp-mandrill-key',
    positives: (sample) => namedExamples('MANDRILL_API_KEY', () => sample.chars('A-Za-z0-9', 22)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'MANDRILL_API_KEY',
        [sample.chars('A-Za-z0-9', 21), sample.chars('A-Za-z0-9', 23)],
        sample.chars('A-Za-z0-9', 22),
      ),
  },
];
