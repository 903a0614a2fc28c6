import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'waka_',
    characters: 'a-f0-9-',
    length: [36, 36],
    id: 'wakatime-api-key',
    title: 'WakaTime API key',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Reads and writes the activity of its user.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'WAKATIME_API_KEY',
  },
];

export const wakatime: Provider = {
  id: 'wakatime',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers',
  rotate: 'https://wakatime.com/settings/api-key',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
