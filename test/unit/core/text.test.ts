import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges, LineMap } from '../../../server/src/core/text';

const texts = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r', '\r\n', 'a', 'é', '\u{1F511}', '\t'), fc.string({ maxLength: 5 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('line map', () => {
  it('counts positions as the reference document does', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), (text, at) => {
        const offset = Math.min(at, text.length);
        const reference = TextDocument.create('file:///a', '', 1, text);
        const lines = new LineMap(text);
        assert.equal(lines.lineCount, reference.lineCount);
        const position = lines.positionAt(offset);
        // Between \r and \n the reference steps back to the end of the line; no finding starts or ends there.
        if (!(text[offset - 1] === '\r' && text[offset] === '\n'))
          assert.deepEqual(position, reference.positionAt(offset));
        assert.equal(lines.offsetAt(position), offset);
      }),
    );
  });

  it('clamps what lies outside', () => {
    const lines = new LineMap('ab\ncd');
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
  });
});

describe('text changes', () => {
  it('are applied in order of place, whatever the order of the list', () => {
    const changes = [
      { span: { start: 4, end: 5 }, newText: 'X' },
      { span: { start: 0, end: 0 }, newText: '>' },
      { span: { start: 1, end: 3 }, newText: '' },
    ];
    assert.equal(applyChanges('abcdef', changes), '>adXf');
  });

  it('may not overlap', () => {
    const changes = [
      { span: { start: 0, end: 3 }, newText: '' },
      { span: { start: 2, end: 4 }, newText: '' },
    ];
    assert.throws(() => applyChanges('abcdef', changes), RangeError);
  });
});
