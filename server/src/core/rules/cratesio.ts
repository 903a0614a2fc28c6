import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'cratesio-api-token',
    title: 'Crates.io API token',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Publishes and yanks crates of its owner, within its scopes.',
    evidence: 'documented',
    envName: 'CARGO_REGISTRY_TOKEN',
    minEntropy: 3.5,
    prefix: 'cio',
    characters: 'A-Za-z0-9',
    length: [32, 32],
  },
];

export const cratesio: Provider = {
  id: 'cratesio',
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  rotate: 'https://crates.io/settings/tokens',
  aliases: ['cargoregistry', 'crates'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
