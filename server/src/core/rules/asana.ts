import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const CLIENT_SECRET: NamedKey = {
  id: 'asana-client-secret',
  title: 'Asana OAuth client secret',
  kind: 'oauth-client-secret',
  privilege: 'restricted',
  grants: 'Exchanges authorisation codes in the name of the app.',
  evidence: 'memory',
  envName: 'ASANA_CLIENT_SECRET',
  services: ['asana'],
  words: ['secret'],
  characters: 'a-z0-9',
  length: 32,
};

export const asana: Provider = {
  id: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  rotate: 'https://app.asana.com/0/my-apps',
  rules: [
    {
      type: 'named',
      id: 'asana-personal-access-token',
      title: 'Asana personal access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Reads and changes tasks and projects as its owner.',
      evidence: 'memory',
      envName: 'ASANA_ACCESS_TOKEN',
      services: ['asana'],
      words: ['token', 'pat', 'key', 'secret'],
      value: '(?:[0-2]/[0-9]{13,20}(?:/[0-9]{13,20})?:[a-f0-9]{32}|0/[a-f0-9]{32})',
    },
    namedRule(CLIENT_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'asana-personal-access-token',
    positives: (sample) =>
      namedExamples('ASANA_ACCESS_TOKEN', () =>
        sample.pick([
          `1/${sample.chars('1-9', 16)}:${sample.chars('a-f0-9', 32)}`,
          `2/${sample.chars('1-9', 16)}/${sample.chars('1-9', 16)}:${sample.chars('a-f0-9', 32)}`,
        ]),
      ),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'ASANA_ACCESS_TOKEN',
        [
          `1/${sample.chars('1-9', 16)}:${sample.chars('a-f0-9', 31)}`,
          `7/${sample.chars('1-9', 16)}:${sample.chars('a-f0-9', 32)}`,
        ],
        `1/${sample.chars('1-9', 16)}:${sample.chars('a-f0-9', 32)}`,
      ),
  },
  namedRuleExamples(CLIENT_SECRET),
];
