import { base64Bytes, encodeBase64 } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** Bytes of the signature after the claims of a public token, by version. */
const SIGNATURES: Readonly<Record<string, number>> = { v1: 256, v2: 64, v3: 96, v4: 64 };
/** Least bytes of a local token: what it adds to a message of none. */
const LEAST_LOCAL: Readonly<Record<string, number>> = { v1: 80, v2: 40, v3: 80, v4: 64 };

/** The claims of a public token can be read; those of a local one are encrypted, so that only its length tells. */
const isToken: Check = (token) => {
  const [version = '', purpose, payload = ''] = token.split('.');
  const bytes = base64Bytes(payload);
  if (!bytes) return 'invalid';
  if (purpose === 'local') return bytes.length >= (LEAST_LOCAL[version] ?? 0) ? 'unknown' : 'invalid';
  const claims = bytes.subarray(0, Math.max(0, bytes.length - (SIGNATURES[version] ?? 0)));
  try {
    const parsed: unknown = JSON.parse(String.fromCharCode(...claims));
    return typeof parsed === 'object' && parsed !== null ? 'valid' : 'invalid';
  } catch {
    return 'invalid';
  }
};

export const paseto: Provider = {
  id: 'paseto',
  name: 'PASETO',
  docs: 'https://github.com/paseto-standard/paseto-spec',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'paseto-token',
      title: 'PASETO token',
      kind: 'session-token',
      privilege: 'unknown',
      grants: 'Acts as the user or service named in its claims until it expires.',
      evidence: 'documented',
      envName: 'PASETO_TOKEN',
      anchors: ['v1', 'v2', 'v3', 'v4'].flatMap((version) => [`${version}.local.`, `${version}.public.`]),
      pattern: 'v[1-4]\\.(?:local|public)\\.[A-Za-z0-9_-]{54,2400}(?:\\.[A-Za-z0-9_-]{1,600})?(?![A-Za-z0-9_-])',
      window: 3100,
      notAfter: 'A-Za-z0-9_.-',
      check: isToken,
    },
    {
      type: 'pattern',
      id: 'paseto-secret-key',
      title: 'PASETO secret key',
      kind: 'signing-secret',
      privilege: 'full',
      grants: 'Makes tokens for any user of the service that trusts it.',
      evidence: 'documented',
      envName: 'PASETO_KEY',
      anchors: ['k1', 'k2', 'k3', 'k4'].flatMap((version) => [`${version}.local.`, `${version}.secret.`]),
      pattern:
        '(?:k[1-4]\\.local\\.[A-Za-z0-9_-]{43}|k[24]\\.secret\\.[A-Za-z0-9_-]{86}|k3\\.secret\\.[A-Za-z0-9_-]{64}|k1\\.secret\\.[A-Za-z0-9_-]{800,3200})(?![A-Za-z0-9_-])',
      window: 3300,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3.5,
    },
  ],
};

function urlSafe(base64: string): string {
  return base64.replace(/\+/g, '-').replace(/\//g, '_');
}

function publicToken(sample: Sampler, claims = `{"sub":"${sample.chars('a-z', 9)}","exp":"2039-01-01T00:00:00Z"}`) {
  const version = sample.pick(['v2', 'v4']);
  return `${version}.public.${urlSafe(encodeBase64(claims + sample.chars('A-Za-z0-9', 64)))}`;
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'paseto-token',
    positives: (sample) => shapedExamples('SESSION_TOKEN', () => publicToken(sample)),
    nearMisses: (sample) =>
      spoiledTexts('session_token', [
        publicToken(sample, 'no claims at all'),
        publicToken(sample).replace('public', 'shared'),
        `v4.local.${sample.chars('A-Za-z0-9', 60)}`,
      ]),
  },
  {
    ruleId: 'paseto-secret-key',
    positives: (sample) =>
      shapedExamples('PASETO_KEY', () =>
        sample.pick([`k4.local.${sample.chars('A-Za-z0-9', 43)}`, `k4.secret.${sample.chars('A-Za-z0-9', 86)}`]),
      ),
    nearMisses: (sample) =>
      spoiledTexts('paseto', [
        `k4.local.${sample.chars('A-Za-z0-9', 42)}`,
        `k4.public.${sample.chars('A-Za-z0-9', 43)}`,
        `k3.secret.${sample.chars('A-Za-z0-9', 65)}`,
      ]),
  },
];
