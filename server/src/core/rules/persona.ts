import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'persona_production_',
    characters: 'a-f0-9-',
    length: [36, 36],
    id: 'persona-production-key',
    title: 'Persona API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Reads and changes inquiries about people.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'PERSONA_API_KEY',
  },
  {
    prefix: 'persona_sandbox_',
    characters: 'a-f0-9-',
    length: [36, 36],
    id: 'persona-sandbox-key',
    title: 'Persona sandbox API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Calls the sandbox of the account.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'PERSONA_API_KEY',
  },
];

export const persona: Provider = {
  id: 'persona',
  name: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  rotate: 'https://app.withpersona.com/dashboard/api-keys',
  aliases: ['withpersona'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
