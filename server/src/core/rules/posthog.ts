import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

/** Prefixes: npm posthog-node, which tells no lengths. 32 random bytes in some 43 characters; newer personal keys have 35. */
const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'phx_',
    characters: 'A-Za-z0-9_-',
    length: [41, 48],
    id: 'posthog-personal-api-key',
    title: 'PostHog personal API key',
    kind: 'personal-token',
    privilege: 'write',
    grants: 'Reads and changes projects within its scopes.',
    evidence: 'client',
    minEntropy: 3.5,
    envName: 'POSTHOG_PERSONAL_API_KEY',
  },
  {
    prefix: 'phc_',
    characters: 'A-Za-z0-9_-',
    length: [41, 44],
    id: 'posthog-project-api-key',
    title: 'PostHog project API key',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Submits events to the project; it is made to be shipped to browsers.',
    evidence: 'client',
    minEntropy: 3.5,
    envName: 'POSTHOG_API_KEY',
  },
];

export const posthog: Provider = {
  id: 'posthog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
