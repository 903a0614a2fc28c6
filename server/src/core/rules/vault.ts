import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, spoiledNamedTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';
import { uuid } from './support/uuid';

const SHAPE = { characters: 'A-Za-z0-9_-', length: [24, 400], minEntropy: 3.5, evidence: 'memory' } as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...SHAPE,
    prefix: 'hvs.',
    id: 'vault-service-token',
    title: 'HashiCorp Vault service token',
    kind: 'access-token',
    privilege: 'unknown',
    grants: 'Reads and writes what its policies allow; a root token everything.',
    envName: 'VAULT_TOKEN',
  },
  {
    ...SHAPE,
    prefix: 'hvb.',
    id: 'vault-batch-token',
    title: 'HashiCorp Vault batch token',
    kind: 'access-token',
    privilege: 'unknown',
    grants: 'Reads and writes what its policies allow until it expires; it cannot be revoked by itself.',
    envName: 'VAULT_TOKEN',
  },
  {
    ...SHAPE,
    prefix: 'hvr.',
    id: 'vault-recovery-token',
    title: 'HashiCorp Vault recovery token',
    kind: 'access-token',
    privilege: 'admin',
    grants: 'Repairs a server in recovery mode, with access to its raw storage.',
    envName: 'VAULT_TOKEN',
  },
];

export const vault: Provider = {
  id: 'vault',
  name: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rotate: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
  aliases: ['hashicorp', 'hashicorpvault'],
  rules: [
    ...KEYS.map(prefixedRule),
    {
      type: 'named',
      id: 'vault-legacy-token',
      title: 'HashiCorp Vault token',
      kind: 'access-token',
      privilege: 'unknown',
      grants: 'Reads and writes what its policies allow; a root token everything.',
      evidence: 'documented',
      envName: 'VAULT_TOKEN',
      services: ['vault', 'hashicorp'],
      words: ['token', 'secret', 'key'],
      value: '[sbr]\\.[A-Za-z0-9]{24}(?:\\.[A-Za-z0-9]{5})?',
    },
    {
      type: 'named',
      id: 'vault-unseal-key',
      title: 'HashiCorp Vault unseal key share',
      kind: 'private-key',
      privilege: 'admin',
      grants: 'Unseals the server, together with the other shares.',
      evidence: 'memory',
      envName: 'VAULT_UNSEAL_KEY',
      services: ['vault', 'unseal'],
      words: ['unseal', 'recovery'],
      value: '(?:[A-Za-z0-9+/]{44}|[a-f0-9]{64,66})',
    },
    {
      type: 'named',
      id: 'vault-approle-secret-id',
      title: 'HashiCorp Vault AppRole secret id',
      kind: 'service-account',
      privilege: 'unknown',
      grants: "Logs in as the role, together with its role id, and gets the role's policies.",
      evidence: 'memory',
      envName: 'VAULT_SECRET_ID',
      services: ['vault', 'approle'],
      words: ['secret'],
      value: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  ...KEYS.map(prefixedExamples),
  {
    ruleId: 'vault-legacy-token',
    positives: (sample) => namedExamples('VAULT_TOKEN', () => `s.${sample.chars('A-Za-z0-9', 24)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'VAULT_TOKEN',
        [`s.${sample.chars('A-Za-z0-9', 23)}`, `x.${sample.chars('A-Za-z0-9', 24)}`],
        `s.${sample.chars('A-Za-z0-9', 24)}`,
      ),
  },
  {
    ruleId: 'vault-unseal-key',
    positives: (sample) => namedExamples('VAULT_UNSEAL_KEY', () => sample.chars('A-Za-z0-9', 44)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'VAULT_UNSEAL_KEY',
        [sample.chars('A-Za-z0-9', 43), sample.chars('a-f0-9', 60)],
        sample.chars('A-Za-z0-9', 44),
      ),
  },
  {
    ruleId: 'vault-approle-secret-id',
    positives: (sample) => namedExamples('VAULT_SECRET_ID', () => uuid(sample)),
    nearMisses: (sample) =>
      spoiledNamedTexts('VAULT_SECRET_ID', [uuid(sample).slice(1), uuid(sample).replace(/-/g, '_')], uuid(sample)),
  },
];
