import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const COLLECTION_KEY: PrefixedKey = {
  prefix: 'PMAT-',
  characters: 'A-Z0-9',
  length: [26, 26],
  id: 'postman-collection-access-key',
  title: 'Postman collection access key',
  kind: 'access-token',
  privilege: 'read',
  grants: 'Reads one collection.',
  evidence: 'memory',
  envName: 'POSTMAN_COLLECTION_ACCESS_KEY',
};

export const postman: Provider = {
  id: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  rotate: 'https://go.postman.co/settings/me/api-keys',
  rules: [
    {
      type: 'pattern',
      id: 'postman-api-key',
      title: 'Postman API key',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Reads and changes collections, environments and the secrets in them as its owner.',
      evidence: 'memory',
      envName: 'POSTMAN_API_KEY',
      anchors: ['PMAK-'],
      pattern: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9])',
    },
    prefixedRule(COLLECTION_KEY),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'postman-api-key',
    positives: (sample) =>
      shapedExamples('POSTMAN_API_KEY', () => `PMAK-${sample.chars('a-f0-9', 24)}-${sample.chars('a-f0-9', 34)}`),
    nearMisses: (sample) =>
      spoiledTexts('POSTMAN_API_KEY', [
        `PMAK-${sample.chars('a-f0-9', 24)}-${sample.chars('a-f0-9', 33)}`,
        `PMAK-${sample.chars('a-f0-9', 24)}-${sample.chars('a-f0-9', 35)}`,
        `PMAK-${sample.chars('a-f0-9', 59)}`,
      ]),
  },
  prefixedExamples(COLLECTION_KEY),
];
