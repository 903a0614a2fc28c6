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
    prefix: 'AKCp',
    characters: 'A-Za-z0-9',
    length: [60, 80],
    id: 'jfrog-api-key',
    title: 'JFrog API key',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Reads and deploys artifacts as its user.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'ARTIFACTORY_API_KEY',
  },
  {
    prefix: 'cmVmdGtu',
    characters: 'A-Za-z0-9+/',
    length: [50, 60],
    id: 'jfrog-reference-token',
    title: 'JFrog reference token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Reads and deploys artifacts within its scope.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'JF_ACCESS_TOKEN',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'jfrog-named-api-key',
    title: 'JFrog API key',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Reads and deploys artifacts as its user.',
    evidence: 'memory',
    envName: 'ARTIFACTORY_API_KEY',
    services: ['artifactory', 'jfrog', 'jf'],
    words: ['key', 'token', 'password', 'secret'],
    characters: 'A-Za-z0-9',
    length: 73,
  },
  {
    id: 'jfrog-named-reference-token',
    title: 'JFrog reference token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Reads and deploys artifacts within its scope.',
    evidence: 'memory',
    envName: 'JF_ACCESS_TOKEN',
    services: ['artifactory', 'jfrog', 'jf'],
    words: ['key', 'token', 'password', 'secret'],
    characters: 'A-Za-z0-9',
    length: 64,
  },
];

export const jfrog: Provider = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  aliases: ['artifactory'],
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
