import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { uuid } from './support/uuid';

export const heroku: Provider = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/platform-api-quickstart',
  rotate: 'https://dashboard.heroku.com/account',
  rules: [
    {
      type: 'pattern',
      id: 'heroku-api-key',
      title: 'Heroku API key',
      kind: 'api-key',
      privilege: 'full',
      grants: "Manages apps, config vars, add-ons and deploys with its owner's rights, within its scope.",
      // Of 41 characters, since 2025 of 65: https://devcenter.heroku.com/changelog-items/3175
      evidence: 'documented',
      envName: 'HEROKU_API_KEY',
      anchors: ['HRKU-'],
      pattern: 'HRKU-[A-Za-z0-9_-]{36,80}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'heroku-legacy-api-key',
      title: 'Heroku API key',
      kind: 'api-key',
      privilege: 'full',
      grants: "Manages apps, config vars, add-ons and deploys with its owner's rights, within its scope.",
      evidence: 'documented',
      envName: 'HEROKU_API_KEY',
      services: ['heroku'],
      words: ['key', 'token', 'secret', 'password', 'auth'],
      value: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'heroku-api-key',
    positives: (sample) => shapedExamples('HEROKU_API_KEY', () => `HRKU-AA${sample.chars('A-Za-z0-9_-', 58)}`),
    nearMisses: (sample) =>
      spoiledTexts('HEROKU_API_KEY', [
        `HRKU-AA${sample.chars('A-Za-z0-9', 20)}`,
        `HRKU-AA${sample.chars('A-Za-z0-9', 100)}`,
        `HRKU_AA${sample.chars('A-Za-z0-9', 58)}`,
      ]),
  },
  {
    ruleId: 'heroku-legacy-api-key',
    positives: (sample) => namedExamples('HEROKU_API_KEY', () => uuid(sample)),
    nearMisses: (sample) =>
      spoiledNamedTexts('HEROKU_API_KEY', [uuid(sample).slice(1), uuid(sample).replace(/-/g, '_')], uuid(sample)),
  },
];
