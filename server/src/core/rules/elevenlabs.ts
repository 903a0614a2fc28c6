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
    prefix: 'sk_',
    characters: 'a-f0-9',
    length: [48, 48],
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Makes speech at the cost of the account, within its scopes.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'ELEVENLABS_API_KEY',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'elevenlabs-legacy-api-key',
    title: 'ElevenLabs API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Makes speech at the cost of the account.',
    evidence: 'memory',
    envName: 'ELEVENLABS_API_KEY',
    services: ['elevenlabs', 'xi'],
    words: ['key', 'token', 'secret'],
    characters: 'a-f0-9',
    length: 32,
  },
];

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  rotate: 'https://elevenlabs.io/app/settings/api-keys',
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
