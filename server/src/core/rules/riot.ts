import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'RGAPI-',
    characters: 'a-f0-9-',
    length: [36, 36],
    id: 'riot-api-key',
    title: 'Riot Games API key',
    kind: 'api-key',
    privilege: 'read',
    grants: 'Reads data of games within its rate limits.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'RIOT_API_KEY',
  },
];

export const riot: Provider = {
  id: 'riot',
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  rotate: 'https://developer.riotgames.com',
  aliases: ['riotgames'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
