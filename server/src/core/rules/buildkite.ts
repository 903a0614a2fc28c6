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
    prefix: 'bkua_',
    characters: 'a-f0-9',
    length: [40, 40],
    id: 'buildkite-api-token',
    title: 'Buildkite API access token',
    kind: 'personal-token',
    privilege: 'write',
    grants: 'Reads or runs builds as its owner within its scopes.',
    evidence: 'memory',
    envName: 'BUILDKITE_API_TOKEN',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'buildkite-agent-token',
    title: 'Buildkite agent token',
    kind: 'ci-token',
    privilege: 'write',
    grants: 'Registers agents, which then receive jobs and their secrets.',
    evidence: 'memory',
    envName: 'BUILDKITE_AGENT_TOKEN',
    services: ['buildkite'],
    words: ['agent'],
    characters: 'a-f0-9',
    length: 50,
  },
];

export const buildkite: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  rotate: 'https://buildkite.com/user/api-access-tokens',
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
