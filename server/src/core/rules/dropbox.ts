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
    prefix: 'sl.',
    characters: 'A-Za-z0-9_-',
    length: [130, 1300],
    id: 'dropbox-access-token',
    title: 'Dropbox access token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Reads and changes files within its scopes, for some hours.',
    evidence: 'memory',
    minEntropy: 4,
    envName: 'DROPBOX_ACCESS_TOKEN',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'dropbox-legacy-access-token',
    title: 'Dropbox access token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Reads and changes files within its scopes; it does not expire.',
    evidence: 'memory',
    envName: 'DROPBOX_ACCESS_TOKEN',
    services: ['dropbox'],
    words: ['token'],
    characters: 'A-Za-z0-9_-',
    length: 64,
  },
  {
    id: 'dropbox-app-secret',
    title: 'Dropbox app secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Signs in as the app and refreshes its tokens.',
    evidence: 'memory',
    envName: 'DROPBOX_APP_SECRET',
    services: ['dropbox'],
    words: ['secret'],
    characters: 'a-z0-9',
    length: 15,
  },
];

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://www.dropbox.com/developers/reference/auth-types',
  rotate: 'https://www.dropbox.com/developers/apps',
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
