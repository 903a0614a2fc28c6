import { base64Bytes, encodeBase64 } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';

/** A publishable key is the base64 of the address of the application's own API and a dollar sign. */
const isPublishable: Check = (key) => {
  const bytes = base64Bytes(key.slice('pk_test_'.length));
  const isAddress = bytes && /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}\$$/.test(String.fromCharCode(...bytes));
  return isAddress ? 'valid' : 'invalid';
};

export const clerk: Provider = {
  id: 'clerk',
  name: 'Clerk',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  rotate: 'https://dashboard.clerk.com/last-active?path=api-keys',
  aliases: ['clerkdev', 'clerkauth'],
  rules: [
    {
      type: 'pattern',
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Reads and changes all users, sessions and organizations of the application.',
      // npm @clerk/backend: `sk_test_` and `sk_live_`; it tells no length.
      evidence: 'client',
      envName: 'CLERK_SECRET_KEY',
      // Stripe's keys start in the same way: the name beside it tells them apart.
      anchors: ['sk_live_', 'sk_test_'],
      before: '[Cc](?:LERK|lerk)[A-Za-z0-9_.]{0,40}["\'`]?\\s{0,4}(?:[:=(,]|=>|:=)\\s{0,4}["\'`]?',
      beforeLength: 60,
      pattern: '(?<secret>sk_(?:live|test)_[A-Za-z0-9]{30,64})(?![A-Za-z0-9_-])',
      notAfter: '',
    },
    {
      type: 'pattern',
      id: 'clerk-publishable-key',
      title: 'Clerk publishable key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Tells a page which Clerk application it belongs to.',
      evidence: 'client',
      envName: 'CLERK_PUBLISHABLE_KEY',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: 'pk_(?:live|test)_[A-Za-z0-9+/]{20,200}={0,2}(?![A-Za-z0-9+/=_-])',
      check: isPublishable,
    },
    {
      type: 'named',
      id: 'clerk-machine-token',
      title: 'Clerk API key or machine token',
      kind: 'access-token',
      privilege: 'restricted',
      grants: 'Acts for a user, an organization or a machine within its scopes.',
      // npm @clerk/backend: API_KEY_PREFIX, M2M_TOKEN_PREFIX and OAUTH_TOKEN_PREFIX.
      evidence: 'client',
      envName: 'CLERK_MACHINE_SECRET_KEY',
      services: ['clerk'],
      value: '(?:ak|mt|oat)_[A-Za-z0-9]{24,64}',
    },
  ],
};

const secretKey = (sample: Sampler) => `sk_${sample.pick(['live', 'test'])}_${sample.chars('A-Za-z0-9', 42)}`;
const publishableKey = (host: string) => `pk_test_${encodeBase64(`${host}$`)}`;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'clerk-secret-key',
    positives: (sample) => namedExamples('CLERK_SECRET_KEY', () => secretKey(sample)),
    nearMisses: (sample) => [
      `STRIPE_SECRET_KEY=${secretKey(sample)}\n`,
      `CLERK_SECRET_KEY=sk_live_${sample.chars('A-Za-z0-9', 20)}\n`,
      `CLERK_SECRET_KEY=${secretKey(sample)}-${sample.chars('a-z', 9)}\n`,
    ],
  },
  {
    ruleId: 'clerk-publishable-key',
    positives: (sample) =>
      namedExamples('CLERK_PUBLISHABLE_KEY', () =>
        publishableKey(
          `${sample.chars('a-z', 7)}-${sample.chars('a-z', 6)}-${sample.integer(10, 99)}.clerk.accounts.dev`,
        ),
      ),
    nearMisses: (sample) => [
      `CLERK_PUBLISHABLE_KEY=pk_test_${encodeBase64(`${sample.chars('a-z', 24)}.clerk.accounts.dev`)}\n`,
      `STRIPE_PUBLISHABLE_KEY=pk_test_${sample.chars('A-Za-z0-9', 24)}\n`,
      `CLERK_PUBLISHABLE_KEY=pk_prod_${encodeBase64(`${sample.chars('a-z', 24)}.clerk.accounts.dev$`)}\n`,
    ],
  },
  {
    ruleId: 'clerk-machine-token',
    positives: (sample) => namedExamples('CLERK_MACHINE_SECRET_KEY', () => `ak_${sample.chars('A-Za-z0-9', 40)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'CLERK_MACHINE_SECRET_KEY',
        [`ak_${sample.chars('A-Za-z0-9', 20)}`, `bk_${sample.chars('A-Za-z0-9', 40)}`],
        `ak_${sample.chars('A-Za-z0-9', 40)}`,
      ),
  },
];
