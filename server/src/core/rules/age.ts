import type { Provider, RuleExamples } from '../detection/rule';
import { bech32Checksum, hasBech32Checksum } from './support/bech32';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedRule } from './support/prefixed';

/** Bech32: 52 characters of data and six of checksum, in an alphabet without 1, B, I and O. https://age-encryption.org/v1 */
const SECRET_KEY: PrefixedKey = {
  prefix: 'AGE-SECRET-KEY-1',
  characters: 'AC-HJ-NP-Z02-9',
  length: [58, 58],
  id: 'age-secret-key',
  title: 'age secret key',
  kind: 'private-key',
  privilege: 'full',
  grants: 'Decrypts every file that was encrypted to its public key.',
  evidence: 'documented',
  envName: 'SOPS_AGE_KEY',
  check: (key) => (hasBech32Checksum(key) ? 'valid' : 'doubtful'),
};

export const age: Provider = {
  id: 'age',
  name: 'age',
  docs: 'https://age-encryption.org/v1',
  rules: [prefixedRule(SECRET_KEY)],
};

const { prefix, characters, envName } = SECRET_KEY;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: SECRET_KEY.id,
    positives: (sample) =>
      shapedExamples(envName, () => {
        const key = prefix + sample.chars(characters, 52);
        return key + bech32Checksum(key.toLowerCase()).toUpperCase();
      }),
    nearMisses: (sample) =>
      spoiledTexts(envName, [
        prefix + sample.chars(characters, 57),
        prefix + sample.chars(characters, 59),
        prefix.toLowerCase() + sample.chars(characters, 58),
      ]),
  },
];
