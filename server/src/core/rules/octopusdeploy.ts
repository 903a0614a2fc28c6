import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'API-',
    characters: 'A-Z0-9',
    length: [25, 32],
    id: 'octopusdeploy-api-key',
    title: 'Octopus Deploy API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Deploys and changes projects as its owner.',
    evidence: 'memory',
    envName: 'OCTOPUS_API_KEY',
    minEntropy: 3.3,
    // Not the end of a page's address.
    notAfter: 'A-Za-z0-9_/-',
  },
];

export const octopusdeploy: Provider = {
  id: 'octopusdeploy',
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rotate: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  aliases: ['octopus'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
