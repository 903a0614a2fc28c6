import type { Provider, RuleExamples } from '../detection/rule';
import {
  type NamedKey,
  namedRule,
  namedRuleExamples,
  type PrefixedKey,
  prefixedExamples,
  prefixedRule,
} from './support/prefixed';

const SHAPE = { characters: 'a-fA-F0-9', length: [32, 64] } as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...SHAPE,
    prefix: 'shpat_',
    id: 'shopify-access-token',
    title: 'Shopify Admin API access token',
    kind: 'access-token',
    privilege: 'write',
    grants: "Reads and changes one shop's data within the app's scopes.",
    evidence: 'documented',
    envName: 'SHOPIFY_ACCESS_TOKEN',
  },
  {
    ...SHAPE,
    prefix: 'shpca_',
    id: 'shopify-custom-app-access-token',
    title: 'Shopify custom app access token',
    kind: 'access-token',
    privilege: 'write',
    grants: "Reads and changes one shop's data within the app's scopes.",
    evidence: 'documented',
    envName: 'SHOPIFY_ACCESS_TOKEN',
  },
  {
    ...SHAPE,
    prefix: 'shppa_',
    id: 'shopify-private-app-password',
    title: 'Shopify private app password',
    kind: 'access-token',
    privilege: 'write',
    grants: "Reads and changes one shop's data within the app's scopes.",
    evidence: 'documented',
    envName: 'SHOPIFY_ACCESS_TOKEN',
  },
  {
    ...SHAPE,
    prefix: 'shpss_',
    id: 'shopify-app-secret-key',
    title: 'Shopify app secret key',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Gets access tokens in the name of the app, and forges its webhooks.',
    evidence: 'documented',
    envName: 'SHOPIFY_API_SECRET',
  },
  {
    ...SHAPE,
    prefix: 'shptka_',
    id: 'shopify-theme-access-password',
    title: 'Shopify Theme Access password',
    kind: 'password',
    privilege: 'write',
    grants: "Reads and changes one shop's themes.",
    evidence: 'client',
    envName: 'SHOPIFY_CLI_THEME_TOKEN',
  },
  {
    ...SHAPE,
    prefix: 'shpua_',
    id: 'shopify-user-access-token',
    title: 'Shopify user access token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Acts for one staff member in one shop, until it expires.',
    evidence: 'memory',
    envName: 'SHOPIFY_ACCESS_TOKEN',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'shopify-storefront-access-token',
    title: 'Shopify Storefront API access token',
    kind: 'access-token',
    privilege: 'public',
    grants: "Reads a shop's public catalogue and makes carts; it is made to be shipped to browsers.",
    evidence: 'memory',
    envName: 'SHOPIFY_STOREFRONT_ACCESS_TOKEN',
    services: ['shopify'],
    words: ['storefront'],
    characters: 'a-f0-9',
    length: 32,
  },
  {
    id: 'shopify-legacy-secret',
    title: 'Shopify app secret or password',
    kind: 'oauth-client-secret',
    privilege: 'write',
    grants: 'Acts for an app made before keys had a prefix.',
    evidence: 'documented',
    envName: 'SHOPIFY_API_SECRET',
    services: ['shopify'],
    words: ['secret', 'password', 'token'],
    notWords: ['storefront'],
    characters: 'a-f0-9',
    length: 32,
  },
];

export const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  rotate:
    'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
