import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';
import { uuid } from './support/uuid';

const SECRET: NamedKey = {
  id: 'plaid-secret',
  title: 'Plaid API secret',
  kind: 'api-key',
  privilege: 'full',
  grants: 'Reads the accounts that users linked, together with the client id and their access tokens.',
  evidence: 'memory',
  envName: 'PLAID_SECRET',
  services: ['plaid'],
  words: ['secret', 'key', 'production', 'sandbox'],
  characters: 'a-z0-9',
  length: 30,
};

export const plaid: Provider = {
  id: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/api/',
  rotate: 'https://dashboard.plaid.com/developers/keys',
  rules: [
    {
      type: 'pattern',
      id: 'plaid-access-token',
      title: 'Plaid access token',
      kind: 'access-token',
      privilege: 'read',
      grants: "Reads one user's bank accounts, together with the client id and secret.",
      evidence: 'memory',
      envName: 'PLAID_ACCESS_TOKEN',
      anchors: ['access-production-', 'access-development-', 'access-sandbox-'],
      pattern:
        'access-(?:production|development|sandbox)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_-])',
    },
    namedRule(SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'plaid-access-token',
    positives: (sample) =>
      shapedExamples('PLAID_ACCESS_TOKEN', () => `access-${sample.pick(['production', 'sandbox'])}-${uuid(sample)}`),
    nearMisses: (sample) =>
      spoiledTexts('PLAID_ACCESS_TOKEN', [
        `access-production-${uuid(sample).slice(1)}`,
        `access-production-${uuid(sample)}0`,
        `access-staging-${uuid(sample)}`,
      ]),
  },
  namedRuleExamples(SECRET),
];
