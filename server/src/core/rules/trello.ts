import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const trello: Provider = {
  id: 'trello',
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  rules: [
    {
      type: 'pattern',
      id: 'trello-token',
      title: 'Trello token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Reads and changes the boards of the user who granted it.',
      evidence: 'memory',
      envName: 'TRELLO_TOKEN',
      anchors: ['ATTA'],
      pattern: 'ATTA[a-f0-9]{60,68}[A-F0-9]{8}(?![A-Za-z0-9])',
    },
    {
      type: 'named',
      id: 'trello-legacy-token',
      title: 'Trello token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Reads and changes the boards of the user who granted it.',
      evidence: 'memory',
      envName: 'TRELLO_TOKEN',
      services: ['trello'],
      words: ['token', 'secret'],
      value: '[a-f0-9]{64}',
    },
    {
      type: 'named',
      id: 'trello-api-key',
      title: 'Trello API key',
      kind: 'api-key',
      privilege: 'restricted',
      grants: 'Names an application; it reaches data only together with a token.',
      evidence: 'memory',
      envName: 'TRELLO_API_KEY',
      pairsWith: ['trello-token', 'trello-legacy-token'],
      services: ['trello'],
      words: ['key'],
      value: '[A-Za-z0-9]{32}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'trello-token',
    positives: (sample) =>
      shapedExamples('TRELLO_TOKEN', () => `ATTA${sample.chars('a-f0-9', 64)}${sample.chars('A-F0-9', 8)}`),
    nearMisses: (sample) =>
      spoiledTexts('TRELLO_TOKEN', [
        `ATTA${sample.chars('a-f0-9', 40)}`,
        `ATTA${sample.chars('a-f0-9', 90)}`,
        `ATTA${sample.chars('g-z', 64)}${sample.chars('A-F0-9', 8)}`,
      ]),
  },
  {
    ruleId: 'trello-legacy-token',
    positives: (sample) => namedExamples('TRELLO_TOKEN', () => sample.chars('a-f0-9', 64)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'TRELLO_TOKEN',
        [sample.chars('a-f0-9', 63), sample.chars('g-z', 64)],
        sample.chars('a-f0-9', 64),
      ),
  },
  {
    ruleId: 'trello-api-key',
    positives: (sample) => namedExamples('TRELLO_API_KEY', () => sample.chars('a-f0-9', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'TRELLO_API_KEY',
        [sample.chars('a-f0-9', 31), `${sample.chars('a-f0-9', 31)}!`],
        sample.chars('a-f0-9', 32),
      ),
  },
];
