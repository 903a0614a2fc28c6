import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'sec-c-',
    characters: 'A-Za-z0-9+/=',
    length: [48, 48],
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    kind: 'api-key',
    privilege: 'admin',
    grants: 'Grants and revokes access to all channels.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'PUBNUB_SECRET_KEY',
  },
  {
    prefix: 'pub-c-',
    characters: 'a-f0-9-',
    length: [36, 36],
    id: 'pubnub-publish-key',
    title: 'PubNub publish key',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Publishes messages; it is meant for clients.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'PUBNUB_PUBLISH_KEY',
  },
  {
    prefix: 'sub-c-',
    characters: 'a-f0-9-',
    length: [36, 36],
    id: 'pubnub-subscribe-key',
    title: 'PubNub subscribe key',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Receives messages; it is meant for clients.',
    evidence: 'memory',
    minEntropy: 3,
    envName: 'PUBNUB_SUBSCRIBE_KEY',
  },
];

export const pubnub: Provider = {
  id: 'pubnub',
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs/general/basics/set-up-your-account',
  rotate: 'https://admin.pubnub.com',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
