import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';

const FACTS = {
  type: 'named',
  kind: 'api-key',
  evidence: 'memory',
  services: ['lob'],
  words: ['key', 'secret'],
} as const;

export const lob: Provider = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/',
  rotate: 'https://dashboard.lob.com/settings/api-keys',
  rules: [
    {
      ...FACTS,
      id: 'lob-live-api-key',
      title: 'Lob live API key',
      privilege: 'full',
      grants: 'Sends letters, cards and checks at the cost of the account.',
      envName: 'LOB_API_KEY',
      value: 'live_[a-f0-9]{35}',
    },
    {
      ...FACTS,
      id: 'lob-test-api-key',
      title: 'Lob test API key',
      privilege: 'restricted',
      grants: 'Makes letters and cards that are not sent.',
      envName: 'LOB_TEST_API_KEY',
      value: 'test_[a-f0-9]{35}',
    },
    {
      ...FACTS,
      id: 'lob-publishable-key',
      title: 'Lob publishable key',
      privilege: 'public',
      grants: 'Verifies addresses in browsers; it is made to be shipped to them.',
      envName: 'LOB_PUBLISHABLE_KEY',
      value: '(?:live|test)_pub_[a-f0-9]{31}',
    },
  ],
};

const keyExamples = (ruleId: string, name: string, prefix: string, length: number): RuleExamples => ({
  ruleId,
  positives: (sample) => namedExamples(name, () => prefix + sample.chars('a-f0-9', length)),
  nearMisses: (sample) =>
    spoiledNamedTexts(
      name,
      [prefix + sample.chars('a-f0-9', length - 1), `demo_${sample.chars('a-f0-9', length)}`],
      prefix + sample.chars('a-f0-9', length),
    ),
});

export const examples: readonly RuleExamples[] = [
  keyExamples('lob-live-api-key', 'LOB_API_KEY', 'live_', 35),
  keyExamples('lob-test-api-key', 'LOB_TEST_API_KEY', 'test_', 35),
  keyExamples('lob-publishable-key', 'LOB_PUBLISHABLE_KEY', 'live_pub_', 31),
];
