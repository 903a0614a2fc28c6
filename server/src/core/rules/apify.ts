import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'apify_api_',
    characters: 'A-Za-z0-9',
    length: [36, 36],
    id: 'apify-api-token',
    title: 'Apify API token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Runs actors and reads and changes everything in the account.',
    evidence: 'memory',
    envName: 'APIFY_TOKEN',
  },
  {
    prefix: 'apify_proxy_',
    characters: 'A-Za-z0-9',
    length: [28, 44],
    id: 'apify-proxy-password',
    title: 'Apify proxy password',
    kind: 'password',
    privilege: 'restricted',
    grants: 'Sends requests through the proxies of the account.',
    evidence: 'memory',
    envName: 'APIFY_PROXY_PASSWORD',
  },
];

export const apify: Provider = {
  id: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  rotate: 'https://console.apify.com/settings/integrations',
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
