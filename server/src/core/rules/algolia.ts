import type { Provider, RuleExamples } from '../detection/rule';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

/** Admin and search-only keys look alike: only the name tells them apart. */
const FACTS = {
  kind: 'api-key',
  evidence: 'memory',
  services: ['algolia', 'docsearch'],
  characters: 'a-f0-9',
  length: 32,
} as const;

const NAMED: readonly NamedKey[] = [
  {
    ...FACTS,
    id: 'algolia-admin-api-key',
    title: 'Algolia admin API key',
    privilege: 'admin',
    grants: 'Reads, changes and deletes every index of the application, and manages its keys.',
    envName: 'ALGOLIA_ADMIN_API_KEY',
    words: ['admin', 'write'],
  },
  {
    ...FACTS,
    id: 'algolia-search-api-key',
    title: 'Algolia search-only API key',
    privilege: 'public',
    grants: 'Searches; it is made to be shipped to browsers.',
    envName: 'ALGOLIA_SEARCH_API_KEY',
    words: ['search'],
    notWords: ['admin', 'write'],
  },
  {
    ...FACTS,
    id: 'algolia-api-key',
    title: 'Algolia API key',
    privilege: 'unknown',
    grants: 'Searches or changes indices, as its access list allows; the key does not tell which.',
    envName: 'ALGOLIA_API_KEY',
    words: ['key', 'token', 'secret'],
    notWords: ['admin', 'write', 'search'],
  },
];

export const algolia: Provider = {
  id: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rotate: 'https://dashboard.algolia.com/account/api-keys',
  rules: NAMED.map(namedRule),
};

export const examples: readonly RuleExamples[] = NAMED.map(namedRuleExamples);
