import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'pul-',
    characters: 'a-f0-9',
    length: [40, 40],
    id: 'pulumi-access-token',
    title: 'Pulumi access token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Reads state with the secrets in it and runs deployments, as a user, a team or the organization.',
    evidence: 'memory',
    envName: 'PULUMI_ACCESS_TOKEN',
  },
];

export const pulumi: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rotate: 'https://app.pulumi.com/account/tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
