import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'sm_pat_',
    characters: 'A-Za-z0-9',
    length: [16, 16],
    id: 'settlemint-personal-token',
    title: 'SettleMint personal access token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Acts for its user.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'SETTLEMINT_ACCESS_TOKEN',
  },
  {
    prefix: 'sm_aat_',
    characters: 'A-Za-z0-9',
    length: [16, 16],
    id: 'settlemint-application-token',
    title: 'SettleMint application access token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Acts for one application.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'SETTLEMINT_ACCESS_TOKEN',
  },
  {
    prefix: 'sm_sat_',
    characters: 'A-Za-z0-9',
    length: [16, 16],
    id: 'settlemint-service-token',
    title: 'SettleMint service access token',
    kind: 'service-account',
    privilege: 'restricted',
    grants: 'Acts for one service.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'SETTLEMINT_ACCESS_TOKEN',
  },
];

export const settlemint: Provider = {
  id: 'settlemint',
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation',
  rotate: 'https://console.settlemint.com',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
