import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  appendEntries,
  entryNamed,
  type Loader,
  type NewEntry,
  parseDotenv,
  quoteValue,
} from '../../../server/src/core/dotenv';
import { applyChanges } from '../../../server/src/core/text';
import { loaders } from './loaders';

/** Characters that some loader treats specially stand beside ordinary ones. */
const character = fc.constantFrom(...`ab0 \t\n'"\`$\\#={}()!;&|<>*?~%:,.-+/@[]^éü€😀\u2028\u00a0`);
const values = fc.oneof(
  fc.string({ unit: character, maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '${HOME}',
    '$HOME',
    '$(id)',
    "it's",
    `a'b"c`,
    '\\n',
    'a\\',
    ' x ',
    '#x',
    'x #y',
    "'x'",
    '"x"',
    '\n',
    'a\nb\n',
  ),
);

function written(batch: readonly string[]): { entries: NewEntry[]; misread: Map<string, readonly Loader[]> } {
  const misread = new Map<string, readonly Loader[]>();
  const entries: NewEntry[] = [];
  for (const value of batch) {
    const quoted = quoteValue(value);
    if ('refused' in quoted) continue;
    const name = `KW_${entries.length}`;
    entries.push({ name, value });
    misread.set(name, quoted.misreadBy);
  }
  return { entries, misread };
}

function fileOf(entries: readonly NewEntry[], start = '# head\n'): string {
  const edit = appendEntries(parseDotenv(start), entries);
  assert.ok('change' in edit);
  return applyChanges(start, [edit.change]);
}

describe('quoting for env files', () => {
  for (const [value, expected] of [
    ['plain-Value_1.2/3+4==', 'plain-Value_1.2/3+4=='],
    ['two words', "'two words'"],
    ['pa$word', "'pa$word'"],
    ['a#b', "'a#b'"],
    ["it's", `"it's"`],
    ['line\nline', "'line\nline'"],
    ['', ''],
  ] as const) {
    it(`writes ${JSON.stringify(value)} as ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(quoteValue(value), { text: expected, misreadBy: [] });
    });
  }

  for (const value of ['a\0b', 'a\r\nb', '\ud800', `'"\``]) {
    it(`refuses ${JSON.stringify(value)}`, () => assert.ok('refused' in quoteValue(value)));
  }

  it('is read back by the own parser', () => {
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('', '# a\r\n', 'X=1'),
        (batch, start) => {
          const { entries } = written(batch);
          if (entries.length === 0) return;
          const document = parseDotenv(fileOf(entries, start));
          for (const { name, value } of entries) {
            const quoted = quoteValue(value);
            if ('text' in quoted && quoted.text.startsWith('"') && value.includes('\\')) continue;
            assert.equal(entryNamed(document, name)?.value, value);
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  for (const [loader, read] of Object.entries(loaders) as [Loader, (typeof loaders)[Loader]][]) {
    it(`is read back exactly by ${loader}`, function () {
      if (typeof read === 'string') {
        console.log(`skipped: ${read}`);
        this.skip();
      }
      this.timeout(60_000);
      fc.assert(
        fc.property(
          fc.array(values, { minLength: 60, maxLength: 120 }),
          fc.constantFrom('# a\n', '# a\r\n'),
          (batch, start) => {
            const { entries, misread } = written(batch);
            const kept = entries.filter(({ name }) => loader !== 'sh' || !misread.get(name)?.includes('sh'));
            if (loader === 'sh' && start.includes('\r')) return;
            const seen =
              read?.(
                fileOf(kept, start),
                kept.map(({ name }) => name),
              ) ?? {};
            for (const { name, value } of kept) {
              if (misread.get(name)?.includes(loader)) continue;
              assert.equal(seen[name], value);
            }
          },
        ),
        { numRuns: loader === 'dotenv' ? 300 : 8, seed: 11 },
      );
    });
  }
});
