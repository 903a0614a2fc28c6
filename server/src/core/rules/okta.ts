import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

const FACTS = {
  title: 'Okta API token',
  kind: 'personal-token',
  privilege: 'admin',
  grants: 'Calls the management API with the rights of the administrator who made it.',
  evidence: 'memory',
  envName: 'OKTA_CLIENT_TOKEN',
} as const;

export const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/',
  rules: [
    {
      ...FACTS,
      type: 'pattern',
      id: 'okta-api-token-header',
      anchors: ['SSWS '],
      pattern: 'SSWS {1,4}(?<secret>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])',
    },
    {
      ...FACTS,
      type: 'named',
      id: 'okta-api-token',
      services: ['okta'],
      words: ['token', 'key', 'secret'],
      value: '00[A-Za-z0-9_-]{40}',
    },
    {
      type: 'named',
      id: 'okta-client-secret',
      title: 'Okta OAuth client secret',
      kind: 'oauth-client-secret',
      privilege: 'restricted',
      grants: 'Signs in as the application and gets its access tokens.',
      evidence: 'memory',
      envName: 'OKTA_CLIENT_SECRET',
      services: ['okta'],
      words: ['secret'],
      value: '(?!00[A-Za-z0-9_-]{40}$)[A-Za-z0-9_-]{40,64}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'okta-api-token-header',
    positives: (sample) => {
      const [inCurl, inCode, inProse] = [1, 2, 3].map(() => `00${sample.chars('A-Za-z0-9', 40)}`) as [
        string,
        string,
        string,
      ];
      return [
        { text: `curl -H 'Authorization: SSWS ${inCurl}' "$ORG/api/v1/users"\n`, secret: inCurl },
        { text: `headers := map[string]string{"Authorization": "SSWS ${inCode}"}\n`, secret: inCode },
        { text: `The header was SSWS ${inProse} all along.\n`, secret: inProse },
      ];
    },
    nearMisses: (sample) =>
      spoiledTexts('AUTHORIZATION', [
        `SSWS 00${sample.chars('A-Za-z0-9', 39)}`,
        `SSWS 00${sample.chars('A-Za-z0-9', 41)}`,
        `SSWS x0${sample.chars('A-Za-z0-9', 40)}`,
      ]),
  },
  {
    ruleId: 'okta-api-token',
    positives: (sample) => namedExamples('OKTA_CLIENT_TOKEN', () => `00${sample.chars('A-Za-z0-9', 40)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'OKTA_CLIENT_TOKEN',
        [`00${sample.chars('A-Za-z0-9', 39)}`, `zz${sample.chars('A-Za-z0-9', 40)}`],
        `00${sample.chars('A-Za-z0-9', 40)}`,
      ),
  },
  {
    ruleId: 'okta-client-secret',
    positives: (sample) => namedExamples('OKTA_CLIENT_SECRET', () => sample.chars('A-Za-z0-9', 64)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'OKTA_CLIENT_SECRET',
        [sample.chars('A-Za-z0-9', 30), sample.chars('A-Za-z0-9', 70)],
        sample.chars('A-Za-z0-9', 64),
      ),
  },
];
