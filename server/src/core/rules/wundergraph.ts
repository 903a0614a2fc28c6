import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'cosmo_',
    characters: 'a-f0-9',
    length: [32, 32],
    id: 'wundergraph-api-key',
    title: 'WunderGraph Cosmo API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Manages the graphs of the organization.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'COSMO_API_KEY',
  },
];

export const wundergraph: Provider = {
  id: 'wundergraph',
  name: 'WunderGraph Cosmo',
  docs: 'https://cosmo-docs.wundergraph.com',
  rotate: 'https://cosmo.wundergraph.com',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
