import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ChunkedDocument, type ContentChange } from '../../../server/src/core/workspace/chunkedDocument';

const uri = 'file:///a.txt';

/** Weighted towards what breaks chunked text: halves of line breaks, surrogates, and pieces longer than a chunk. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '\ud83d', '\udd11', ' ', '') },
  { weight: 2, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('x', 'ab\r\n', '\r', '\n', '\r\nq'), fc.nat(3000)).map(([s, n]) => s.repeat(n)),
  },
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const edits = fc.array(
  fc.record({ from: fc.nat(), length: fc.oneof(fc.nat(3), fc.nat(9000)), text, whole: fc.nat(20) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

function agree(mine: ChunkedDocument, reference: TextDocument, probe: number): void {
  const expected = reference.getText();
  assert.ok(mine.getText() === expected, 'the text differs');
  assert.equal(mine.length, expected.length);
  assert.equal(mine.lineCount, reference.lineCount);
  for (const offset of [
    -1,
    0,
    probe,
    probe + 1,
    2047,
    2048,
    2049,
    4096,
    expected.length - 1,
    expected.length,
    expected.length + 9,
  ]) {
    assert.deepEqual(mine.positionAt(offset), reference.positionAt(offset), `positionAt(${offset})`);
    const { line } = reference.positionAt(offset);
    for (const character of [-1, 0, 1, 2, 5000]) {
      const position = { line, character };
      assert.equal(mine.offsetAt(position), reference.offsetAt(position), `offsetAt(${line}:${character})`);
    }
    assert.ok(mine.slice(offset, offset + 2100) === expected.slice(Math.max(0, offset), Math.max(0, offset + 2100)));
  }
  assert.equal(mine.offsetAt({ line: -1, character: 4 }), 0);
  assert.equal(mine.offsetAt({ line: 1e6, character: 4 }), expected.length);
}

describe('chunked document', () => {
  it('answers as the reference document after any edits', () => {
    fc.assert(
      fc.property(text, edits, (start, changes) => {
        const mine = new ChunkedDocument(uri, 'plaintext', 1, start);
        let reference = TextDocument.create(uri, 'plaintext', 1, start);
        agree(mine, reference, 0);
        changes.forEach(({ from, length, text: inserted, whole }, i) => {
          const at = from % (reference.getText().length + 1);
          const range = { start: reference.positionAt(at), end: reference.positionAt(at + length) };
          const change: ContentChange = whole === 0 ? { text: inserted } : { range, text: inserted };
          const edit = mine.apply(change);
          mine.setVersion(i + 2);
          const before = reference.getText();
          // A fresh document each time: the reference's own incremental line table is not what is tested here.
          reference = TextDocument.create(uri, 'plaintext', i + 2, replaced(reference, change));
          if (edit) {
            const { span, newLength } = edit;
            assert.ok(mine.slice(span.start, span.start + newLength) === inserted);
            assert.equal(before.length - (span.end - span.start) + newLength, mine.length);
          }
          agree(mine, reference, at);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('reads ranges given backwards, beyond the line and beyond the text', () => {
    const mine = new ChunkedDocument(uri, 'plaintext', 1, 'one\r\ntwo\r\n');
    mine.apply({ range: { start: { line: 1, character: 9 }, end: { line: 0, character: 1 } }, text: '-' });
    assert.equal(mine.getText(), 'o-\r\n');
    mine.apply({ range: { start: { line: 7, character: 0 }, end: { line: 9, character: 0 } }, text: 'end' });
    assert.equal(mine.getText(), 'o-\r\nend');
    assert.equal(mine.getText({ start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }), 'en');
  });
});

function replaced(document: TextDocument, { range, text: inserted }: ContentChange): string {
  if (!range) return inserted;
  const whole = document.getText();
  return whole.slice(0, document.offsetAt(range.start)) + inserted + whole.slice(document.offsetAt(range.end));
}
