import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'AQVN',
    characters: 'A-Za-z0-9_-',
    length: [20, 90],
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Acts for a service account within its roles.',
    evidence: 'memory',
    minEntropy: 3.8,
    envName: 'YANDEX_API_KEY',
  },
  {
    prefix: 'y0_',
    characters: 'A-Za-z0-9_-',
    length: [50, 70],
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Acts for its user within its scopes.',
    evidence: 'memory',
    minEntropy: 3.8,
    envName: 'YANDEX_OAUTH_TOKEN',
  },
  {
    prefix: 'YCAJE',
    characters: 'A-Za-z0-9_-',
    length: [20, 20],
    id: 'yandex-access-key-id',
    title: 'Yandex Cloud access key id',
    kind: 'access-token',
    privilege: 'public',
    grants: 'Names a static key; it is of use only with its secret.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'YANDEX_ACCESS_KEY_ID',
  },
];

export const yandex: Provider = {
  id: 'yandex',
  name: 'Yandex',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization',
  rotate: 'https://yandex.cloud/en/docs/iam/operations/authentication/manage-api-keys',
  aliases: ['yandexcloud'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
