import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import type { Finding } from '../../../server/src/core/detection/finding';
import { providers } from '../../../server/src/core/rules';
import { literalAt } from '../../../server/src/core/service/extraction';
import { hoverMarkdown } from '../../../server/src/core/service/hover';
import { problemOf } from '../../../server/src/core/service/problems';
import { stringReader } from '../../../server/src/core/text';
import { decodeFile } from '../../../server/src/core/workspace/decode';
import { languageIdOf } from '../../../server/src/core/workspace/languageIds';
import { parseSettings } from '../../../server/src/lsp/settings';
import { defaultSettings, type Place } from '../../../server/src/protocol';
import { createSampler } from '../../support/sampler';

const detector = createDetector({ providers, fingerprintKey: new Uint8Array(32).fill(1) });
const key = ['sk', 'live', createSampler('service').chars('A-Za-z0-9', 24)].join('_');
const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 37 } };
const file = { uri: 'file:///w/a.ts', role: 'code', git: 'none' } as const;

function findingIn(text: string): Finding {
  const [finding] = detector.detect({ uri: file.uri, text, languageId: 'typescript' });
  assert.ok(finding);
  return finding;
}

describe('problems', () => {
  const finding = findingIn(`f("${key}")`);
  const places: Place[] = [
    { uri: file.uri, range, role: 'literal', git: 'none' },
    { uri: 'file:///w/.env', range, role: 'definition', name: 'KEY', git: 'ignored' },
  ];
  const problem = (facts: Parameters<typeof problemOf>[2], of: Finding = finding, settings = defaultSettings) =>
    problemOf({ detector, inventory: { placesOf: () => places } as never }, settings, facts, of, range);

  it('name the other places and not their own', () => {
    assert.deepEqual(
      problem(file)?.related.map(({ uri, message }) => [uri, message]),
      [['file:///w/.env', 'The same value, as KEY']],
    );
  });

  it('are none where nobody wants to see them', () => {
    assert.equal(problem({ ...file, role: 'env', git: 'ignored' }), undefined);
    assert.equal(problem(file, { ...finding, ignored: { form: 'x', span: finding.span } }), undefined);
    assert.equal(problem(file, finding, { ...defaultSettings, minimumConfidence: 'certain' }), undefined);
    const severity = { ...defaultSettings.severity, likely: 'off' as const };
    assert.equal(problem(file, finding, { ...defaultSettings, severity }), undefined);
  });

  it('are information at most for keys that are made to be public', () => {
    const found = problem(file, { ...finding, privilege: 'public' });
    assert.equal(found?.severity, 'information');
    assert.match(found?.message ?? '', /made to be public/);
  });
});

describe('hover', () => {
  it('escapes what it shows and holds no value', () => {
    const finding = { ...findingIn(`f("${key}")`), title: 'A <b>*key*' };
    const markdown = hoverMarkdown(finding, file, detector.providerOf('stripe'), detector.ruleOf(finding.ruleId));
    assert.match(markdown, /A \\<b\\>\\\*key\\\*/);
    assert.ok(!markdown.includes(key.slice(8, 20)));
  });
});

describe('literal at a selection', () => {
  const cases: [text: string, expected: string | undefined][] = [
    ['a = "o|ne"', 'one'],
    ['a = |"one"', 'one'],
    ["a = 'it\\'s |'", "it\\'s "],
    ['a("x", "y|")', 'y'],
    ['a("x"|, "y")', 'x'],
    ['a("x", | "y")', undefined],
    ['a = ""|', undefined],
    ['a = "half|', undefined],
    ['"x"\n|', undefined],
  ];
  for (const [marked, expected] of cases) {
    it(marked.replace('\n', '↵'), () => {
      const at = marked.indexOf('|');
      const text = marked.replace('|', '');
      const span = literalAt(stringReader(text), { start: at, end: at });
      assert.equal(span && text.slice(span.start, span.end), expected);
    });
  }
});

describe('settings', () => {
  it('have their defaults where a client gives nothing or nonsense', () => {
    for (const given of [undefined, null, 7, {}, { severity: 'x', exclude: 'y', maxFileSize: -1, problems: null }]) {
      assert.deepEqual(parseSettings(given), defaultSettings);
    }
    const given = { minimumConfidence: 'likely', exclude: ['a', 3], problems: { scope: 'openFiles' } };
    const parsed = parseSettings(given);
    assert.deepEqual([parsed.minimumConfidence, parsed.exclude, parsed.problems.scope], ['likely', ['a'], 'openFiles']);
  });
});

describe('files', () => {
  it('are decoded by their byte order mark, and told binary by NUL', () => {
    assert.equal(decodeFile(Buffer.from('\ufeffé')), 'é');
    assert.equal(decodeFile(Buffer.from('\ufeffé', 'utf16le')), 'é');
    assert.equal(decodeFile(Buffer.from('\ufeffé', 'utf16le').swap16()), 'é');
    assert.equal(decodeFile(Buffer.from([0x61, 0xff])), 'a\ufffd');
    assert.equal(decodeFile(Buffer.from('a\0b')), undefined);
  });

  it('have their language by name', () => {
    const ids = ['a.ts', '.env', '.env.local', 'docker-compose.dev.yml', 'Dockerfile', 'x.unknown', 'Makefile'];
    assert.deepEqual(
      ids.map((name) => languageIdOf(`file:///w/${name}`)),
      ['typescript', 'dotenv', 'dotenv', 'dockercompose', 'dockerfile', '', ''],
    );
  });
});
