import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const akamai: Provider = {
  id: 'akamai',
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  rotate: 'https://control.akamai.com/apps/identity-management',
  aliases: ['edgegrid', 'edgerc', 'akamaiapis'],
  rules: [
    {
      type: 'pattern',
      id: 'akamai-edgegrid-token',
      title: 'Akamai EdgeGrid client or access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Names an API client; calls the APIs of its grants together with the client secret.',
      // https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials
      evidence: 'documented',
      envName: 'AKAMAI_ACCESS_TOKEN',
      anchors: ['akab-'],
      // Hosts of the APIs start in the same way.
      pattern: 'akab-[a-z0-9]{16,40}-[a-z0-9]{5,16}(?![A-Za-z0-9_-]|\\.[a-z])',
      notAfter: 'A-Za-z0-9_./-',
    },
    {
      type: 'named',
      id: 'akamai-client-secret',
      title: 'Akamai EdgeGrid client secret',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Signs calls of the APIs of its grants.',
      evidence: 'documented',
      envName: 'AKAMAI_CLIENT_SECRET',
      services: ['akamai', 'edgegrid', 'edgerc', 'akamaiapis', 'akab'],
      words: ['secret'],
      value: '[A-Za-z0-9+/]{43}=',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'akamai-edgegrid-token',
    positives: (sample) =>
      shapedExamples('AKAMAI_ACCESS_TOKEN', () => `akab-${sample.chars('a-z0-9', 16)}-${sample.chars('a-z0-9', 16)}`),
    nearMisses: (sample) =>
      spoiledTexts('AKAMAI_ACCESS_TOKEN', [
        `akab-${sample.chars('a-z0-9', 16)}-${sample.chars('a-z0-9', 16)}.luna.akamaiapis.net`,
        `akab-${sample.chars('a-z0-9', 12)}-${sample.chars('a-z0-9', 16)}`,
        `akab-${sample.chars('a-z0-9', 16)}-${sample.chars('a-z0-9', 17)}`,
      ]),
  },
  {
    ruleId: 'akamai-client-secret',
    positives: (sample) => namedExamples('AKAMAI_CLIENT_SECRET', () => `${sample.chars('A-Za-z0-9+/', 43)}=`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'AKAMAI_CLIENT_SECRET',
        [`${sample.chars('A-Za-z0-9', 42)}=`, sample.chars('A-Za-z0-9', 43)],
        `${sample.chars('A-Za-z0-9', 43)}=`,
      ),
  },
];
