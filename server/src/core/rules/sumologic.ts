import type { Provider, RuleExamples } from '../detection/rule';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const NAMED: readonly NamedKey[] = [
  {
    id: 'sumologic-access-key',
    title: 'Sumo Logic access key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Calls the API as its owner, together with its access id.',
    evidence: 'memory',
    envName: 'SUMOLOGIC_ACCESSKEY',
    services: ['sumologic', 'sumo'],
    words: ['accesskey', 'access', 'key', 'secret'],
    characters: 'A-Za-z0-9',
    length: 64,
  },
];

export const sumologic: Provider = {
  id: 'sumologic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  rules: NAMED.map(namedRule),
};

export const examples: readonly RuleExamples[] = NAMED.map(namedRuleExamples);
