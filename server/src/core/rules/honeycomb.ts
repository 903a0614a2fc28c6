import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'hcaik_',
    characters: 'a-z0-9',
    length: [58, 58],
    id: 'honeycomb-ingest-key',
    title: 'Honeycomb ingest key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Sends events to its environment.',
    evidence: 'memory',
    envName: 'HONEYCOMB_API_KEY',
    minEntropy: 3,
  },
  {
    prefix: 'hcaic_',
    characters: 'a-z0-9',
    length: [58, 58],
    id: 'honeycomb-classic-ingest-key',
    title: 'Honeycomb classic ingest key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Sends events to any dataset.',
    evidence: 'memory',
    envName: 'HONEYCOMB_CLASSIC_API_KEY',
    minEntropy: 3,
  },
];

export const honeycomb: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  rotate: 'https://ui.honeycomb.io/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
