import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendEntries, entriesOf, entryNamed, parseDotenv, setEntry } from '../../../server/src/core/dotenv';
import { applyChanges } from '../../../server/src/core/text';

const mixed = [
  '\uFEFF# comment',
  '',
  'PLAIN=value # why',
  "export SINGLE = 'a # b'  # note",
  'DOUBLE="a\\nb\\"c"',
  'MULTI="one',
  'two"',
  'EMPTY=',
  'PLAIN=again',
  'not an entry',
  'TICK=`x`',
].join('\n');

describe('env file document', () => {
  it('reads names, values, quotes and comments', () => {
    const entries = entriesOf(parseDotenv(mixed)).map(({ name, value, quote, exported }) => [
      name,
      value,
      quote,
      exported,
    ]);
    assert.deepEqual(entries, [
      ['PLAIN', 'value', '', false],
      ['SINGLE', 'a # b', "'", true],
      ['DOUBLE', 'a\nb"c', '"', false],
      ['MULTI', 'one\ntwo', '"', false],
      ['EMPTY', '', '', false],
      ['PLAIN', 'again', '', false],
      ['TICK', 'x', '`', false],
    ]);
  });

  it('gives exact spans', () => {
    for (const entry of entriesOf(parseDotenv(mixed))) {
      assert.equal(mixed.slice(entry.nameSpan.start, entry.nameSpan.end), entry.name);
      const raw = mixed.slice(entry.valueSpan.start, entry.valueSpan.end);
      assert.equal(raw.slice(0, entry.quote.length), entry.quote);
      if (entry.quote === '' || entry.quote === "'") assert.ok(raw.includes(entry.value));
      if (entry.commentSpan)
        assert.match(mixed.slice(entry.commentSpan.start, entry.commentSpan.end), /^# (why|note)$/);
    }
  });

  it('takes the last of several entries of one name, as loaders do', () => {
    assert.equal(entryNamed(parseDotenv(mixed), 'PLAIN')?.value, 'again');
  });

  it('lists problems with their place', () => {
    const text = 'A=1\nwhat is this\nC="x" y\nB="open\n';
    assert.deepEqual(
      parseDotenv(text).problems.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
      [
        ['not-an-entry', 'what is this'],
        ['text-after-quote', ' y'],
        ['unclosed-quote', '"open'],
      ],
    );
  });

  it('covers any text without a gap and never throws', () => {
    const lines = fc.constantFrom(
      'A=1',
      'export B="x',
      "C='",
      '"',
      '\\',
      ' # c',
      '',
      '=',
      'D',
      '\uFEFF',
      "E='a'b",
      'F=`',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(lines, { maxLength: 12 }).map((parts) => parts.join('\n')),
      fc.array(lines, { maxLength: 12 }).map((parts) => parts.join('\r\n')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const node of parseDotenv(text).nodes) {
          assert.equal(node.span.start, at);
          assert.ok(node.span.end > at);
          at = node.span.end;
        }
        assert.equal(at, text.length);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('env file edits', () => {
  for (const [title, before, after] of [
    ['an empty file', '', 'N=v\n'],
    ['a file with a BOM alone', '\uFEFF', '\uFEFFN=v\n'],
    ['a final line break', 'A=1\n', 'A=1\nN=v\n'],
    ['no final line break', 'A=1', 'A=1\nN=v'],
    ['CRLF', 'A=1\r\n', 'A=1\r\nN=v\r\n'],
    ['CRLF without a final line break', 'A=1\r\nB=2', 'A=1\r\nB=2\r\nN=v'],
    ['comments and duplicates', '# x\nA=1\nA=2\n\n', '# x\nA=1\nA=2\n\nN=v\n'],
  ] as const) {
    it(`appends behind ${title}`, () => {
      const edit = appendEntries(parseDotenv(before), [{ name: 'N', value: 'v' }]);
      assert.ok('change' in edit);
      assert.equal(applyChanges(before, [edit.change]), after);
    });
  }

  it('writes line breaks of values as the file has them', () => {
    const edit = appendEntries(parseDotenv('A=1\r\n'), [{ name: 'N', value: 'x\ny' }]);
    assert.ok('change' in edit);
    assert.equal(edit.change.newText, "N='x\r\ny'\r\n");
  });

  it('refuses behind an unclosed quote', () => {
    assert.ok('refused' in appendEntries(parseDotenv('A="open\n'), [{ name: 'N', value: 'v' }]));
  });

  it('sets the last entry of a name and keeps its comment', () => {
    const before = "A=1\nexport A='2' # kept\nB=3";
    const edit = setEntry(parseDotenv(before), { name: 'A', value: 'new value' });
    assert.ok(edit && 'change' in edit);
    assert.equal(applyChanges(before, [edit.change]), "A=1\nexport A='new value' # kept\nB=3");
    assert.equal(setEntry(parseDotenv(before), { name: 'C', value: '' }), undefined);
  });
});
