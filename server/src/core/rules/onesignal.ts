import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'os_v2_app_',
    characters: 'a-z2-7',
    length: [90, 110],
    id: 'onesignal-app-api-key',
    title: 'OneSignal app API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Sends messages to all users of its app.',
    evidence: 'memory',
    envName: 'ONESIGNAL_REST_API_KEY',
    minEntropy: 3,
  },
  {
    prefix: 'os_v2_org_',
    characters: 'a-z2-7',
    length: [90, 110],
    id: 'onesignal-organization-api-key',
    title: 'OneSignal organization API key',
    kind: 'api-key',
    privilege: 'admin',
    grants: 'Creates and changes apps of its organisation.',
    evidence: 'memory',
    envName: 'ONESIGNAL_ORGANIZATION_API_KEY',
    minEntropy: 3,
  },
];

export const onesignal: Provider = {
  id: 'onesignal',
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  rotate: 'https://dashboard.onesignal.com/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
