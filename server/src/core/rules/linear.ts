import type { Provider, RuleExamples } from '../detection/rule';
import {
  type NamedKey,
  namedRule,
  namedRuleExamples,
  type PrefixedKey,
  prefixedExamples,
  prefixedRule,
} from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'lin_api_',
    characters: 'A-Za-z0-9',
    length: [36, 64],
    id: 'linear-personal-api-key',
    title: 'Linear personal API key',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Reads and changes issues and projects as its owner.',
    evidence: 'memory',
    envName: 'LINEAR_API_KEY',
  },
  {
    prefix: 'lin_oauth_',
    characters: 'a-f0-9',
    length: [40, 64],
    id: 'linear-oauth-token',
    title: 'Linear OAuth access token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Acts for the user or app that was authorised, within its scopes.',
    evidence: 'memory',
    envName: 'LINEAR_OAUTH_TOKEN',
  },
  {
    prefix: 'lin_wh_',
    characters: 'A-Za-z0-9',
    length: [20, 64],
    id: 'linear-webhook-secret',
    title: 'Linear webhook signing secret',
    kind: 'signing-secret',
    privilege: 'restricted',
    grants: 'Forges webhook deliveries that the receiver takes for genuine.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'LINEAR_WEBHOOK_SECRET',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'linear-client-secret',
    title: 'Linear OAuth client secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Exchanges authorisation codes in the name of the app.',
    evidence: 'memory',
    envName: 'LINEAR_CLIENT_SECRET',
    services: ['linear'],
    words: ['secret'],
    characters: 'a-f0-9',
    length: 32,
  },
];

export const linear: Provider = {
  id: 'linear',
  aliases: ['linearapi', 'linearapp'],
  name: 'Linear',
  docs: 'https://linear.app/developers/graphql',
  rotate: 'https://linear.app/settings/account/security',
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
