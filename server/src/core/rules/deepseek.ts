import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  rotate: 'https://platform.deepseek.com/api_keys',
  rules: [
    {
      type: 'named',
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Calls models at the cost of the account.',
      evidence: 'memory',
      envName: 'DEEPSEEK_API_KEY',
      services: ['deepseek'],
      words: ['key', 'token', 'secret'],
      value: 'sk-[a-f0-9]{32}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'deepseek-api-key',
    positives: (sample) => namedExamples('DEEPSEEK_API_KEY', () => `sk-${sample.chars('a-f0-9', 32)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'DEEPSEEK_API_KEY',
        [`sk-${sample.chars('a-f0-9', 31)}`, `pk-${sample.chars('a-f0-9', 32)}`],
        `sk-${sample.chars('a-f0-9', 32)}`,
      ),
  },
];
