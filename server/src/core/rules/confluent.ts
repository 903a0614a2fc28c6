import type { Provider, RuleExamples } from '../detection/rule';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const SECRET: NamedKey = {
  id: 'confluent-api-secret',
  title: 'Confluent Cloud API secret',
  kind: 'api-key',
  privilege: 'write',
  grants: 'Reads and writes topics, or manages the cloud, together with its 16-character API key.',
  evidence: 'memory',
  envName: 'CONFLUENT_CLOUD_API_SECRET',
  services: ['confluent', 'ccloud'],
  words: ['secret', 'password'],
  characters: 'A-Za-z0-9+/',
  length: 64,
};

export const confluent: Provider = {
  id: 'confluent',
  name: 'Confluent Cloud',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
  rotate: 'https://confluent.cloud/settings/api-keys',
  rules: [namedRule(SECRET)],
};

export const examples: readonly RuleExamples[] = [namedRuleExamples(SECRET)];
