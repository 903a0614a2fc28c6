import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDetector } from '../../server/src/core/detection/detect';
import type { Candidate } from '../../server/src/core/detection/detector';
import { createDocumentScanner } from '../../server/src/core/detection/documentScanner';
import type { Evaluation } from '../../server/src/core/detection/evaluator';
import type { Finding } from '../../server/src/core/detection/finding';
import { allProviders } from '../../server/src/core/rules/index';
import { mixture, pieces } from './support/mixtures';

const engine = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32).fill(7) });
const { evaluator } = engine;
const uri = 'file:///app/config.ts';
const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);

function plain(findings: readonly Finding[]): unknown[] {
  return findings.map(({ span, ruleId, confidence, name, ignored, encoding, fingerprint }) => ({
    span,
    ruleId,
    confidence,
    name,
    ignored,
    encoding,
    fingerprint,
  }));
}

/** What an evaluation gave, from `base` on. */
function shifted({ candidates, directive }: Evaluation, base: number): unknown {
  const span = ({ start, end }: { start: number; end: number }) => [start + base, end + base];
  const row = (candidate: Candidate) => [
    candidate.rule.id,
    candidate.confidence,
    span(candidate.span),
    candidate.nameSpan && span(candidate.nameSpan),
    candidate.decoded?.encoding,
  ];
  return [candidates.map(row), directive && { ...directive, span: span(directive.span) }];
}

/** Evaluates each hit in the whole text and in the part that the evaluator says it reads. */
function checkReach(text: string): void {
  evaluator.prefilter.scanString(text, 0, text.length, (anchor, at) => {
    const whole = evaluator.evaluate(anchor, text, at, uri);
    const base = Math.max(0, at - evaluator.reachBeforeOf(anchor));
    const part = text.slice(base, at + evaluator.windowOf(anchor));
    assert.deepEqual(shifted(evaluator.evaluate(anchor, part, at - base, uri), base), shifted(whole, 0));
  });
}

describe('detection with the examples of all rules', () => {
  it('finds after any edits what a scan of the whole text finds', function () {
    this.timeout(120_000);
    const edits = fc.array(fc.tuple(fc.nat(4000), fc.oneof(fc.constant(0), fc.nat(40), fc.nat(1500)), mixture), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(mixture, edits, (start, changes) => {
        let text = start;
        const reader = {
          get length() {
            return text.length;
          },
          slice: (from: number, to: number) => text.slice(Math.max(0, from), Math.max(0, to)),
        };
        const scanner = createDocumentScanner(engine, reader, uri);
        for (const [at, remove, inserted] of changes) {
          const from = Math.min(at, text.length);
          const to = Math.min(from + remove, text.length);
          text = text.slice(0, from) + inserted + text.slice(to);
          scanner.update({ span: { start: from, end: to }, newLength: inserted.length });
          assert.deepEqual(plain(scanner.findings()), plain(engine.detect({ uri, text, languageId: '' })));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('finds in bytes what it finds in text', function () {
    this.timeout(120_000);
    const damage = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 2 });
    fc.assert(
      fc.property(mixture, fc.boolean(), damage, (content, mark, spots) => {
        const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${content}`);
        for (const [at, byte] of spots) if (at < bytes.length) bytes[at] = byte;
        const text = new TextDecoder('utf-8').decode(bytes);
        assert.deepEqual(
          plain(engine.detectBytes({ uri, bytes, languageId: '' })),
          plain(engine.detect({ uri, text, languageId: '' })),
        );
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('reads nothing outside the reach that it claims', function () {
    this.timeout(120_000);
    const filler = fc.constantFrom('x', ' ', '"', '=', 'A1b2', 'token ', '-', '\n', "' ", '\u{1F511}');
    fc.assert(
      fc.property(mixture, mixture, filler, fc.nat(400), (before, after, fill, times) => {
        const far = fill.repeat(times * 4);
        checkReach(before + far + after + far + before);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads each example within its reach, whatever stands around it', function () {
    this.timeout(120_000);
    for (const piece of pieces) {
      for (const fill of ['A1b2C3d4', '" ', '= ', '\\"']) {
        const far = fill.repeat(4000 / fill.length);
        checkReach(far + piece + far);
      }
    }
  });
});
