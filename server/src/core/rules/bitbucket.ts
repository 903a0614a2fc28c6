import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';
import { prefixedExamples, prefixedRule } from './support/prefixed';

const APP_PASSWORD = {
  id: 'bitbucket-app-password',
  title: 'Bitbucket app password',
  kind: 'password',
  privilege: 'write',
  grants: 'Acts as its owner over git and the API within its permissions, together with their user name.',
  evidence: 'memory',
  envName: 'BITBUCKET_APP_PASSWORD',
  prefix: 'ATBB',
  characters: 'A-Za-z0-9',
  length: [24, 64],
} as const;

export const bitbucket: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  rotate: 'https://bitbucket.org/account/settings/app-passwords/',
  rules: [
    prefixedRule(APP_PASSWORD),
    {
      type: 'named',
      id: 'bitbucket-client-secret',
      title: 'Bitbucket OAuth consumer secret',
      kind: 'oauth-client-secret',
      privilege: 'write',
      grants: 'Acts as an OAuth consumer: exchanges codes of its users for access.',
      evidence: 'memory',
      envName: 'BITBUCKET_CLIENT_SECRET',
      minEntropy: 3.3,
      services: ['bitbucket'],
      words: ['secret', 'password', 'token'],
      value: '[A-Za-z0-9_=-]{64}|[A-Za-z0-9]{32}',
    },
    {
      type: 'named',
      id: 'bitbucket-client-id',
      title: 'Bitbucket OAuth consumer key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Names an OAuth consumer; worth nothing without its secret.',
      evidence: 'memory',
      envName: 'BITBUCKET_CLIENT_ID',
      pairsWith: ['bitbucket-client-secret'],
      minEntropy: 3,
      services: ['bitbucket'],
      words: ['id', 'key'],
      notWords: ['secret', 'account', 'repo', 'user', 'workspace'],
      value: '[A-Za-z0-9]{18}|[A-Za-z0-9]{32}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  prefixedExamples(APP_PASSWORD),
  {
    ruleId: 'bitbucket-client-secret',
    positives: (sample) => namedExamples('BITBUCKET_CLIENT_SECRET', () => sample.chars('A-Za-z0-9', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'BITBUCKET_CLIENT_SECRET',
        [sample.chars('A-Za-z0-9', 31), sample.chars('A-Za-z0-9', 65)],
        sample.chars('A-Za-z0-9', 32),
      ),
  },
  {
    ruleId: 'bitbucket-client-id',
    positives: (sample) => namedExamples('BITBUCKET_CLIENT_KEY', () => sample.chars('A-Za-z0-9', 18)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'BITBUCKET_CLIENT_KEY',
        [sample.chars('A-Za-z0-9', 17), sample.chars('A-Za-z0-9', 33)],
        sample.chars('A-Za-z0-9', 18),
      ),
  },
];
