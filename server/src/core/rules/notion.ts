import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const FACTS = {
  kind: 'access-token',
  privilege: 'write',
  grants: 'Reads and changes the pages shared with the integration.',
  evidence: 'memory',
  envName: 'NOTION_TOKEN',
  characters: 'A-Za-z0-9',
} as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...FACTS,
    // The prefix, since September 2024: https://developers.notion.com/page/notion-platform-roadmap
    evidence: 'documented',
    prefix: 'ntn_',
    length: [40, 64],
    id: 'notion-integration-token',
    title: 'Notion integration token',
    minEntropy: 3.5,
  },
  {
    ...FACTS,
    prefix: 'secret_',
    length: [43, 43],
    id: 'notion-legacy-integration-token',
    title: 'Notion integration token',
    // The prefix is anybody's word: only a value that looks random counts.
    minEntropy: 4.2,
  },
];

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/reference/authentication',
  rotate: 'https://www.notion.so/my-integrations',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
