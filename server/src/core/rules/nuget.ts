import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Pushes and unlists packages of its owner, within its scopes.',
    // The gallery's ApiKeyV4: `v4` and 26 random bytes as base32, in 46 characters and lower case.
    evidence: 'documented',
    envName: 'NUGET_API_KEY',
    minEntropy: 3.3,
    prefix: 'oy2',
    characters: 'a-z0-9',
    length: [43, 43],
  },
];

export const nuget: Provider = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  rotate: 'https://www.nuget.org/account/apikeys',

  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
