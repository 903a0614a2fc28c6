import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/api-reference/introduction',
  rotate: 'https://resend.com/api-keys',
  rules: [
    {
      type: 'pattern',
      id: 'resend-api-key',
      title: 'Resend API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Sends mail from the domains of the account.',
      evidence: 'memory',
      envName: 'RESEND_API_KEY',
      // `re_` starts many an identifier; the two lengths and the entropy keep those away.
      anchors: ['re_'],
      pattern: 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![A-Za-z0-9_-])',
      minEntropy: 3.8,
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'resend-api-key',
    positives: (sample) =>
      shapedExamples('RESEND_API_KEY', () => `re_${sample.chars('A-Za-z0-9', 8)}_${sample.chars('A-Za-z0-9', 24)}`),
    nearMisses: (sample) =>
      spoiledTexts('RESEND_API_KEY', [
        `re_${sample.chars('A-Za-z0-9', 8)}_${sample.chars('A-Za-z0-9', 23)}`,
        `re_${sample.chars('A-Za-z0-9', 7)}_${sample.chars('A-Za-z0-9', 24)}`,
        `re_compiled_${'patterns'.repeat(3)}`,
      ]),
  },
];
