import type { Provider, RuleExamples } from '../detection/rule';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const API_TOKEN: NamedKey = {
  id: 'fastly-api-token',
  title: 'Fastly API token',
  kind: 'access-token',
  privilege: 'write',
  grants: 'Changes or purges services as its user, within its scope.',
  evidence: 'memory',
  envName: 'FASTLY_API_TOKEN',
  services: ['fastly'],
  words: ['token', 'key', 'secret'],
  characters: 'A-Za-z0-9_-',
  length: 32,
};

export const fastly: Provider = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://docs.fastly.com/en/guides/using-api-tokens',
  rotate: 'https://manage.fastly.com/account/personal/tokens',
  rules: [namedRule(API_TOKEN)],
};

export const examples: readonly RuleExamples[] = [namedRuleExamples(API_TOKEN)];
