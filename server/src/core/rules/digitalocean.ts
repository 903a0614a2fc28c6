import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

type Facts = Pick<PatternRule, 'id' | 'title' | 'kind' | 'grants' | 'envName'>;

function tokenRule(prefix: string, facts: Facts): PatternRule {
  return {
    type: 'pattern',
    privilege: 'full',
    // The prefixes: https://docs.digitalocean.com/notes/2022/api-token-format
    evidence: 'documented',
    anchors: [prefix],
    pattern: `${prefix}[a-f0-9]{64}(?![A-Za-z0-9])`,
    ...facts,
  };
}

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  rotate: 'https://cloud.digitalocean.com/account/api/tokens',
  rules: [
    tokenRule('dop_v1_', {
      id: 'digitalocean-personal-access-token',
      title: 'DigitalOcean personal access token',
      kind: 'personal-token',
      grants: "Manages the team's droplets, databases and other resources within the token's scopes.",
      envName: 'DIGITALOCEAN_TOKEN',
    }),
    tokenRule('doo_v1_', {
      id: 'digitalocean-oauth-token',
      title: 'DigitalOcean OAuth access token',
      kind: 'access-token',
      grants: 'Acts for the user who authorised the application until it expires.',
      envName: 'DIGITALOCEAN_ACCESS_TOKEN',
    }),
    tokenRule('dor_v1_', {
      id: 'digitalocean-refresh-token',
      title: 'DigitalOcean OAuth refresh token',
      kind: 'refresh-token',
      grants: 'Gets new access tokens for the user who authorised the application.',
      envName: 'DIGITALOCEAN_REFRESH_TOKEN',
    }),
    {
      type: 'named',
      id: 'digitalocean-spaces-secret-key',
      title: 'DigitalOcean Spaces secret key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Reads, writes and deletes objects in Spaces buckets, together with its access key id.',
      evidence: 'memory',
      envName: 'SPACES_SECRET_ACCESS_KEY',
      services: ['digitalocean', 'spaces', 'do'],
      words: ['secret'],
      value: '[A-Za-z0-9+/]{43}',
    },
  ],
};

const tokenExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => `${prefix}${sample.chars('a-f0-9', 64)}`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}${sample.chars('a-f0-9', 63)}`,
      `${prefix}${sample.chars('a-f0-9', 65)}`,
      `${prefix}${sample.chars('G-Z', 64)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  tokenExamples('digitalocean-personal-access-token', 'dop_v1_', 'DIGITALOCEAN_TOKEN'),
  tokenExamples('digitalocean-oauth-token', 'doo_v1_', 'DIGITALOCEAN_ACCESS_TOKEN'),
  tokenExamples('digitalocean-refresh-token', 'dor_v1_', 'DIGITALOCEAN_REFRESH_TOKEN'),
  {
    ruleId: 'digitalocean-spaces-secret-key',
    positives: (sample) => namedExamples('SPACES_SECRET_ACCESS_KEY', () => sample.chars('A-Za-z0-9', 43)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'SPACES_SECRET_ACCESS_KEY',
        [sample.chars('A-Za-z0-9', 40), `${sample.chars('A-Za-z0-9', 42)}!`],
        sample.chars('A-Za-z0-9', 43),
      ),
  },
];
