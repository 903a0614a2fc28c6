import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDetector } from '../../../server/src/core/detection/detect';
import { createDocumentScanner } from '../../../server/src/core/detection/documentScanner';
import type { Finding } from '../../../server/src/core/detection/finding';
import { allProviders as providers } from '../../../server/src/core/rules/index';

const engine = createDetector({ providers, fingerprintKey: new Uint8Array(32).fill(7) });
const uri = 'file:///app/config.ts';

/** Assembled here, so that no file holds a whole key. */
const stripe = ['sk', 'live', 'a1B2c3D4'.repeat(3)].join('_');
const pemBody = Array.from(
  { length: 24 },
  (_, i) => `MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7${String.fromCharCode(97 + i)}Kx3`,
).join('\n');
const pem = ['-----BEGIN PRIVATE', `KEY-----\n${pemBody}\n-----END PRIVATE KEY-----`].join(' ');

const pieces: readonly string[] = [
  stripe,
  stripe.slice(0, 12),
  `apiToken = "${'f3Kd9'.repeat(6)}"`,
  pem,
  pem.slice(0, 60),
  pem.slice(-70),
  '// gitleaks:allow',
  '/* secretlint-disable */',
  '/* secretlint-enable */',
  'password: "',
  '"',
  '\n',
  '\r\n',
  ' ',
  'const x = ',
  'é\u{1F511}',
  'x'.repeat(700),
  'postgres://admin:Tr0ub4dor_3x@db.internal/app',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly piece: number;
}

const edits = fc.array(
  fc.record({
    at: fc.nat(6000),
    remove: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(1500)),
    piece: fc.nat(pieces.length - 1),
  }),
  { minLength: 1, maxLength: 25 },
);

function plain(findings: readonly Finding[]): unknown[] {
  return findings.map(({ span, ruleId, confidence, name, ignored }) => ({ span, ruleId, confidence, name, ignored }));
}

describe('document scanner', () => {
  it('finds after any edits what a scan of the whole text finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(pieces.length - 1), { maxLength: 12 }), edits, (start, changes: Edit[]) => {
        let text = start.map((i) => pieces[i]).join('');
        const reader = {
          get length() {
            return text.length;
          },
          slice: (from: number, to: number) => text.slice(Math.max(0, from), Math.max(0, to)),
        };
        const scanner = createDocumentScanner(engine, reader, uri);
        for (const { at, remove, piece } of changes) {
          const from = Math.min(at, text.length);
          const to = Math.min(from + remove, text.length);
          const inserted = pieces[piece] ?? '';
          text = text.slice(0, from) + inserted + text.slice(to);
          scanner.update({ span: { start: from, end: to }, newLength: inserted.length });
          assert.deepEqual(plain(scanner.findings()), plain(engine.detect({ uri, text, languageId: 'typescript' })));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds in bytes what it finds in text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(pieces.length - 1), { maxLength: 12 }), (parts) => {
        const text = Buffer.from(parts.map((i) => pieces[i]).join('')).toString('utf8');
        const inBytes = engine.detectBytes({ uri, bytes: Buffer.from(text), languageId: '' });
        assert.deepEqual(plain(inBytes), plain(engine.detect({ uri, text, languageId: '' })));
      }),
    );
  });

  it('follows a private key whose END line is typed far behind its BEGIN line', () => {
    let text = `key = """${pem.slice(0, -5)}`;
    const reader = {
      get length() {
        return text.length;
      },
      slice: (a: number, b: number) => text.slice(Math.max(0, a), b),
    };
    const scanner = createDocumentScanner(engine, reader, uri);
    const before = scanner
      .findings()
      .filter((f) => f.kind === 'private-key' && text.slice(f.span.start, f.span.end).endsWith('-----'));
    assert.equal(before.length, 0);
    const at = text.length;
    text += '-----';
    scanner.update({ span: { start: at, end: at }, newLength: 5 });
    assert.equal(scanner.findings().filter((f) => f.kind === 'private-key').length, 1);
  });
});
