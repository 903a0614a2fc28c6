import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const authress: Provider = {
  id: 'authress',
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  rotate: 'https://authress.io/app/#/settings?focus=clients',
  rules: [
    {
      type: 'pattern',
      id: 'authress-service-client-key',
      title: 'Authress service client access key',
      kind: 'service-account',
      privilege: 'write',
      grants: 'Signs tokens for a service client, with which it reads and changes what it was granted.',
      // The client (npm @authress/sdk) splits it at dots into client, key, account and private key, but says nothing of `acc`.
      evidence: 'memory',
      envName: 'AUTHRESS_SERVICE_CLIENT_ACCESS_KEY',
      anchors: ['.acc_', '.acc-'],
      before: '[a-z]{2,8}_[A-Za-z0-9]{4,40}\\.[A-Za-z0-9]{2,12}',
      beforeLength: 62,
      pattern: '\\.acc[_-][A-Za-z0-9-]{4,40}\\.[A-Za-z0-9+/_-]{40,200}={0,2}(?![A-Za-z0-9+/=_-])',
    },
  ],
};

const accessKey = (sample: Sampler, keyLength: number) =>
  `sc_${sample.chars('a-z0-9', 14)}.${sample.chars('a-z0-9', 4)}.acc-${sample.chars('a-z0-9', 13)}.${sample.chars('A-Za-z0-9+/', keyLength)}`;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'authress-service-client-key',
    positives: (sample) => shapedExamples('AUTHRESS_SERVICE_CLIENT_ACCESS_KEY', () => accessKey(sample, 64)),
    nearMisses: (sample) =>
      spoiledTexts('AUTHRESS_SERVICE_CLIENT_ACCESS_KEY', [
        accessKey(sample, 30),
        accessKey(sample, 64).replace('.acc-', '.account-'),
        accessKey(sample, 64).replace('sc_', 'sc'),
      ]),
  },
];
