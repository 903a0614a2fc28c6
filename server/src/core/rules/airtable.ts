import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/api/authentication',
  rotate: 'https://airtable.com/create/tokens',
  rules: [
    {
      type: 'pattern',
      id: 'airtable-personal-access-token',
      title: 'Airtable personal access token',
      kind: 'personal-token',
      privilege: 'write',
      grants: 'Reads and changes the bases in its scope as its owner.',
      evidence: 'memory',
      envName: 'AIRTABLE_API_KEY',
      anchors: ['pat'],
      pattern: 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}(?![A-Za-z0-9])',
    },
    {
      type: 'named',
      id: 'airtable-legacy-api-key',
      title: 'Airtable API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Reads and changes every base of its owner (withdrawn by Airtable in 2024).',
      evidence: 'memory',
      envName: 'AIRTABLE_API_KEY',
      services: ['airtable'],
      words: ['key', 'token', 'secret'],
      value: 'key[A-Za-z0-9]{14}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'airtable-personal-access-token',
    positives: (sample) =>
      shapedExamples('AIRTABLE_API_KEY', () => `pat${sample.chars('A-Za-z0-9', 14)}.${sample.chars('a-f0-9', 64)}`),
    nearMisses: (sample) =>
      spoiledTexts('AIRTABLE_API_KEY', [
        `pat${sample.chars('A-Za-z0-9', 13)}.${sample.chars('a-f0-9', 64)}`,
        `pat${sample.chars('A-Za-z0-9', 14)}.${sample.chars('a-f0-9', 65)}`,
        `pat${sample.chars('A-Za-z0-9', 14)}_${sample.chars('a-f0-9', 64)}`,
      ]),
  },
  {
    ruleId: 'airtable-legacy-api-key',
    positives: (sample) => namedExamples('AIRTABLE_API_KEY', () => `key${sample.chars('A-Za-z0-9', 14)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'AIRTABLE_API_KEY',
        [`key${sample.chars('A-Za-z0-9', 13)}`, `app${sample.chars('A-Za-z0-9', 14)}`],
        `key${sample.chars('A-Za-z0-9', 14)}`,
      ),
  },
];
