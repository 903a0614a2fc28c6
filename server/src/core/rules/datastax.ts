import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const datastax: Provider = {
  id: 'datastax',
  name: 'DataStax Astra',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  rotate: 'https://astra.datastax.com/settings/tokens',
  aliases: ['astradb', 'astracs', 'astra'],
  rules: [
    {
      type: 'pattern',
      id: 'datastax-astra-application-token',
      title: 'DataStax Astra application token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Reads and changes databases within its role.',
      evidence: 'memory',
      envName: 'ASTRA_DB_APPLICATION_TOKEN',
      anchors: ['AstraCS:'],
      pattern: 'AstraCS:[A-Za-z]{20,32}:[a-f0-9]{64}(?![A-Za-z0-9_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'datastax-astra-application-token',
    positives: (sample) =>
      shapedExamples(
        'ASTRA_DB_APPLICATION_TOKEN',
        () => `AstraCS:${sample.chars('A-Za-z', 24)}:${sample.chars('a-f0-9', 64)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('ASTRA_DB_APPLICATION_TOKEN', [
        `AstraCS:${sample.chars('A-Za-z', 24)}`,
        `AstraCS:${sample.chars('A-Za-z', 24)}:${sample.chars('a-f0-9', 63)}`,
        `AstraCS:${sample.chars('A-Za-z', 12)}:${sample.chars('a-f0-9', 64)}`,
      ]),
  },
];
