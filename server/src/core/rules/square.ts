import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const FACTS = { evidence: 'memory', characters: 'A-Za-z0-9_-' } as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...FACTS,
    id: 'square-access-token',
    title: 'Square access token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Takes payments and reads and changes everything in the Square account.',
    envName: 'SQUARE_ACCESS_TOKEN',
    prefix: 'EAAA',
    length: [60, 60],
  },
  {
    ...FACTS,
    id: 'square-legacy-access-token',
    title: 'Square access token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Takes payments and reads and changes everything in the Square account.',
    envName: 'SQUARE_ACCESS_TOKEN',
    prefix: 'sq0atp-',
    length: [22, 22],
  },
  {
    ...FACTS,
    id: 'square-sandbox-access-token',
    title: 'Square sandbox access token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Reads and changes a sandbox account, where no money moves.',
    envName: 'SQUARE_ACCESS_TOKEN',
    prefix: 'sandbox-sq0atb-',
    length: [22, 22],
  },
  {
    ...FACTS,
    id: 'square-client-secret',
    title: 'Square application secret',
    kind: 'oauth-client-secret',
    privilege: 'write',
    grants: 'Acts as the application: exchanges codes of its sellers for access, and revokes it.',
    envName: 'SQUARE_APPLICATION_SECRET',
    prefix: 'sq0csp-',
    length: [43, 43],
  },
  {
    ...FACTS,
    id: 'square-sandbox-client-secret',
    title: 'Square sandbox application secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Acts as the application in its sandbox, where no money moves.',
    envName: 'SQUARE_APPLICATION_SECRET',
    prefix: 'sandbox-sq0csb-',
    length: [43, 43],
  },
  {
    ...FACTS,
    id: 'square-application-id',
    title: 'Square application ID',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Names the application in browsers and apps; it is made to be published.',
    envName: 'SQUARE_APPLICATION_ID',
    pairsWith: ['square-client-secret', 'square-sandbox-client-secret'],
    prefix: 'sq0idp-',
    length: [22, 22],
  },
];

export const square: Provider = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  rotate: 'https://developer.squareup.com/apps',
  aliases: ['squareup'],
  rules: [
    ...KEYS.map(prefixedRule),
    {
      type: 'named',
      id: 'square-named-token',
      title: 'Square access token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Takes payments and reads and changes everything in the Square account.',
      evidence: 'memory',
      envName: 'SQUARE_ACCESS_TOKEN',
      minEntropy: 3,
      services: ['square', 'squareup'],
      words: ['token', 'key', 'secret', 'access'],
      value: 'EAAA[A-Za-z0-9_-]{20,96}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  ...KEYS.map(prefixedExamples),
  {
    ruleId: 'square-named-token',
    positives: (sample) => namedExamples('SQUARE_ACCESS_TOKEN', () => `EAAA${sample.chars('A-Za-z0-9_-', 40)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'SQUARE_ACCESS_TOKEN',
        [`EAAA${sample.chars('A-Za-z0-9', 19)}`, `EAAA${sample.chars('A-Za-z0-9', 97)}`],
        `EAAA${sample.chars('A-Za-z0-9', 40)}`,
      ),
  },
];
