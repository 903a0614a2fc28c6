import type { Provider, RuleExamples } from '../detection/rule';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const NAMED: readonly NamedKey[] = [
  {
    id: 'intercom-access-token',
    title: 'Intercom access token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Reads and changes conversations and contacts of the workspace.',
    evidence: 'memory',
    envName: 'INTERCOM_ACCESS_TOKEN',
    services: ['intercom'],
    words: ['token', 'key', 'secret'],
    characters: 'A-Za-z0-9+/=_-',
    length: 60,
  },
];

export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: NAMED.map(namedRule),
};

export const examples: readonly RuleExamples[] = NAMED.map(namedRuleExamples);
