import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { prefixedExamples, prefixedRule } from './support/prefixed';

const API_KEY = {
  id: 'google-api-key',
  title: 'Google API key',
  kind: 'api-key',
  privilege: 'unknown',
  grants: 'Calls the Google APIs that it is allowed for; harmless only where it is restricted to an API and an origin.',
  evidence: 'memory',
  envName: 'GOOGLE_API_KEY',
  prefix: 'AIzaSy',
  characters: 'A-Za-z0-9_-',
  length: [33, 33],
} as const;

const CLIENT_SECRET = {
  id: 'google-oauth-client-secret',
  title: 'Google OAuth client secret',
  kind: 'oauth-client-secret',
  privilege: 'write',
  grants: 'Acts as the OAuth client: exchanges codes and refresh tokens of its users for access.',
  evidence: 'memory',
  envName: 'GOOGLE_CLIENT_SECRET',
  prefix: 'GOCSPX-',
  characters: 'A-Za-z0-9_-',
  length: [26, 32],
} as const;

const REFRESH_TOKEN = {
  id: 'google-oauth-refresh-token',
  title: 'Google OAuth refresh token',
  kind: 'refresh-token',
  privilege: 'write',
  grants: "Gets access tokens for a user's Google account without asking again, within the scopes agreed to.",
  evidence: 'memory',
  envName: 'GOOGLE_REFRESH_TOKEN',
  minEntropy: 4,
  prefix: '1//0',
  characters: 'A-Za-z0-9_-',
  length: [40, 160],
} as const;

export const google: Provider = {
  id: 'google',
  name: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  rotate: 'https://console.cloud.google.com/apis/credentials',
  aliases: ['gcp', 'googlecloud', 'gemini', 'youtube', 'gmail', 'recaptcha', 'gcloud'],
  rules: [
    prefixedRule(API_KEY),
    prefixedRule(CLIENT_SECRET),
    prefixedRule(REFRESH_TOKEN),
    {
      type: 'pattern',
      id: 'google-oauth-access-token',
      title: 'Google OAuth access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Calls Google APIs for a user or a service account for about an hour.',
      evidence: 'memory',
      envName: 'GOOGLE_ACCESS_TOKEN',
      minEntropy: 3.5,
      anchors: ['ya29.'],
      pattern: 'ya29\\.[A-Za-z0-9_.-]{29,2047}[A-Za-z0-9_-](?![A-Za-z0-9_-])',
      window: 2100,
    },
    {
      type: 'pattern',
      id: 'google-service-account-key',
      title: 'Google service account key',
      kind: 'service-account',
      privilege: 'full',
      grants: 'Signs in as the service account, with every role that it has, until the key is deleted.',
      evidence: 'documented',
      envName: 'GOOGLE_SERVICE_ACCOUNT_KEY',
      // The field of the JSON file, also where the file is itself a string in code. Line ends are written as \n.
      anchors: ['private_key'],
      pattern:
        'private_key\\\\{0,3}"\\s{0,8}:\\s{0,8}\\\\{0,3}"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----(?:\\\\{1,4}n|[A-Za-z0-9+/=]){200,4500}-----END (?:RSA )?PRIVATE KEY-----(?:\\\\{1,4}n)?)',
      window: 25_000,
    },
    {
      type: 'named',
      id: 'google-legacy-client-secret',
      title: 'Google OAuth client secret',
      kind: 'oauth-client-secret',
      privilege: 'write',
      grants: 'Acts as the OAuth client (the form of secrets made before 2021).',
      evidence: 'memory',
      envName: 'GOOGLE_CLIENT_SECRET',
      minEntropy: 3.3,
      services: ['google', 'gcp', 'youtube', 'gmail', 'googleusercontent'],
      words: ['secret'],
      value: '[A-Za-z0-9_-]{24}',
    },
    {
      type: 'named',
      id: 'google-recaptcha-secret',
      title: 'reCAPTCHA secret key',
      kind: 'api-key',
      privilege: 'restricted',
      grants: 'Verifies the answers of reCAPTCHA for a site.',
      evidence: 'memory',
      envName: 'RECAPTCHA_SECRET_KEY',
      services: ['recaptcha', 'captcha'],
      words: ['secret', 'private'],
      value: '6[A-Za-z0-9_-]{39}',
    },
  ],
};

