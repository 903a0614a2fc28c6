import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'secret-token:mercury_production_',
    characters: 'a-zA-Z0-9_',
    length: [40, 80],
    id: 'mercury-api-token',
    title: 'Mercury API token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Reads accounts and, where it may write, sends payments.',
    evidence: 'memory',
    envName: 'MERCURY_API_TOKEN',
    minEntropy: 3,
  },
  {
    prefix: 'secret-token:mercury_sandbox_',
    characters: 'a-zA-Z0-9_',
    length: [40, 80],
    id: 'mercury-sandbox-token',
    title: 'Mercury sandbox API token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Reads and changes accounts of the sandbox.',
    evidence: 'memory',
    envName: 'MERCURY_SANDBOX_TOKEN',
    minEntropy: 3,
  },
];

export const mercury: Provider = {
  id: 'mercury',
  name: 'Mercury',
  docs: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  rotate: 'https://app.mercury.com/settings/tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
