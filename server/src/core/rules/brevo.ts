import type { CredentialKind, PatternRule, Privilege, Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

interface Key {
  readonly prefix: string;
  readonly id: string;
  readonly title: string;
  readonly kind: CredentialKind;
  readonly privilege: Privilege;
  readonly grants: string;
  readonly envName: string;
}

const KEYS: readonly Key[] = [
  {
    prefix: 'xkeysib-',
    id: 'brevo-api-key',
    title: 'Brevo API key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Sends mail and reads and changes contacts and campaigns of the account.',
    envName: 'BREVO_API_KEY',
  },
  {
    prefix: 'xsmtpsib-',
    id: 'brevo-smtp-key',
    title: 'Brevo SMTP key',
    kind: 'password',
    privilege: 'write',
    grants: "Sends mail in the account's name.",
    envName: 'BREVO_SMTP_KEY',
  },
];

const ruleOf = ({ prefix, ...facts }: Key): PatternRule => ({
  type: 'pattern',
  evidence: 'memory',
  anchors: [prefix],
  pattern: `${prefix}[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_-])`,
  ...facts,
});

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo',
  docs: 'https://developers.brevo.com/docs/api-key-authentication',
  rotate: 'https://app.brevo.com/settings/keys/api',
  aliases: ['sendinblue'],
  rules: KEYS.map(ruleOf),
};

export const examples: readonly RuleExamples[] = KEYS.map(({ id, envName, prefix }) => ({
  ruleId: id,
  positives: (sample) =>
    shapedExamples(envName, () => `${prefix}${sample.chars('a-f0-9', 64)}-${sample.chars('A-Za-z0-9', 16)}`),
  nearMisses: (sample) =>
    spoiledTexts(envName, [
      `${prefix}${sample.chars('a-f0-9', 63)}-${sample.chars('A-Za-z0-9', 16)}`,
      `${prefix}${sample.chars('a-f0-9', 64)}-${sample.chars('A-Za-z0-9', 17)}`,
      `${prefix}${sample.chars('g-z', 64)}-${sample.chars('A-Za-z0-9', 16)}`,
    ]),
}));
