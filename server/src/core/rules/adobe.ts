import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'p8e-',
    characters: 'A-Za-z0-9_-',
    length: [28, 36],
    id: 'adobe-client-secret',
    title: 'Adobe client secret',
    kind: 'oauth-client-secret',
    privilege: 'restricted',
    grants: 'Gets access tokens for the APIs of its project.',
    evidence: 'memory',
    envName: 'ADOBE_CLIENT_SECRET',
    minEntropy: 3.3,
  },
];

export const adobe: Provider = {
  id: 'adobe',
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  rotate: 'https://developer.adobe.com/console/projects',
  aliases: ['adobeio', 'adobeims'],
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
