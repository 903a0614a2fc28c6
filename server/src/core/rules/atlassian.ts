import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

function prefixedRule(
  prefix: string,
  facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName'>,
): PatternRule {
  return {
    type: 'pattern',
    evidence: 'memory',
    anchors: [prefix],
    pattern: `${prefix}[A-Za-z0-9_=-]{80,280}(?![A-Za-z0-9_=-])`,
    ...facts,
  };
}

export const atlassian: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  rotate: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  aliases: ['jira', 'confluence', 'opsgenie'],
  rules: [
    prefixedRule('ATATT3', {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Acts as its owner in Jira, Confluence and Bitbucket, together with their e-mail address.',
      envName: 'ATLASSIAN_API_TOKEN',
    }),
    prefixedRule('ATCTT3', {
      id: 'atlassian-access-token',
      title: 'Atlassian repository, workspace or admin access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts on one repository, project, workspace or organization within its scopes.',
      envName: 'ATLASSIAN_ACCESS_TOKEN',
    }),
    prefixedRule('ATSTT3', {
      id: 'atlassian-service-token',
      title: 'Atlassian service account token',
      kind: 'service-account',
      privilege: 'write',
      grants: 'Acts for a service account within its scopes.',
      envName: 'ATLASSIAN_API_TOKEN',
    }),
    {
      type: 'named',
      id: 'atlassian-legacy-api-token',
      title: 'Atlassian API token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Acts as its owner in Jira and Confluence, together with their e-mail address.',
      evidence: 'memory',
      envName: 'ATLASSIAN_API_TOKEN',
      services: ['atlassian', 'jira', 'confluence'],
      words: ['token', 'key', 'password', 'secret', 'pat'],
      value: '[A-Za-z0-9]{24}',
    },
    {
      type: 'named',
      id: 'atlassian-data-center-token',
      title: 'Jira or Confluence Data Center personal access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Acts as its owner on one server.',
      evidence: 'memory',
      envName: 'JIRA_PERSONAL_TOKEN',
      services: ['atlassian', 'jira', 'confluence', 'bitbucketserver'],
      words: ['token', 'key', 'password', 'secret', 'pat'],
      // Base64 of "<digits>:<random>", so the first letters are those of digits.
      value: '[MNO][A-Za-z0-9+/]{43}',
    },
  ],
};

const prefixedExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) =>
    shapedExamples(name, () => `${prefix}${sample.chars('A-Za-z0-9_-', 177)}=${sample.chars('A-F0-9', 8)}`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}${sample.chars('A-Za-z0-9', 60)}`,
      `${prefix}${sample.chars('A-Za-z0-9', 320)}`,
      `${prefix.toLowerCase()}${sample.chars('A-Za-z0-9', 177)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  prefixedExamples('atlassian-api-token', 'ATATT3', 'ATLASSIAN_API_TOKEN'),
  prefixedExamples('atlassian-access-token', 'ATCTT3', 'ATLASSIAN_ACCESS_TOKEN'),
  prefixedExamples('atlassian-service-token', 'ATSTT3', 'ATLASSIAN_API_TOKEN'),
  {
    ruleId: 'atlassian-legacy-api-token',
    positives: (sample) => namedExamples('JIRA_API_TOKEN', () => sample.chars('A-Za-z0-9', 24)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'JIRA_API_TOKEN',
        [sample.chars('A-Za-z0-9', 23), sample.chars('A-Za-z0-9', 25)],
        sample.chars('A-Za-z0-9', 24),
      ),
  },
  {
    ruleId: 'atlassian-data-center-token',
    positives: (sample) => namedExamples('JIRA_PERSONAL_TOKEN', () => `N${sample.chars('A-Za-z0-9', 43)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'JIRA_PERSONAL_TOKEN',
        [`N${sample.chars('A-Za-z0-9', 42)}`, `z${sample.chars('A-Za-z0-9', 43)}`],
        `N${sample.chars('A-Za-z0-9', 43)}`,
      ),
  },
];
