import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { encodeBase64 } from './support/base64Text';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

const ids = (sample: Sampler) => encodeBase64(`org-${sample.chars('a-f0-9', 32)}:${sample.chars('a-f0-9', 32)}`);

export const devin: Provider = {
  id: 'devin',
  name: 'Devin',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  rotate: 'https://app.devin.ai/settings/api-keys',
  aliases: ['devinai', 'cognition'],
  rules: [
    {
      type: 'pattern',
      id: 'devin-api-key',
      title: 'Devin API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Starts and reads sessions at the cost of the organization, as a user or as a service.',
      evidence: 'memory',
      envName: 'DEVIN_API_KEY',
      // What follows is base64 of the ids of the user and of the organization (`org-…`), and of the key.
      anchors: ['apk_user_', 'apk_b3Jn'],
      pattern: 'apk_(?:user_)?[A-Za-z0-9+/_-]{60,240}={0,2}(?![A-Za-z0-9+/=_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'devin-api-key',
    positives: (sample) => shapedExamples('DEVIN_API_KEY', () => sample.pick(['apk_', 'apk_user_']) + ids(sample)),
    nearMisses: (sample) =>
      spoiledTexts('DEVIN_API_KEY', [
        `apk_${ids(sample).slice(0, 40)}`,
        `apk_admin_${ids(sample)}`,
        `apk-${ids(sample)}`,
      ]),
  },
];