function serviceAccountKey(sample: Sampler, lineEnd: string): string {
  const lines = Array.from({ length: 25 }, () => sample.chars('A-Za-z0-9+/', 64));
  const parts = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'];
  return parts.map((part) => part + lineEnd).join('');
}

export const examples: readonly RuleExamples[] = [
  prefixedExamples(API_KEY),
  prefixedExamples(CLIENT_SECRET),
  {
    ruleId: 'google-oauth-refresh-token',
    positives: (sample) => shapedExamples('GOOGLE_REFRESH_TOKEN', () => `1//0${sample.chars('A-Za-z0-9_-', 99)}`),
    nearMisses: (sample) =>
      spoiledTexts('GOOGLE_REFRESH_TOKEN', [
        `1//0${sample.chars('A-Za-z0-9', 39)}`,
        `1/0${sample.chars('A-Za-z0-9', 99)}`,
        `1//0${'x'.repeat(60)}`,
      ]),
  },
  {
    ruleId: 'google-oauth-access-token',
    positives: (sample) =>
      shapedExamples(
        'GOOGLE_ACCESS_TOKEN',
        () => `ya29.a0${sample.chars('A-Za-z0-9_-', 160)}${sample.chars('a-z', 4)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('GOOGLE_ACCESS_TOKEN', [
        `ya29.${sample.chars('A-Za-z0-9', 29)}`,
        `ya29_${sample.chars('A-Za-z0-9', 120)}`,
        `ya29.${'x'.repeat(60)}`,
      ]),
  },
  {
    ruleId: 'google-service-account-key',
    positives(sample) {
      const [pretty, dense, inCode] = ['\\n', '\\n', '\\\\n'].map((lineEnd) => serviceAccountKey(sample, lineEnd));
      return [
        { text: `{\n  "type": "service_account",\n  "private_key": "${pretty}",\n`, secret: pretty ?? '' },
        { text: `GOOGLE_CREDENTIALS={"type":"service_account","private_key":"${dense}"}\n`, secret: dense ?? '' },
        { text: `const key = "{\\"private_key\\": \\"${inCode}\\"}";\n`, secret: inCode ?? '' },
      ];
    },
    nearMisses: (sample) => [
      `{ "private_key": "${sample.chars('A-Za-z0-9', 64)}" }\n`,
      `{ "private_key_id": "${sample.chars('a-f0-9', 40)}" }\n`,
      '{ "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n" }\n',
    ],
  },
  {
    ruleId: 'google-legacy-client-secret',
    positives: (sample) => namedExamples('GOOGLE_CLIENT_SECRET', () => sample.chars('A-Za-z0-9_-', 24)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'GOOGLE_CLIENT_SECRET',
        [sample.chars('A-Za-z0-9', 23), sample.chars('A-Za-z0-9', 25)],
        sample.chars('A-Za-z0-9', 24),
      ),
  },
  {
    ruleId: 'google-recaptcha-secret',
    positives: (sample) => namedExamples('RECAPTCHA_SECRET_KEY', () => `6L${sample.chars('A-Za-z0-9_-', 38)}`),
    nearMisses: (sample) => [
      ...spoiledNamedTexts(
        'RECAPTCHA_SECRET_KEY',
        [`6L${sample.chars('A-Za-z0-9', 37)}`, `7L${sample.chars('A-Za-z0-9', 38)}`],
        `6L${sample.chars('A-Za-z0-9', 38)}`,
      ),
      `RECAPTCHA_SITE_KEY=6L${sample.chars('A-Za-z0-9', 38)}\n`,
    ],
  },
];
