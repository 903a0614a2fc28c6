import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'fio-u-',
    characters: 'A-Za-z0-9_-',
    length: [64, 64],
    id: 'frameio-developer-token',
    title: 'Frame.io developer token',
    kind: 'personal-token',
    privilege: 'restricted',
    grants: 'Reads and changes projects of its owner within its scopes.',
    evidence: 'memory',
    envName: 'FRAMEIO_TOKEN',
    minEntropy: 3,
  },
];

export const frameio: Provider = {
  id: 'frameio',
  name: 'Frame.io',
  docs: 'https://developer.frame.io/docs/getting-started/authentication',
  rotate: 'https://developer.frame.io/app/tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
