import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'pdl_live_apikey_',
    characters: 'A-Za-z0-9_',
    length: [53, 53],
    id: 'paddle-live-key',
    title: 'Paddle API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Manages products, customers and payments within its permissions.',
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'PADDLE_API_KEY',
  },
  {
    prefix: 'pdl_sdbx_apikey_',
    characters: 'A-Za-z0-9_',
    length: [53, 53],
    id: 'paddle-sandbox-key',
    title: 'Paddle sandbox API key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Calls the sandbox of the account.',
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'PADDLE_API_KEY',
  },
  {
    prefix: 'pdl_ntfset_',
    characters: 'A-Za-z0-9_+/',
    length: [40, 70],
    id: 'paddle-webhook-secret',
    title: 'Paddle webhook secret',
    kind: 'signing-secret',
    privilege: 'restricted',
    grants: 'Signs notifications that the receiver takes for genuine.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'PADDLE_WEBHOOK_SECRET',
  },
];

export const paddle: Provider = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/authentication',
  rotate: 'https://vendors.paddle.com/authentication-v2',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
