import fc from 'fast-check';
import { createSampler } from '../../support/sampler';
import { allRules, examplesById } from './allRules';

const sample = createSampler('mixtures');

/** Real examples of all rules, and what breaks them: ends of lines, quotes, comments, characters of two units, long runs. */
export const pieces: readonly string[] = [
  ...allRules.flatMap(({ rule }) => {
    const examples = examplesById.get(rule.id);
    if (!examples) return [];
    return [...examples.positives(sample).map(({ text }) => text), ...examples.nearMisses(sample).slice(0, 1)];
  }),
];

const BREAKS: readonly string[] = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '=',
  ': ',
  ',',
  '...',
  'x',
  'é',
  '\u{1F511}',
  '\u00a0',
  '\ud83d',
  'token = "',
  'password: ',
  'datadog ',
  '// gitleaks:allow\n',
  '/* secretlint-disable */',
  '/* secretlint-enable */',
  '-----END RSA PRIVATE KEY-----',
  'A'.repeat(900),
  '"'.repeat(80),
  ' '.repeat(200),
];

/** A text of up to a dozen pieces, some of them cut. */
export const mixture: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.nat(pieces.length - 1).map((i) => pieces[i] ?? '') },
      { weight: 3, arbitrary: fc.constantFrom(...BREAKS) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat(pieces.length - 1), fc.nat(200), fc.nat(200))
          .map(([i, from, length]) => (pieces[i] ?? '').slice(from, from + length)),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
