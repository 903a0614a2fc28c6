import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  rotate: 'https://app.sendgrid.com/settings/api_keys',
  rules: [
    {
      type: 'pattern',
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Sends e-mail as the account, and does what else its scopes allow.',
      // npm @sendgrid/client: API_KEY_PREFIX; it tells no lengths.
      evidence: 'client',
      envName: 'SENDGRID_API_KEY',
      minEntropy: 3,
      anchors: ['SG.'],
      pattern: 'SG\\.[A-Za-z0-9_-]{20,24}\\.[A-Za-z0-9_-]{39,50}(?![A-Za-z0-9_-])',
    },
  ],
};

const key = (sample: Sampler, first: number, second: number) =>
  `SG.${sample.chars('A-Za-z0-9_-', first)}.${sample.chars('A-Za-z0-9_-', second)}`;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'sendgrid-api-key',
    positives: (sample) => shapedExamples('SENDGRID_API_KEY', () => key(sample, 22, 43)),
    nearMisses: (sample) =>
      spoiledTexts('SENDGRID_API_KEY', [
        key(sample, 19, 43),
        key(sample, 22, 38),
        key(sample, 22, 51),
        key(sample, 22, 43).toLowerCase(),
        `M${key(sample, 22, 43)}`,
      ]),
  },
];
