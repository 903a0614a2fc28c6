import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'ion_',
    characters: 'A-Za-z0-9',
    length: [42, 42],
    id: 'ionic-personal-access-token',
    title: 'Ionic personal access token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Builds and deploys apps as its owner.',
    evidence: 'memory',
    envName: 'IONIC_TOKEN',
    minEntropy: 3,
  },
];

export const ionic: Provider = {
  id: 'ionic',
  name: 'Ionic',
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  rotate: 'https://dashboard.ionicframework.com/personal-access-tokens',
  aliases: ['ionicframework'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
