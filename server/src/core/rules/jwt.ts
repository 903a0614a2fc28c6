import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { decodeJson, encodeJsonUrl } from './support/base64Json';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** RFC 7519: a header with `alg` and a payload, both JSON. Encrypted tokens (five parts) have no readable payload. */
const isToken: Check = (value) => {
  const [header = '', payload = ''] = value.split('.');
  const claims = decodeJson(payload);
  if (decodeJson(header)?.alg === undefined) return 'invalid';
  // The examples of jwt.io and PyJWT, which stand in most tutorials.
  if ((claims?.sub === '1234567890' && claims.name === 'John Doe') || claims?.some === 'payload') return 'invalid';
  return claims ? 'valid' : 'unknown';
};

export const jwt: Provider = {
  id: 'jwt',
  name: 'JSON Web Token',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'json-web-token',
      title: 'JSON Web Token',
      kind: 'session-token',
      privilege: 'unknown',
      grants: 'Acts as the user or service named in its claims until it expires.',
      evidence: 'documented',
      envName: 'JWT',
      anchors: ['eyJ'],
      pattern: 'eyJ[A-Za-z0-9_-]{12,1000}\\.[A-Za-z0-9_-]{10,2400}(?:\\.[A-Za-z0-9_-]{0,600}){1,3}={0,2}',
      window: 5250,
      notAfter: 'A-Za-z0-9_+/-',
      check: isToken,
    },
  ],
};

const token = (sample: Sampler) =>
  [
    encodeJsonUrl({ alg: sample.pick(['HS256', 'RS256', 'ES256']), typ: 'JWT' }),
    encodeJsonUrl({ sub: sample.chars('a-z0-9', 12), iat: sample.integer(1_500_000_000, 1_700_000_000) }),
    sample.chars('A-Za-z0-9_-', 43),
  ].join('.');

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'json-web-token',
    positives: (sample) => shapedExamples('SESSION', () => token(sample)),
    nearMisses: (sample) =>
      spoiledTexts('session', [
        token(sample).split('.').slice(0, 2).join(''),
        token(sample).replace('eyJ', 'eyK'),
        `eyJ${sample.chars('A-Za-z', 20)}.${sample.chars('A-Za-z', 20)}.${sample.chars('A-Za-z', 20)}`,
        `x${token(sample)}`,
      ]),
  },
];
