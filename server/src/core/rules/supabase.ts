import type { Check, PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { decodeJson, encodeJsonUrl } from './support/base64Json';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** `{"iss":"supabase",` is 18 bytes and so always encodes to the same 24 characters. */
const PAYLOAD = '.eyJpc3MiOiJzdXBhYmFzZSIs';

function hasRole(role: string): Check {
  return (value) => (decodeJson(value.split('.')[1] ?? '')?.role === role ? 'valid' : 'invalid');
}

function jwtRule(
  role: string,
  facts: Pick<PatternRule, 'id' | 'title' | 'privilege' | 'grants' | 'envName'>,
): PatternRule {
  return {
    type: 'pattern',
    kind: 'api-key',
    evidence: 'documented',
    anchors: [PAYLOAD],
    before: 'eyJ[A-Za-z0-9_-]{12,80}',
    beforeLength: 96,
    pattern: '\\.eyJpc3MiOiJzdXBhYmFzZSIs[A-Za-z0-9_-]{20,300}\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])',
    check: hasRole(role),
    ...facts,
  };
}

export const supabase: Provider = {
  id: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  rotate: 'https://supabase.com/dashboard/account/tokens',
  rules: [
    {
      type: 'pattern',
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      kind: 'api-key',
      privilege: 'admin',
      grants: "Reads and writes all of the project's data: it bypasses row level security.",
      evidence: 'documented',
      envName: 'SUPABASE_SECRET_KEY',
      anchors: ['sb_secret_'],
      pattern: 'sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])',
      minEntropy: 3.5,
    },
    {
      type: 'pattern',
      id: 'supabase-publishable-key',
      title: 'Supabase publishable key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Names the project to its API; what it reaches is what row level security allows.',
      evidence: 'documented',
      envName: 'SUPABASE_PUBLISHABLE_KEY',
      anchors: ['sb_publishable_'],
      pattern: 'sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])',
      minEntropy: 3.5,
    },
    {
      type: 'pattern',
      id: 'supabase-access-token',
      title: 'Supabase personal access token',
      kind: 'personal-token',
      privilege: 'admin',
      grants: "Manages all of its owner's projects through the management API, keys and databases included.",
      evidence: 'client',
      envName: 'SUPABASE_ACCESS_TOKEN',
      anchors: ['sbp_'],
      pattern: 'sbp_(?:oauth_|v0_)?[a-f0-9]{40}(?![A-Za-z0-9])',
    },
    jwtRule('service_role', {
      id: 'supabase-service-role-key',
      title: 'Supabase service_role key',
      privilege: 'admin',
      grants: "Reads and writes all of the project's data: it bypasses row level security.",
      envName: 'SUPABASE_SERVICE_ROLE_KEY',
    }),
    jwtRule('anon', {
      id: 'supabase-anon-key',
      title: 'Supabase anon key',
      privilege: 'public',
      grants: 'Names the project to its API; what it reaches is what row level security allows.',
      envName: 'SUPABASE_ANON_KEY',
    }),
  ],
};

function projectJwt(sample: Sampler, role: string): string {
  const header = encodeJsonUrl({ alg: 'HS256', typ: 'JWT' });
  const issued = sample.integer(1_650_000_000, 1_750_000_000);
  const payload = { iss: 'supabase', ref: sample.chars('a-z', 20), role, iat: issued, exp: issued + 315_360_000 };
  return `${header}.${encodeJsonUrl(payload)}.${sample.chars('A-Za-z0-9_-', 43)}`;
}

const prefixedExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) =>
    shapedExamples(name, () => `${prefix}${sample.chars('A-Za-z0-9', 22)}_${sample.chars('A-Za-z0-9', 8)}`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}${sample.chars('A-Za-z0-9', 12)}`,
      `${prefix}${sample.chars('A-Za-z0-9', 80)}`,
      `${prefix}${'ab_'.repeat(12)}`,
    ]),
});

const jwtExamples = (ruleId: string, role: string, otherRole: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => projectJwt(sample, role)),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      projectJwt(sample, otherRole),
      projectJwt(sample, role).slice(0, -5),
      projectJwt(sample, role).replace('eyJ', 'eyK'),
    ]),
});

export const examples: readonly RuleExamples[] = [
  prefixedExamples('supabase-secret-key', 'sb_secret_', 'SUPABASE_SECRET_KEY'),
  prefixedExamples('supabase-publishable-key', 'sb_publishable_', 'SUPABASE_PUBLISHABLE_KEY'),
  {
    ruleId: 'supabase-access-token',
    positives: (sample) => shapedExamples('SUPABASE_ACCESS_TOKEN', () => `sbp_${sample.chars('a-f0-9', 40)}`),
    nearMisses: (sample) =>
      spoiledTexts('SUPABASE_ACCESS_TOKEN', [
        `sbp_${sample.chars('a-f0-9', 39)}`,
        `sbp_${sample.chars('a-f0-9', 41)}`,
        `sbp_${sample.chars('g-z', 40)}`,
      ]),
  },
  jwtExamples('supabase-service-role-key', 'service_role', 'anon', 'SUPABASE_SERVICE_ROLE_KEY'),
  jwtExamples('supabase-anon-key', 'anon', 'service_role', 'SUPABASE_ANON_KEY'),
];
