import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'rubygems-api-key',
    title: 'RubyGems API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Pushes and yanks gems of its owner, within its scopes.',
    // rubygems/rubygems.org, api_keyable.rb: 24 random bytes.
    evidence: 'documented',
    envName: 'GEM_HOST_API_KEY',
    prefix: 'rubygems_',
    characters: 'a-f0-9',
    length: [48, 48],
  },
];

export const rubygems: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  rotate: 'https://rubygems.org/profile/api_keys',
  aliases: ['gemhost'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
