import { createHmac } from 'node:crypto';
import { createDetector } from '../../server/src/core/detection/detect';
import { createDocumentScanner } from '../../server/src/core/detection/documentScanner';
import { allProviders as providers } from '../../server/src/core/rules/index';
import { ChunkedDocument } from '../../server/src/core/workspace/chunkedDocument';
import { type KeystrokeCase, keystrokeCases, typed } from '../support/keystrokes';
import { percentile, row, timed } from '../support/measure';

const engine = createDetector({
  providers,
  fingerprintKey: new Uint8Array(32),
  keyedHash: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
});
const ROUNDS = 40;

for (const test of keystrokeCases()) {
  const { update, all } = keystrokes(test);
  row(`${test.label}: edit and rescan, p50`, percentile(update, 0.5) * 1000, 'µs');
  row(`${test.label}: edit and rescan, p99`, percentile(update, 0.99) * 1000, 'µs');
  row(`${test.label}: findings after it, p50`, percentile(all, 0.5) * 1000, 'µs');
}

/** Types and takes back, a character at a time; milliseconds of each update and of asking for the findings after it. */
function keystrokes({ text, at }: KeystrokeCase): { update: number[]; all: number[] } {
  const document = new ChunkedDocument('file:///bench.ts', 'typescript', 1, text);
  const scanner = createDocumentScanner(engine, document, document.uri);
  const update: number[] = [];
  const all: number[] = [];
  const apply = (offset: number, removed: number, inserted: string) => {
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + removed) };
    update.push(
      timed(() => {
        const edit = document.apply({ range, text: inserted });
        if (edit) scanner.update(edit);
      }),
    );
    all.push(timed(() => scanner.findings()));
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < typed.length; i++) apply(at + i, 0, typed.charAt(i));
    for (let i = typed.length - 1; i >= 0; i--) apply(at + i, 1, '');
  }
  // The first rounds run before the code is compiled.
  return { update: update.slice(update.length / 4), all: all.slice(all.length / 4) };
}
