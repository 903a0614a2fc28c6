import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

const SERVICES = ['pagerduty', 'pd'];

export const pagerduty: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  aliases: ['pd'],
  rules: [
    {
      type: 'pattern',
      id: 'pagerduty-oauth-token',
      title: 'PagerDuty OAuth access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Calls the REST API within the scopes that the app was given.',
      evidence: 'memory',
      envName: 'PAGERDUTY_TOKEN',
      anchors: ['pdus+_', 'pdeu+_'],
      pattern: 'pd(?:us|eu)\\+_[A-Z0-9]{4,12}_[a-f0-9-]{32,40}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'pagerduty-api-key',
      title: 'PagerDuty REST API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Reads and changes incidents, schedules and services: of the account, or of one user.',
      evidence: 'memory',
      envName: 'PAGERDUTY_TOKEN',
      services: SERVICES,
      words: ['key', 'token'],
      notWords: ['routing', 'integration', 'service'],
      value: '(?:[a-z]\\+[A-Za-z0-9_-]{18}|y_[A-Za-z0-9_-]{18}|[A-Za-z0-9_-]{20})',
    },
    {
      type: 'named',
      id: 'pagerduty-integration-key',
      title: 'PagerDuty integration key',
      kind: 'api-key',
      privilege: 'restricted',
      grants: 'Opens, acknowledges and resolves alerts on one service.',
      evidence: 'memory',
      envName: 'PAGERDUTY_ROUTING_KEY',
      services: SERVICES,
      words: ['key', 'routing', 'integration', 'service'],
      value: '(?:[a-f0-9]{32}|R[A-Z0-9]{31})',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'pagerduty-oauth-token',
    positives: (sample) =>
      shapedExamples(
        'PAGERDUTY_TOKEN',
        () => `pdus+_${sample.chars('A-Z0-9', 8)}_${sample.chars('a-f0-9', 8)}-${sample.chars('a-f0-9', 27)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('PAGERDUTY_TOKEN', [
        `pdus+_${sample.chars('A-Z0-9', 8)}_${sample.chars('a-f0-9', 20)}`,
        `pdus_${sample.chars('A-Z0-9', 8)}_${sample.chars('a-f0-9', 36)}`,
        `pdxx+_${sample.chars('A-Z0-9', 8)}_${sample.chars('a-f0-9', 36)}`,
      ]),
  },
  {
    ruleId: 'pagerduty-api-key',
    positives: (sample) => namedExamples('PAGERDUTY_TOKEN', () => `u+${sample.chars('A-Za-z0-9', 18)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'PAGERDUTY_TOKEN',
        [`u+${sample.chars('A-Za-z0-9', 17)}`, sample.chars('A-Za-z0-9', 21)],
        `u+${sample.chars('A-Za-z0-9', 18)}`,
      ),
  },
  {
    ruleId: 'pagerduty-integration-key',
    positives: (sample) => namedExamples('PAGERDUTY_ROUTING_KEY', () => sample.chars('a-f0-9', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'PAGERDUTY_ROUTING_KEY',
        [sample.chars('a-f0-9', 31), sample.chars('g-q0-9', 32)],
        sample.chars('a-f0-9', 32),
      ),
  },
];
