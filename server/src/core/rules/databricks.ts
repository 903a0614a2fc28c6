import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const OAUTH_SECRET: PrefixedKey = {
  prefix: 'dose',
  characters: 'a-f0-9',
  length: [32, 32],
  id: 'databricks-oauth-secret',
  title: 'Databricks service principal OAuth secret',
  kind: 'oauth-client-secret',
  privilege: 'full',
  grants: 'Gets access tokens of the service principal, together with its client id.',
  // npm @databricks/sql, buildUserAgentString: `dose`; it tells no length.
  evidence: 'client',
  minEntropy: 3,
  envName: 'DATABRICKS_CLIENT_SECRET',
};

export const databricks: Provider = {
  id: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  rules: [
    {
      type: 'pattern',
      id: 'databricks-access-token',
      title: 'Databricks personal access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Acts as its user or service principal in the workspace: runs code and reads tables.',
      // npm @databricks/sql, buildUserAgentString: `dapi`; it tells no length.
      evidence: 'client',
      envName: 'DATABRICKS_TOKEN',
      anchors: ['dapi'],
      pattern: 'dapi[a-f0-9]{32}(?:-[0-9]{1,2})?(?![A-Za-z0-9_-])',
      minEntropy: 3,
    },
    prefixedRule(OAUTH_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'databricks-access-token',
    positives: (sample) =>
      shapedExamples('DATABRICKS_TOKEN', () => `dapi${sample.chars('a-f0-9', 32)}${sample.pick(['', '-2', '-3'])}`),
    nearMisses: (sample) =>
      spoiledTexts('DATABRICKS_TOKEN', [
        `dapi${sample.chars('a-f0-9', 31)}`,
        `dapi${sample.chars('a-f0-9', 33)}`,
        `dapi${sample.chars('g-z', 32)}`,
      ]),
  },
  prefixedExamples(OAUTH_SECRET),
];
