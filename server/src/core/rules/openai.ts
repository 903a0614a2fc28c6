import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const FACTS = {
  kind: 'api-key',
  evidence: 'memory',
  envName: 'OPENAI_API_KEY',
  characters: 'A-Za-z0-9_-',
  length: [40, 240],
  minEntropy: 3.5,
} as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...FACTS,
    id: 'openai-project-key',
    title: 'OpenAI project API key',
    privilege: 'write',
    grants: 'Calls the models and reads the files of one project, at the expense of its organization.',
    prefix: 'sk-proj-',
  },
  {
    ...FACTS,
    id: 'openai-service-account-key',
    title: 'OpenAI service account API key',
    kind: 'service-account',
    privilege: 'write',
    grants: 'Calls the models as a service account of a project.',
    prefix: 'sk-svcacct-',
  },
  {
    ...FACTS,
    id: 'openai-admin-key',
    title: 'OpenAI admin API key',
    privilege: 'admin',
    grants: 'Manages the users, projects and keys of the organization.',
    envName: 'OPENAI_ADMIN_KEY',
    prefix: 'sk-admin-',
  },
  {
    ...FACTS,
    id: 'openai-user-key',
    title: 'OpenAI user API key',
    privilege: 'full',
    grants: 'Calls the models in every organization and project of its user.',
    prefix: 'sk-None-',
  },
];

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  rotate: 'https://platform.openai.com/api-keys',
  aliases: ['chatgpt', 'gpt'],
  rules: [
    ...KEYS.map(prefixedRule),
    {
      type: 'pattern',
      id: 'openai-legacy-key',
      title: 'OpenAI API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Calls the models in every organization and project of its user.',
      evidence: 'memory',
      envName: 'OPENAI_API_KEY',
      // The base64 of `OpenAI`, in the middle of every such key.
      anchors: ['T3BlbkFJ'],
      before: 'sk-[A-Za-z0-9]{20}',
      beforeLength: 23,
      pattern: 'T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'openai-named-key',
      title: 'OpenAI API key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Calls the models at the expense of the organization.',
      evidence: 'memory',
      envName: 'OPENAI_API_KEY',
      minEntropy: 3.5,
      services: ['openai', 'chatgpt', 'gpt', 'gpt3', 'gpt4'],
      words: ['key', 'token', 'secret', 'api'],
      value: 'sk-[A-Za-z0-9_-]{40,200}',
    },
  ],
};

const legacyKey = (sample: Sampler, first: number, second: number) =>
  `sk-${sample.chars('A-Za-z0-9', first)}T3BlbkFJ${sample.chars('A-Za-z0-9', second)}`;

export const examples: readonly RuleExamples[] = [
  ...KEYS.map(prefixedExamples),
  {
    ruleId: 'openai-legacy-key',
    positives: (sample) => shapedExamples('OPENAI_API_KEY', () => legacyKey(sample, 20, 20)),
    nearMisses: (sample) =>
      spoiledTexts('OPENAI_API_KEY', [
        legacyKey(sample, 19, 20),
        legacyKey(sample, 20, 19),
        legacyKey(sample, 20, 21),
        `ta${legacyKey(sample, 20, 20)}`,
      ]),
  },
  {
    ruleId: 'openai-named-key',
    positives: (sample) => namedExamples('OPENAI_API_KEY', () => `sk-${sample.chars('A-Za-z0-9', 48)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'OPENAI_API_KEY',
        [`sk-${sample.chars('A-Za-z0-9', 39)}`, `sk_${sample.chars('A-Za-z0-9', 48)}`],
        `sk-${sample.chars('A-Za-z0-9', 48)}`,
      ),
  },
];
