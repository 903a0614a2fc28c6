import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** Kinds and example from the page on key prefixes; lengths are not documented. */
const KINDS = [
  ['auth', 'auth key', 'Joins devices to the tailnet.', 'TS_AUTHKEY', 'write'],
  ['api', 'API access token', 'Manages the tailnet as its owner.', 'TAILSCALE_API_KEY', 'admin'],
  ['client', 'OAuth client secret', 'Gets API tokens within its scopes.', 'TAILSCALE_OAUTH_CLIENT_SECRET', 'admin'],
  ['scim', 'SCIM key', 'Creates and removes users of the tailnet.', 'TAILSCALE_SCIM_KEY', 'admin'],
  ['webhook', 'webhook secret', 'Forges webhook deliveries.', 'TAILSCALE_WEBHOOK_SECRET', 'restricted'],
] as const;

export const tailscale: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  rotate: 'https://login.tailscale.com/admin/settings/keys',
  rules: KINDS.map(([kind, title, grants, envName, privilege]) => ({
    type: 'pattern',
    id: `tailscale-${kind}-key`,
    title: `Tailscale ${title}`,
    kind: kind === 'webhook' ? 'signing-secret' : 'api-key',
    privilege,
    grants,
    evidence: 'documented',
    envName,
    anchors: [`tskey-${kind}-`],
    pattern: `tskey-${kind}-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,48}(?![A-Za-z0-9_-])`,
  })),
};

export const examples: readonly RuleExamples[] = KINDS.map(([kind, , , envName]) => ({
  ruleId: `tailscale-${kind}-key`,
  positives: (sample) =>
    shapedExamples(envName, () => `tskey-${kind}-${sample.chars('A-Za-z0-9', 12)}-${sample.chars('A-Za-z0-9', 32)}`),
  nearMisses: (sample) =>
    spoiledTexts(envName, [
      `tskey-${kind}-${sample.chars('A-Za-z0-9', 12)}`,
      `tskey-${kind}-${sample.chars('A-Za-z0-9', 12)}-${sample.chars('A-Za-z0-9', 10)}`,
      `tskey_${kind}_${sample.chars('A-Za-z0-9', 12)}_${sample.chars('A-Za-z0-9', 32)}`,
    ]),
}));
