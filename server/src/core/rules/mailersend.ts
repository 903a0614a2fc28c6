import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'mlsn.',
    characters: 'a-f0-9',
    length: [64, 64],
    id: 'mailersend-api-token',
    title: 'MailerSend API token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Sends mail from the domains of the account within its scopes.',
    evidence: 'memory',
    envName: 'MAILERSEND_API_KEY',
    minEntropy: 3,
  },
];

export const mailersend: Provider = {
  id: 'mailersend',
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html#authentication',
  rotate: 'https://app.mailersend.com/api-tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
