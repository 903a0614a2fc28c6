import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

const TENANT = '[a-z0-9-]{1,40}';

export const tines: Provider = {
  id: 'tines',
  name: 'Tines',
  docs: 'https://www.tines.com/docs/actions/types/webhook',
  rotate: 'https://www.tines.com/docs/actions/types/webhook',
  aliases: ['tineswebhook'],
  rules: [
    {
      type: 'pattern',
      id: 'tines-webhook',
      title: 'Tines webhook address',
      kind: 'webhook',
      privilege: 'write',
      grants: 'Starts the story that listens at the address, with any data.',
      evidence: 'memory',
      envName: 'TINES_WEBHOOK_URL',
      anchors: ['.tines.com/webhook/'],
      before: `https://${TENANT}`,
      beforeLength: 48,
      pattern: '\\.tines\\.com/webhook/[0-9a-f]{32}/[0-9a-f]{32}(?![A-Za-z0-9_/-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'tines-webhook',
    positives: (sample) => shapedExamples('TINES_WEBHOOK_URL', () => address(sample, 32, 32)),
    nearMisses: (sample) =>
      spoiledTexts('TINES_WEBHOOK_URL', [address(sample, 31, 32), address(sample, 32, 31), address(sample, 32, 33)]),
  },
];

function address(sample: Sampler, path: number, secret: number): string {
  const tenant = `quiet-${sample.chars('a-z', 5)}-${sample.chars('0-9', 4)}`;
  return `https://${tenant}.tines.com/webhook/${sample.chars('0-9a-f', path)}/${sample.chars('0-9a-f', secret)}`;
}
