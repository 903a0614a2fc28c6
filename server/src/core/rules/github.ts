import { tokenChecksum } from '../detection/checksum';
import type { Check, PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { encodeJsonUrl } from './support/base64Json';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

/** 30 random characters and their checksum. */
const endsInChecksum: Check = (token) => (tokenChecksum(token.slice(4, 34)) === token.slice(34) ? 'valid' : 'doubtful');

type Facts = Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName'>;

/** https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
function tokenRule(prefix: string, facts: Facts): PatternRule {
  return {
    type: 'pattern',
    evidence: 'documented',
    anchors: [prefix],
    pattern: `${prefix}[A-Za-z0-9]{36}(?![A-Za-z0-9_])`,
    check: endsInChecksum,
    ...facts,
  };
}

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  rotate: 'https://github.com/settings/tokens',
  aliases: ['gh', 'githubactions', 'ghcr'],
  rules: [
    tokenRule('ghp_', {
      id: 'github-personal-access-token',
      title: 'GitHub personal access token (classic)',
      kind: 'personal-token',
      privilege: 'full',
      grants: "Acts as its owner in every repository that they can reach, within the token's scopes.",
      envName: 'GITHUB_TOKEN',
    }),
    {
      type: 'pattern',
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      kind: 'personal-token',
      privilege: 'restricted',
      grants: 'Acts as its owner in the repositories and with the permissions chosen for it.',
      evidence: 'documented',
      envName: 'GITHUB_TOKEN',
      anchors: ['github_pat_'],
      pattern: 'github_pat_[A-Za-z0-9]{20,24}_[A-Za-z0-9]{50,120}(?![A-Za-z0-9_])',
    },
    tokenRule('gho_', {
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts for a user of an OAuth app within the scopes agreed to.',
      envName: 'GITHUB_TOKEN',
    }),
    tokenRule('ghu_', {
      id: 'github-app-user-token',
      title: 'GitHub App user access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts for a user of a GitHub App, with what both of them may do.',
      envName: 'GITHUB_TOKEN',
    }),
    tokenRule('ghs_', {
      id: 'github-app-installation-token',
      title: 'GitHub App installation token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as an installed GitHub App or a workflow run for up to an hour.',
      envName: 'GITHUB_TOKEN',
    }),
    {
      type: 'pattern',
      id: 'github-app-installation-jwt',
      title: 'GitHub App installation token (stateless)',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as an installed GitHub App or a workflow run for up to an hour.',
      evidence: 'documented',
      envName: 'GITHUB_TOKEN',
      // Since 2026 also the app's id and a JWT, about 520 characters.
      anchors: ['ghs_'],
      pattern:
        'ghs_[A-Za-z0-9]{1,20}_eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{20,1200}\\.[A-Za-z0-9_-]{20,700}(?![A-Za-z0-9_-])',
      window: 2400,
    },
    {
      type: 'pattern',
      id: 'github-refresh-token',
      title: 'GitHub App refresh token',
      kind: 'refresh-token',
      privilege: 'write',
      grants: 'Gets new user access tokens of a GitHub App, together with its client secret.',
      evidence: 'documented',
      envName: 'GITHUB_REFRESH_TOKEN',
      anchors: ['ghr_'],
      pattern: 'ghr_[A-Za-z0-9]{36,255}(?![A-Za-z0-9_])',
    },
    {
      type: 'named',
      id: 'github-legacy-token',
      title: 'GitHub token or client secret',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Acts for a user or an OAuth app (the form of tokens made before 2021, and of client secrets).',
      evidence: 'memory',
      envName: 'GITHUB_TOKEN',
      services: ['github', 'gh', 'ghe', 'octokit'],
      words: ['token', 'secret', 'pat', 'password', 'auth', 'key'],
      notWords: ['sha', 'commit', 'ref', 'hash', 'rev'],
      value: '[a-f0-9]{40}',
    },
  ],
};

function token(sample: Sampler, prefix: string): string {
  const random = sample.chars('A-Za-z0-9', 30);
  return `${prefix}${random}${tokenChecksum(random)}`;
}

function tokenExamples(ruleId: string, prefix: string): RuleExamples {
  return {
    ruleId,
    positives: (sample) => shapedExamples('GITHUB_TOKEN', () => token(sample, prefix)),
    nearMisses(sample) {
      const good = token(sample, prefix);
      return spoiledTexts('GITHUB_TOKEN', [
        good.slice(0, -1),
        `${good}a`,
        good.slice(0, -1) + (good.endsWith('7') ? '8' : '7'),
        prefix.toUpperCase() + good.slice(4),
        `x${good}`,
      ]);
    },
  };
}

function installationJwt(sample: Sampler): string {
  const header = encodeJsonUrl({ alg: 'RS256', typ: 'JWT' });
  const payload = encodeJsonUrl({ iss: 'github', exp: 1_900_000_000, jti: sample.chars('a-f0-9', 32) });
  return `ghs_${sample.integer(1000, 999_999)}_${header}.${payload}.${sample.chars('A-Za-z0-9_-', 342)}`;
}

export const examples: readonly RuleExamples[] = [
  tokenExamples('github-personal-access-token', 'ghp_'),
  tokenExamples('github-oauth-token', 'gho_'),
  tokenExamples('github-app-user-token', 'ghu_'),
  tokenExamples('github-app-installation-token', 'ghs_'),
  {
    ruleId: 'github-fine-grained-token',
    positives: (sample) =>
      shapedExamples(
        'GITHUB_TOKEN',
        () => `github_pat_${sample.chars('A-Za-z0-9', 22)}_${sample.chars('A-Za-z0-9', 59)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('GITHUB_TOKEN', [
        `github_pat_${sample.chars('A-Za-z0-9', 22)}_${sample.chars('A-Za-z0-9', 49)}`,
        `github_pat_${sample.chars('A-Za-z0-9', 82)}`,
        `github_pta_${sample.chars('A-Za-z0-9', 22)}_${sample.chars('A-Za-z0-9', 59)}`,
      ]),
  },
  {
    ruleId: 'github-app-installation-jwt',
    positives: (sample) => shapedExamples('GITHUB_TOKEN', () => installationJwt(sample)),
    nearMisses: (sample) =>
      spoiledTexts('GITHUB_TOKEN', [
        installationJwt(sample).split('.')[0] ?? '',
        installationJwt(sample).replace('_eyJ', '_fyJ'),
        installationJwt(sample).replace('ghs_', 'ghx_'),
      ]),
  },
  {
    ruleId: 'github-refresh-token',
    positives: (sample) => shapedExamples('GITHUB_REFRESH_TOKEN', () => `ghr_${sample.chars('A-Za-z0-9', 76)}`),
    nearMisses: (sample) =>
      spoiledTexts('GITHUB_REFRESH_TOKEN', [
        `ghr_${sample.chars('A-Za-z0-9', 35)}`,
        `ghr-${sample.chars('A-Za-z0-9', 76)}`,
        `GHR_${sample.chars('A-Za-z0-9', 76)}`,
      ]),
  },
  {
    ruleId: 'github-legacy-token',
    positives: (sample) => namedExamples('GITHUB_TOKEN', () => sample.chars('a-f0-9', 40)),
    nearMisses: (sample) => [
      ...spoiledNamedTexts(
        'GITHUB_TOKEN',
        [sample.chars('a-f0-9', 39), sample.chars('a-f0-9', 41)],
        sample.chars('a-f0-9', 40),
      ),
      `github_sha = "${sample.chars('a-f0-9', 40)}"\n`,
    ],
  },
];
