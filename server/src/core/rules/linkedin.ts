import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const CLIENT_SECRET: NamedKey = {
  id: 'linkedin-client-secret',
  title: 'LinkedIn client secret',
  kind: 'oauth-client-secret',
  privilege: 'restricted',
  grants: 'Signs in as the application and gets its access tokens.',
  evidence: 'memory',
  envName: 'LINKEDIN_CLIENT_SECRET',
  services: ['linkedin'],
  words: ['secret'],
  characters: 'A-Za-z0-9',
  length: 16,
};

export const linkedin: Provider = {
  id: 'linkedin',
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  rotate: 'https://www.linkedin.com/developers/apps',
  rules: [
    {
      type: 'pattern',
      id: 'linkedin-prefixed-client-secret',
      title: 'LinkedIn client secret',
      kind: 'oauth-client-secret',
      privilege: 'restricted',
      grants: 'Signs in as the application and gets its access tokens.',
      evidence: 'memory',
      envName: 'LINKEDIN_CLIENT_SECRET',
      anchors: ['WPL_AP1.'],
      pattern: 'WPL_AP1\\.[A-Za-z0-9]{12,20}\\.[A-Za-z0-9+/]{4,12}={0,2}(?![A-Za-z0-9+/=])',
    },
    namedRule(CLIENT_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'linkedin-prefixed-client-secret',
    positives: (sample) =>
      shapedExamples(
        'LINKEDIN_CLIENT_SECRET',
        () => `WPL_AP1.${sample.chars('A-Za-z0-9', 16)}.${sample.chars('A-Za-z0-9', 6)}==`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('LINKEDIN_CLIENT_SECRET', [
        `WPL_AP1.${sample.chars('A-Za-z0-9', 8)}.${sample.chars('A-Za-z0-9', 6)}==`,
        `WPL_AP1.${sample.chars('A-Za-z0-9', 16)}`,
        `WPL-AP1.${sample.chars('A-Za-z0-9', 16)}.${sample.chars('A-Za-z0-9', 6)}==`,
      ]),
  },
  namedRuleExamples(CLIENT_SECRET),
];
