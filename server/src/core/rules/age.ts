import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

/** Bech32: 52 characters of data and six of checksum, in an alphabet without 1, B, I and O. */
const SECRET_KEY: PrefixedKey = {
  prefix: 'AGE-SECRET-KEY-1',
  characters: 'AC-HJ-NP-Z02-9',
  length: [58, 58],
  id: 'age-secret-key',
  title: 'age secret key',
  kind: 'private-key',
  privilege: 'full',
  grants: 'Decrypts every file that was encrypted to its public key.',
  evidence: 'memory',
  envName: 'SOPS_AGE_KEY',
};

export const age: Provider = {
  id: 'age',
  name: 'age',
  docs: 'https://age-encryption.org/v1',
  rules: [prefixedRule(SECRET_KEY)],
};

export const examples: readonly RuleExamples[] = [prefixedExamples(SECRET_KEY)];
