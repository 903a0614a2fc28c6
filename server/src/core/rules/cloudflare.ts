import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

/** A prefix, 40 characters and a checksum whose length the documentation leaves open. */
function scannableRule(
  prefix: string,
  facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName'>,
): PatternRule {
  return {
    type: 'pattern',
    evidence: 'documented',
    anchors: [prefix],
    pattern: `${prefix}[A-Za-z0-9_-]{42,56}(?![A-Za-z0-9_-])`,
    ...facts,
  };
}

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  rotate: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
  rules: [
    scannableRule('cfut_', {
      id: 'cloudflare-user-api-token',
      title: 'Cloudflare user API token',
      kind: 'access-token',
      privilege: 'restricted',
      grants: 'Calls the API with the permissions that its owner gave it.',
      envName: 'CLOUDFLARE_API_TOKEN',
    }),
    scannableRule('cfat_', {
      id: 'cloudflare-account-api-token',
      title: 'Cloudflare account API token',
      kind: 'access-token',
      privilege: 'restricted',
      grants: 'Calls the API for the account with the permissions that it was given, tied to no user.',
      envName: 'CLOUDFLARE_API_TOKEN',
    }),
    scannableRule('cfk_', {
      id: 'cloudflare-global-api-key',
      title: 'Cloudflare global API key',
      kind: 'api-key',
      privilege: 'admin',
      grants: 'Does everything its user may do in every account; it cannot be restricted.',
      envName: 'CLOUDFLARE_API_KEY',
    }),
    {
      type: 'pattern',
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare origin CA key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Issues and revokes origin certificates for the zones of its user.',
      evidence: 'memory',
      envName: 'CLOUDFLARE_API_USER_SERVICE_KEY',
      anchors: ['v1.0-'],
      pattern: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{130,160}(?![A-Za-z0-9])',
    },
    {
      type: 'named',
      id: 'cloudflare-legacy-api-token',
      title: 'Cloudflare API token',
      kind: 'access-token',
      privilege: 'restricted',
      grants: 'Calls the API with the permissions that its owner gave it.',
      evidence: 'memory',
      envName: 'CLOUDFLARE_API_TOKEN',
      services: ['cloudflare', 'cf', 'wrangler'],
      words: ['token'],
      value: '[A-Za-z0-9_-]{40}',
    },
    {
      type: 'named',
      id: 'cloudflare-legacy-global-api-key',
      title: 'Cloudflare global API key',
      kind: 'api-key',
      privilege: 'admin',
      grants: 'Does everything its user may do in every account; it cannot be restricted.',
      evidence: 'memory',
      envName: 'CLOUDFLARE_API_KEY',
      services: ['cloudflare', 'cf'],
      words: ['key'],
      value: '[a-f0-9]{37}',
    },
    {
      type: 'named',
      id: 'cloudflare-r2-secret-access-key',
      title: 'Cloudflare R2 secret access key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Reads and writes the R2 buckets of its token, together with the access key id.',
      evidence: 'memory',
      envName: 'R2_SECRET_ACCESS_KEY',
      services: ['cloudflare', 'r2', 'cf'],
      words: ['secret'],
      value: '[a-f0-9]{64}',
    },
  ],
};

const scannableExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => `${prefix}${sample.chars('A-Za-z0-9', 48)}`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}${sample.chars('A-Za-z0-9', 38)}`,
      `${prefix}${sample.chars('A-Za-z0-9', 90)}`,
      `${prefix}${sample.chars('A-Za-z0-9', 20)}.${sample.chars('A-Za-z0-9', 24)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  scannableExamples('cloudflare-user-api-token', 'cfut_', 'CLOUDFLARE_API_TOKEN'),
  scannableExamples('cloudflare-account-api-token', 'cfat_', 'CLOUDFLARE_API_TOKEN'),
  scannableExamples('cloudflare-global-api-key', 'cfk_', 'CLOUDFLARE_API_KEY'),
  {
    ruleId: 'cloudflare-origin-ca-key',
    positives: (sample) =>
      shapedExamples(
        'CLOUDFLARE_API_USER_SERVICE_KEY',
        () => `v1.0-${sample.chars('a-f0-9', 24)}-${sample.chars('a-f0-9', 146)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('CLOUDFLARE_API_USER_SERVICE_KEY', [
        `v1.0-${sample.chars('a-f0-9', 24)}-${sample.chars('a-f0-9', 40)}`,
        `v1.0-${sample.chars('a-f0-9', 40)}`,
        `v1.0-beta-${sample.chars('a-f0-9', 146)}`,
      ]),
  },
  {
    ruleId: 'cloudflare-legacy-api-token',
    positives: (sample) => namedExamples('CLOUDFLARE_API_TOKEN', () => sample.chars('A-Za-z0-9', 40)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'CLOUDFLARE_API_TOKEN',
        [sample.chars('A-Za-z0-9', 39), sample.chars('A-Za-z0-9', 41)],
        sample.chars('A-Za-z0-9', 40),
      ),
  },
  {
    ruleId: 'cloudflare-legacy-global-api-key',
    positives: (sample) => namedExamples('CLOUDFLARE_API_KEY', () => sample.chars('a-f0-9', 37)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'CLOUDFLARE_API_KEY',
        [sample.chars('a-f0-9', 36), sample.chars('g-z0-9', 37)],
        sample.chars('a-f0-9', 37),
      ),
  },
  {
    ruleId: 'cloudflare-r2-secret-access-key',
    positives: (sample) => namedExamples('R2_SECRET_ACCESS_KEY', () => sample.chars('a-f0-9', 64)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'R2_SECRET_ACCESS_KEY',
        [sample.chars('a-f0-9', 63), sample.chars('g-z0-9', 64)],
        sample.chars('a-f0-9', 64),
      ),
  },
];
