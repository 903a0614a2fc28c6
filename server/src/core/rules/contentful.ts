import type { Provider, RuleExamples } from '../detection/rule';
import {
  type NamedKey,
  namedRule,
  namedRuleExamples,
  type PrefixedKey,
  prefixedExamples,
  prefixedRule,
} from './support/prefixed';

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

const NAMED: readonly NamedKey[] = [
  {
    id: 'contentful-delivery-token',
    title: 'Contentful delivery API token',
    kind: 'access-token',
    privilege: 'read',
    grants: 'Reads the published, or the preview, content of one space.',
    evidence: 'memory',
    envName: 'CONTENTFUL_ACCESS_TOKEN',
    services: ['contentful'],
    words: ['token', 'key'],
    characters: 'A-Za-z0-9_-',
    length: 43,
  },
];

export const contentful: Provider = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  rotate: 'https://app.contentful.com/account/profile/cma_tokens',
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
