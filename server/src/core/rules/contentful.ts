import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'CFPAT-',
    characters: 'A-Za-z0-9_-',
    length: [43, 43],
    id: 'contentful-personal-access-token',
    title: 'Contentful personal access token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Reads and changes the spaces of its owner.',
    evidence: 'memory',
    envName: 'CONTENTFUL_MANAGEMENT_TOKEN',
  },
];

export const contentful: Provider = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  rotate: 'https://app.contentful.com/account/profile/cma_tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
