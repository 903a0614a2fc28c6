import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

/** Prefixes are documented, lengths are not; a digit and the entropy keep identifiers such as `vca_…` away. */
function prefixedRule(
  prefix: string,
  facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName'>,
): PatternRule {
  return {
    type: 'pattern',
    evidence: 'documented',
    minEntropy: 3.8,
    anchors: [prefix],
    pattern: `${prefix}(?=[A-Za-z_-]{0,60}[0-9])[A-Za-z0-9_-]{24,96}(?![A-Za-z0-9_-])`,
    ...facts,
  };
}

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/cli/tokens',
  rotate: 'https://vercel.com/account/tokens',
  aliases: ['zeit'],
  rules: [
    prefixedRule('vcp_', {
      id: 'vercel-personal-access-token',
      title: 'Vercel personal access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Deploys, and reads environment variables of projects, as its owner within its scope.',
      envName: 'VERCEL_TOKEN',
    }),
    prefixedRule('vci_', {
      id: 'vercel-integration-token',
      title: 'Vercel integration token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts for an integration in the teams that installed it.',
      envName: 'VERCEL_INTEGRATION_TOKEN',
    }),
    prefixedRule('vca_', {
      id: 'vercel-app-access-token',
      title: 'Vercel app access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts for the user who signed in to the app, until it expires.',
      envName: 'VERCEL_ACCESS_TOKEN',
    }),
    prefixedRule('vcr_', {
      id: 'vercel-app-refresh-token',
      title: 'Vercel app refresh token',
      kind: 'refresh-token',
      privilege: 'write',
      grants: 'Gets new access tokens for the user who signed in to the app.',
      envName: 'VERCEL_REFRESH_TOKEN',
    }),
    prefixedRule('vck_', {
      id: 'vercel-api-key',
      title: 'Vercel AI Gateway API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Calls language models through the AI Gateway at the cost of the team.',
      envName: 'AI_GATEWAY_API_KEY',
    }),
    {
      type: 'pattern',
      id: 'vercel-blob-read-write-token',
      title: 'Vercel Blob read-write token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Reads, writes and deletes everything in one Blob store.',
      evidence: 'client',
      envName: 'BLOB_READ_WRITE_TOKEN',
      anchors: ['vercel_blob_rw_'],
      pattern: 'vercel_blob_rw_[A-Za-z0-9]{12,24}_[A-Za-z0-9]{24,48}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'vercel-legacy-token',
      title: 'Vercel access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Deploys, and reads environment variables of projects, as its owner within its scope.',
      evidence: 'memory',
      envName: 'VERCEL_TOKEN',
      services: ['vercel', 'zeit'],
      words: ['token', 'key'],
      value: '[A-Za-z0-9]{24}',
    },
  ],
};

const prefixedExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => `${prefix}${sample.chars('A-Za-z0-9', 56)}`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}${sample.chars('A-Za-z0-9', 20)}`,
      `${prefix}${sample.chars('A-Za-z0-9', 110)}`,
      `${prefix}${'aab'.repeat(10)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  prefixedExamples('vercel-personal-access-token', 'vcp_', 'VERCEL_TOKEN'),
  prefixedExamples('vercel-integration-token', 'vci_', 'VERCEL_INTEGRATION_TOKEN'),
  prefixedExamples('vercel-app-access-token', 'vca_', 'VERCEL_ACCESS_TOKEN'),
  prefixedExamples('vercel-app-refresh-token', 'vcr_', 'VERCEL_REFRESH_TOKEN'),
  prefixedExamples('vercel-api-key', 'vck_', 'AI_GATEWAY_API_KEY'),
  {
    ruleId: 'vercel-blob-read-write-token',
    positives: (sample) =>
      shapedExamples(
        'BLOB_READ_WRITE_TOKEN',
        () => `vercel_blob_rw_${sample.chars('A-Za-z0-9', 16)}_${sample.chars('A-Za-z0-9', 30)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('BLOB_READ_WRITE_TOKEN', [
        `vercel_blob_rw_${sample.chars('A-Za-z0-9', 16)}`,
        `vercel_blob_rw_${sample.chars('A-Za-z0-9', 16)}_${sample.chars('A-Za-z0-9', 12)}`,
        `vercel_blob_ro_${sample.chars('A-Za-z0-9', 16)}_${sample.chars('A-Za-z0-9', 30)}`,
      ]),
  },
  {
    ruleId: 'vercel-legacy-token',
    positives: (sample) => namedExamples('VERCEL_TOKEN', () => sample.chars('A-Za-z0-9', 24)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'VERCEL_TOKEN',
        [sample.chars('A-Za-z0-9', 23), sample.chars('A-Za-z0-9', 25)],
        sample.chars('A-Za-z0-9', 24),
      ),
  },
];
