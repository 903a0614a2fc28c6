import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'fw_',
    characters: 'A-Za-z0-9',
    length: [22, 24],
    id: 'fireworks-api-key',
    title: 'Fireworks AI API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Runs models at the cost of the account.',
    evidence: 'memory',
    envName: 'FIREWORKS_API_KEY',
    minEntropy: 3,
  },
];

export const fireworks: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/api-reference/introduction',
  rotate: 'https://app.fireworks.ai/settings/users/api-keys',
  aliases: ['fireworksai'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
