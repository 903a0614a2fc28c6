import { encodeBase64 } from '../detection/checksum';
import type { Provider, RuleExamples, Sampler } from '../detection/rule';
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
      // The two prefixes: https://docs.devin.ai/api-reference/authentication
      evidence: 'documented',
      minEntropy: 3.8,
      envName: 'DEVIN_API_KEY',
      // Names of Android packages start with `apk_` too, but have no capitals.
      anchors: ['apk_'],
      pattern: 'apk_(?:user_)?(?=[a-z0-9+/-]{0,40}[A-Z])[A-Za-z0-9+/-]{30,400}={0,2}(?![A-Za-z0-9+/=_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'devin-api-key',
    positives: (sample) => shapedExamples('DEVIN_API_KEY', () => sample.pick(['apk_', 'apk_user_']) + ids(sample)),
    nearMisses: (sample) =>
      spoiledTexts('DEVIN_API_KEY', [
        `apk_${ids(sample).slice(0, 24)}`,
        `apk_admin_${ids(sample)}`,
        `apk-${ids(sample)}`,
      ]),
  },
];
