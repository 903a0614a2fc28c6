import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'polar_oat_',
    characters: 'A-Za-z0-9',
    length: [32, 60],
    id: 'polar-organization-token',
    title: 'Polar organization access token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Acts for the organization within its scopes.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'POLAR_ACCESS_TOKEN',
  },
  {
    prefix: 'polar_pat_',
    characters: 'A-Za-z0-9',
    length: [32, 60],
    id: 'polar-personal-token',
    title: 'Polar personal access token',
    kind: 'personal-token',
    privilege: 'restricted',
    grants: 'Acts for its user within its scopes.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'POLAR_ACCESS_TOKEN',
  },
  {
    prefix: 'polar_whs_',
    characters: 'A-Za-z0-9',
    length: [32, 60],
    id: 'polar-webhook-secret',
    title: 'Polar webhook secret',
    kind: 'signing-secret',
    privilege: 'restricted',
    grants: 'Signs events that the receiver takes for genuine.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'POLAR_WEBHOOK_SECRET',
  },
];

export const polar: Provider = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://polar.sh/docs/integrate/authentication',
  rotate: 'https://polar.sh/settings',
  aliases: ['polarsh'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
