import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { base64, cutAt, entities, escapesU, escapesX, hexadecimal, percent, wrapped } from '../../support/encodings';
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

/** The same, encoded or in pieces. */
const written: readonly ((text: string) => string)[] = [
  (text) => `x = "${base64(text)}"`,
  (text) => `token: ${base64(text)}\n`,
  (text) => `key: |\n  ${wrapped(base64(text), 64, '\n  ')}\n`,
  (text) => `"${wrapped(base64(text), 76, '" +\n  "')}"`,
  (text) => base64(base64(` ${text}`)),
  (text) => `"${base64(gzipSync(text))}"`,
  (text) => `password = "${hexadecimal(text)}"`,
  (text) => `u=${percent(text)}&`,
  (text) => `u=${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))} `,
  (text) => `secret = "${escapesX(text)}"`,
  (text) => escapesU(text),
  (text) => entities(text),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => wrapped(text, 20, '=\r\n'),
  (text) => cutAt(text, text.length >> 1, '" + "'),
  (text) => wrapped(text, 9, "' .\n '"),
  (text) => wrapped(text, 14, '"\n  "'),
  (text) => `['${wrapped(text, 6, "', '")}'].join('')`,
  (text) =>
    `apiVersion: v1\nkind: Secret\ndata:\n  a-b: ${base64(text)}\n  tls.key: |\n    ${wrapped(base64(text), 60, '\n    ')}\n`,
  (text) => `data:\n  password: ${base64(text)}\nkind: Secret\napiVersion: v1\n---\n`,
  (text) => JSON.stringify({ kind: 'Secret', apiVersion: 'v1', data: { token: base64(text) } }),
];

const encoded = written.flatMap((write, i) =>
  pieces.filter((_, piece) => piece % 97 === (i * 7) % 97).map((piece) => write(piece)),
);

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
  '" + "',
  '" +\n',
  "${'",
  '].join("")',
  'kind: secret\n',
  'apiVersion: v1\n',
  'data:\n  ',
  '\n---\n',
  '%3D',
  '=3D',
  '\\u003d',
  'eyJ',
  'H4sI',
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
      { weight: 2, arbitrary: fc.nat(encoded.length - 1).map((i) => encoded[i] ?? '') },
      { weight: 3, arbitrary: fc.constantFrom(...BREAKS) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat(pieces.length - 1), fc.nat(200), fc.nat(200))
          .map(([i, from, length]) => (pieces[i] ?? '').slice(from, from + length)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat(encoded.length - 1), fc.nat(2000), fc.nat(2000))
          .map(([i, from, length]) => (encoded[i] ?? '').slice(from, from + length)),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
