import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'CLOJARS_',
    characters: 'a-z0-9',
    length: [60, 60],
    id: 'clojars-deploy-token',
    title: 'Clojars deploy token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Deploys the artifacts in its scope.',
    evidence: 'memory',
    envName: 'CLOJARS_PASSWORD',
  },
];

export const clojars: Provider = {
  id: 'clojars',
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  rotate: 'https://clojars.org/tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
