import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'AVNS_',
    characters: 'A-Za-z0-9_-',
    length: [19, 19],
    id: 'aiven-service-password',
    title: 'Aiven service password',
    kind: 'password',
    privilege: 'admin',
    grants: 'Signs in to a database service as the user that it was made for, by default its administrator.',
    evidence: 'memory',
    envName: 'AIVEN_SERVICE_PASSWORD',
    minEntropy: 3,
  },
];

export const aiven: Provider = {
  id: 'aiven',
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  rotate: 'https://console.aiven.io/profile/tokens',
  aliases: ['aivencloud'],
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
