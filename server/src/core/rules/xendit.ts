import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'xnd_production_',
    characters: 'A-Za-z0-9',
    length: [40, 80],
    id: 'xendit-production-key',
    title: 'Xendit secret key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Takes and pays out money within its permissions.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'XENDIT_SECRET_KEY',
  },
  {
    prefix: 'xnd_development_',
    characters: 'A-Za-z0-9',
    length: [40, 80],
    id: 'xendit-development-key',
    title: 'Xendit test secret key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Calls the test mode of the account.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'XENDIT_SECRET_KEY',
  },
  {
    prefix: 'xnd_public_production_',
    characters: 'A-Za-z0-9',
    length: [40, 80],
    id: 'xendit-public-key',
    title: 'Xendit public key',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Makes tokens of cards; it is meant for clients.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'XENDIT_PUBLIC_KEY',
  },
];

export const xendit: Provider = {
  id: 'xendit',
  name: 'Xendit',
  docs: 'https://docs.xendit.co/docs/api-keys',
  rotate: 'https://dashboard.xendit.co/settings/developers',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
