import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const CLIENT_SECRET: NamedKey = {
  id: 'clickup-client-secret',
  title: 'ClickUp OAuth client secret',
  kind: 'oauth-client-secret',
  privilege: 'restricted',
  grants: 'Exchanges authorisation codes in the name of the app.',
  evidence: 'memory',
  envName: 'CLICKUP_CLIENT_SECRET',
  services: ['clickup'],
  words: ['secret'],
  characters: 'A-Z0-9',
  length: 64,
};

export const clickup: Provider = {
  id: 'clickup',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  rotate: 'https://app.clickup.com/settings/apps',
  aliases: ['clickupapi'],
  rules: [
    {
      type: 'pattern',
      id: 'clickup-personal-token',
      title: 'ClickUp personal API token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Reads and changes tasks, documents and spaces as its owner.',
      evidence: 'memory',
      envName: 'CLICKUP_API_TOKEN',
      anchors: ['pk_'],
      pattern: 'pk_[0-9]{4,12}_[A-Z0-9]{32}(?![A-Za-z0-9_-])',
    },
    namedRule(CLIENT_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'clickup-personal-token',
    positives: (sample) =>
      shapedExamples('CLICKUP_API_TOKEN', () => `pk_${sample.chars('1-9', 8)}_${sample.chars('A-Z0-9', 32)}`),
    nearMisses: (sample) =>
      spoiledTexts('CLICKUP_API_TOKEN', [
        `pk_${sample.chars('1-9', 8)}_${sample.chars('A-Z0-9', 31)}`,
        `pk_${sample.chars('1-9', 8)}_${sample.chars('a-z', 32)}`,
        `pk_${sample.chars('a-z', 8)}_${sample.chars('A-Z0-9', 32)}`,
      ]),
  },
  namedRuleExamples(CLIENT_SECRET),
];
