import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';
import { uuid } from './support/uuid';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'figd_',
    characters: 'A-Za-z0-9_-',
    length: [36, 64],
    id: 'figma-personal-access-token',
    title: 'Figma personal access token',
    kind: 'personal-token',
    privilege: 'read',
    grants: 'Reads files and comments as its owner, within its scopes.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'FIGMA_API_KEY',
  },
  ...['figo_', 'figu_', 'figoh_', 'figuh_'].map(
    (prefix): PrefixedKey => ({
      prefix,
      characters: 'A-Za-z0-9_-',
      length: [36, 96],
      id: `figma-oauth-token-${prefix.slice(0, -1)}`,
      title: 'Figma OAuth access token',
      kind: 'access-token',
      privilege: 'read',
      grants: 'Reads files and comments for the user who authorised the app, until it expires.',
      evidence: 'memory',
      minEntropy: 3.5,
      envName: 'FIGMA_OAUTH_TOKEN',
    }),
  ),
  ...['figor_', 'figur_'].map(
    (prefix): PrefixedKey => ({
      prefix,
      characters: 'A-Za-z0-9_-',
      length: [36, 96],
      id: `figma-refresh-token-${prefix.slice(0, -1)}`,
      title: 'Figma OAuth refresh token',
      kind: 'refresh-token',
      privilege: 'read',
      grants: 'Gets new access tokens for the user who authorised the app.',
      evidence: 'memory',
      minEntropy: 3.5,
      envName: 'FIGMA_REFRESH_TOKEN',
    }),
  ),
];

export const figma: Provider = {
  id: 'figma',
  name: 'Figma',
  docs: 'https://www.figma.com/developers/api#access-tokens',
  rotate: 'https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens',
  rules: [
    ...KEYS.map(prefixedRule),
    {
      type: 'named',
      id: 'figma-legacy-access-token',
      title: 'Figma personal access token',
      kind: 'personal-token',
      privilege: 'read',
      grants: 'Reads files and comments as its owner.',
      evidence: 'memory',
      envName: 'FIGMA_API_KEY',
      services: ['figma'],
      words: ['token', 'key', 'secret'],
      value: '[0-9]{3,8}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  ...KEYS.map(prefixedExamples),
  {
    ruleId: 'figma-legacy-access-token',
    positives: (sample) => namedExamples('FIGMA_API_KEY', () => `${sample.chars('1-9', 6)}-${uuid(sample)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'FIGMA_API_KEY',
        [`${sample.chars('1-9', 6)}-${uuid(sample).slice(1)}`, `${sample.chars('a-f', 6)}-${uuid(sample)}`],
        `${sample.chars('1-9', 6)}-${uuid(sample)}`,
      ),
  },
];
