import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { decodeJson, encodeJson } from './support/base64Json';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

/** `sntrys_<base64 of {iat, url, region_url, org}>_<32 random bytes in base64>`, as Sentry's own source makes it. */
const isOrganizationToken: Check = (value) => {
  const payload = decodeJson(value.split('_')[1] ?? '');
  return payload && 'iat' in payload && 'org' in payload ? 'valid' : 'doubtful';
};

export const sentry: Provider = {
  id: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  rotate: 'https://sentry.io/settings/auth-tokens/',
  rules: [
    {
      type: 'pattern',
      id: 'sentry-organization-token',
      title: 'Sentry organization auth token',
      kind: 'ci-token',
      privilege: 'restricted',
      grants: 'Creates releases and uploads source maps for the organization.',
      evidence: 'client',
      envName: 'SENTRY_AUTH_TOKEN',
      anchors: ['sntrys_eyJ'],
      pattern: 'sntrys_eyJ[A-Za-z0-9+/]{40,600}={0,2}_[A-Za-z0-9+/]{43}=?(?![A-Za-z0-9+/=])',
      window: 720,
      check: isOrganizationToken,
    },
    {
      type: 'pattern',
      id: 'sentry-user-token',
      title: 'Sentry user auth token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Calls the API as its user within its scopes.',
      evidence: 'client',
      envName: 'SENTRY_AUTH_TOKEN',
      anchors: ['sntryu_', 'sntrya_', 'sntryi_'],
      pattern: 'sntry[uai]_[a-f0-9]{64}(?![A-Za-z0-9])',
    },
    {
      type: 'pattern',
      id: 'sentry-dsn',
      title: 'Sentry DSN',
      kind: 'connection-string',
      privilege: 'public',
      grants: 'Reports events to one project; it is made to be shipped to clients.',
      evidence: 'memory',
      envName: 'SENTRY_DSN',
      anchors: ['sentry.io/'],
      before: 'https://[a-f0-9]{32}(?::[a-f0-9]{32})?@(?:o[0-9]{1,20}\\.ingest\\.(?:[a-z]{2}\\.)?)?',
      beforeLength: 128,
      pattern: 'sentry\\.io/[0-9]{1,20}(?![0-9A-Za-z])',
    },
    {
      type: 'named',
      id: 'sentry-legacy-auth-token',
      title: 'Sentry auth token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Calls the API as its user within its scopes.',
      evidence: 'memory',
      envName: 'SENTRY_AUTH_TOKEN',
      services: ['sentry'],
      words: ['token', 'auth', 'key'],
      value: '[a-f0-9]{64}',
    },
  ],
};

function organizationToken(sample: Sampler, payload: object): string {
  return `sntrys_${encodeJson(payload)}_${sample.chars('A-Za-z0-9+/', 43)}`;
}

const payloadOf = (sample: Sampler) => ({
  iat: sample.integer(1_690_000_000, 1_750_000_000),
  url: 'https://sentry.io',
  region_url: 'https://us.sentry.io',
  org: sample.chars('a-z', 9),
});

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'sentry-organization-token',
    positives: (sample) => shapedExamples('SENTRY_AUTH_TOKEN', () => organizationToken(sample, payloadOf(sample))),
    nearMisses: (sample) =>
      spoiledTexts('SENTRY_AUTH_TOKEN', [
        organizationToken(sample, { url: 'https://sentry.io', region_url: 'https://us.sentry.io' }),
        organizationToken(sample, payloadOf(sample)).slice(0, -6),
        `sntrys_eyJ${sample.chars('A-Za-z0-9', 90)}_${sample.chars('A-Za-z0-9', 43)}`,
      ]),
  },
  {
    ruleId: 'sentry-user-token',
    positives: (sample) => shapedExamples('SENTRY_AUTH_TOKEN', () => `sntryu_${sample.chars('a-f0-9', 64)}`),
    nearMisses: (sample) =>
      spoiledTexts('SENTRY_AUTH_TOKEN', [
        `sntryu_${sample.chars('a-f0-9', 63)}`,
        `sntryu_${sample.chars('a-f0-9', 65)}`,
        `sntryx_${sample.chars('a-f0-9', 64)}`,
      ]),
  },
  {
    ruleId: 'sentry-dsn',
    positives: (sample) =>
      shapedExamples('SENTRY_DSN', () => {
        const project = sample.integer(1_000_000, 9_999_999);
        const host = sample.pick(['', 'o450123.ingest.', 'o450123.ingest.us.']);
        return `https://${sample.chars('a-f0-9', 32)}@${host}sentry.io/${project}`;
      }),
    nearMisses: (sample) =>
      spoiledTexts('SENTRY_DSN', [
        `https://${sample.chars('a-f0-9', 31)}@sentry.io/1234567`,
        `https://${sample.chars('a-f0-9', 32)}@sentry.io/settings`,
        'https://docs.sentry.io/12',
      ]),
  },
  {
    ruleId: 'sentry-legacy-auth-token',
    positives: (sample) => namedExamples('SENTRY_AUTH_TOKEN', () => sample.chars('a-f0-9', 64)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'SENTRY_AUTH_TOKEN',
        [sample.chars('a-f0-9', 63), sample.chars('g-z0-9', 64)],
        sample.chars('a-f0-9', 64),
      ),
  },
];
