import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'odt_',
    characters: 'A-Za-z0-9_',
    length: [24, 90],
    id: 'dependencytrack-api-key',
    title: 'Dependency-Track API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Acts for a team: uploads bills of materials, reads and changes projects.',
    evidence: 'memory',
    envName: 'DTRACK_API_KEY',
    minEntropy: 3.5,
  },
];

export const dependencytrack: Provider = {
  id: 'dependencytrack',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  aliases: ['dtrack', 'deptrack'],
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
