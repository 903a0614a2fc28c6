import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const zapier: Provider = {
  id: 'zapier',
  name: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  rotate: 'https://zapier.com/app/zaps',
  aliases: ['zapierwebhook'],
  rules: [
    {
      type: 'pattern',
      id: 'zapier-webhook',
      title: 'Zapier webhook address',
      kind: 'webhook',
      privilege: 'write',
      grants: 'Starts the Zap that listens at the address, with any data.',
      evidence: 'memory',
      envName: 'ZAPIER_WEBHOOK_URL',
      anchors: ['https://hooks.zapier.com/hooks/catch/'],
      pattern: 'https://hooks\\.zapier\\.com/hooks/catch/[0-9]{4,12}/[a-z0-9]{5,24}/?(?![A-Za-z0-9_/-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'zapier-webhook',
    positives: (sample) =>
      shapedExamples('ZAPIER_WEBHOOK_URL', () => address(sample.chars('0-9', 8), sample.chars('a-z0-9', 7))),
    nearMisses: (sample) =>
      spoiledTexts('ZAPIER_WEBHOOK_URL', [
        address(sample.chars('0-9', 8), sample.chars('A-Z', 7)),
        address(sample.chars('0-9', 3), sample.chars('a-z0-9', 7)),
        address(sample.chars('0-9', 8), sample.chars('a-z0-9', 4)),
      ]),
  },
];

function address(account: string, hook: string): string {
  return `https://hooks.zapier.com/hooks/catch/${account}/${hook}`;
}
