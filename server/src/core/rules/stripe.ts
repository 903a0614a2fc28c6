import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

/** Prefixes: https://docs.stripe.com/keys. Lengths grew over the years; Stripe asked GitLab's scanner for 10 to 128. */
const FACTS = {
  kind: 'api-key',
  evidence: 'documented',
  characters: 'A-Za-z0-9',
  length: [10, 247],
  minEntropy: 2.8,
} as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...FACTS,
    id: 'stripe-secret-key',
    title: 'Stripe secret key',
    privilege: 'full',
    grants: 'Moves money and reads and changes everything in the live Stripe account.',
    envName: 'STRIPE_SECRET_KEY',
    prefix: 'sk_live_',
  },
  {
    ...FACTS,
    id: 'stripe-test-secret-key',
    title: 'Stripe test secret key',
    privilege: 'restricted',
    grants: 'Reads and changes everything in a sandbox of the Stripe account, where no money moves.',
    envName: 'STRIPE_SECRET_KEY',
    prefix: 'sk_test_',
  },
  {
    ...FACTS,
    id: 'stripe-organization-key',
    title: 'Stripe organization key',
    privilege: 'admin',
    grants: 'Reads and changes every account of the Stripe organization, as its permissions allow.',
    evidence: 'memory',
    envName: 'STRIPE_SECRET_KEY',
    characters: 'A-Za-z0-9_',
    prefix: 'sk_org_',
  },
  {
    ...FACTS,
    id: 'stripe-restricted-key',
    title: 'Stripe restricted key',
    privilege: 'restricted',
    grants: 'Reads or changes those parts of the live Stripe account that were chosen for it.',
    envName: 'STRIPE_RESTRICTED_KEY',
    prefix: 'rk_live_',
  },
  {
    ...FACTS,
    id: 'stripe-test-restricted-key',
    title: 'Stripe test restricted key',
    privilege: 'restricted',
    grants: 'Reads or changes parts of a sandbox of the Stripe account, where no money moves.',
    envName: 'STRIPE_RESTRICTED_KEY',
    prefix: 'rk_test_',
  },
  {
    ...FACTS,
    id: 'stripe-publishable-key',
    title: 'Stripe publishable key',
    privilege: 'public',
    grants: 'Names the account in browsers and apps; it is made to be published.',
    envName: 'STRIPE_PUBLISHABLE_KEY',
    prefix: 'pk_live_',
  },
  {
    ...FACTS,
    id: 'stripe-test-publishable-key',
    title: 'Stripe test publishable key',
    privilege: 'public',
    grants: 'Names a sandbox of the account in browsers and apps; it is made to be published.',
    envName: 'STRIPE_PUBLISHABLE_KEY',
    prefix: 'pk_test_',
  },
  {
    ...FACTS,
    id: 'stripe-webhook-secret',
    title: 'Stripe webhook signing secret',
    kind: 'signing-secret',
    privilege: 'restricted',
    grants: 'Signs events, so that a forged one is taken for one of Stripe.',
    envName: 'STRIPE_WEBHOOK_SECRET',
    // Other services that sign webhooks in the same way use standard base64.
    characters: 'A-Za-z0-9+/=',
    length: [24, 96],
    prefix: 'whsec_',
  },
];

export const stripe: Provider = {
  id: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  rotate: 'https://dashboard.stripe.com/apikeys',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
