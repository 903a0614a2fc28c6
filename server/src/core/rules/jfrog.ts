import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

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

export const jfrog: Provider = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  aliases: ['artifactory'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
