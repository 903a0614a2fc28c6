import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const databento: Provider = {
  id: 'databento',
  name: 'Databento',
  docs: 'https://databento.com/docs/portal/api-keys',
  rotate: 'https://databento.com/portal/keys',
  rules: [
    {
      type: 'pattern',
      id: 'databento-api-key',
      title: 'Databento API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Streams and buys market data at the cost of the account.',
      // 32 characters: https://databento.com/docs/api-historical/basics/authentication
      evidence: 'documented',
      envName: 'DATABENTO_API_KEY',
      minEntropy: 3.3,
      anchors: ['db-'],
      pattern: 'db-(?=[A-Za-z]{0,28}[0-9])(?=[0-9]{0,28}[A-Za-z])[A-Za-z0-9]{29}(?![A-Za-z0-9_./-])',
      notAfter: 'A-Za-z0-9_./-',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'databento-api-key',
    positives: (sample) =>
      shapedExamples('DATABENTO_API_KEY', () => `db-${sample.chars('A-Z', 1)}7${sample.chars('A-Za-z0-9', 27)}`),
    nearMisses: (sample) =>
      spoiledTexts('DATABENTO_API_KEY', [
        `db-7${sample.chars('A-Za-z0-9', 27)}`,
        `db-7${sample.chars('A-Za-z0-9', 29)}`,
        `db-${sample.chars('a-z', 29)}`,
      ]),
  },
];
