import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'pnu_',
    characters: 'A-Za-z0-9',
    length: [36, 36],
    id: 'prefect-api-key',
    title: 'Prefect Cloud API key',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Runs and changes flows as its user.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'PREFECT_API_KEY',
  },
  {
    prefix: 'pnb_',
    characters: 'A-Za-z0-9',
    length: [36, 36],
    id: 'prefect-service-account-key',
    title: 'Prefect Cloud service account key',
    kind: 'service-account',
    privilege: 'write',
    grants: 'Runs and changes flows as the service account.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'PREFECT_API_KEY',
  },
];

export const prefect: Provider = {
  id: 'prefect',
  name: 'Prefect',
  docs: 'https://docs.prefect.io/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
