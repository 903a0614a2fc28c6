import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type Case, check, checkRefused, checkRun, missing } from './support';

const R = 'os.Getenv("KEY_NAME")';
const head = 'package main\n\nimport "os"\n\n';

const cases: Case[] = [
  {
    title: 'no import yet',
    code: 'package main\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport "os"\n\nvar k = ${R}\n`,
  },
  {
    title: 'a single import before os',
    code: 'package main\n\nimport "fmt"\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nvar k = ${R}\n`,
  },
  {
    title: 'a single import after os',
    code: 'package main\n\nimport "strings"\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport (\n\t"os"\n\t"strings"\n)\n\nvar k = ${R}\n`,
  },
  {
    title: 'an import block, sorted',
    code: 'package main\n\nimport (\n\t"fmt"\n\t"strings"\n\n\t"github.com/x/y"\n)\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"strings"\n\n\t"github.com/x/y"\n)\n\nvar k = ${R}\n`,
  },
  {
    title: 'last in its group',
    code: 'package main\n\nimport (\n\t"fmt" // print\n\n\t"github.com/x/y"\n)\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport (\n\t"fmt" // print\n\t"os"\n\n\t"github.com/x/y"\n)\n\nvar k = ${R}\n`,
  },
  {
    title: 'a block without the standard library',
    code: 'package main\n\nimport (\n\t"github.com/x/y"\n)\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport (\n\t"os"\n\n\t"github.com/x/y"\n)\n\nvar k = ${R}\n`,
  },
  {
    title: 'cgo',
    code: 'package main\n\nimport "C"\n\nvar k = "«k1»"\n',
    expected: `package main\n\nimport "C"\nimport "os"\n\nvar k = ${R}\n`,
  },
  {
    title: 'alias',
    code: 'package main\n\nimport sys "os"\n\nvar k = "«k1»"\n',
    expected: 'package main\n\nimport sys "os"\n\nvar k = sys.Getenv("KEY_NAME")\n',
  },
  {
    title: 'escapes',
    code: `${head}var k = "«k\\n\\x41\\u00e9\\"»"\n`,
    expected: `${head}var k = ${R}\n`,
    value: 'k\nAé"',
  },
  { title: 'raw', code: `${head}var k = \`«k\\n»\`\n`, expected: `${head}var k = ${R}\n` },
  {
    title: 'part of a raw string',
    code: `${head}var k = \`a "«k1»" b\`\n`,
    expected: `${head}var k = \`a "\` + ${R} + \`" b\`\n`,
  },
  { title: 'part of a string', code: `${head}var k = "Bearer «k1»"\n`, expected: `${head}var k = "Bearer " + ${R}\n` },
  { title: 'concatenation', code: `${head}var k = "a" + "«k1»"\n`, expected: `${head}var k = "a" + ${R}\n` },
  { title: 'constant', code: `${head}const k = "«k1»"\n`, expected: `${head}var k = ${R}\n`, note: /variable now/ },
  { title: 'typed constant', code: `${head}const k string = "«k1»"\n`, expected: `${head}var k string = ${R}\n` },
  {
    title: 'constant of a named type',
    code: `${head}const k Key = "«k1»"\n`,
    expected: `${head}var k Key = Key(${R})\n`,
  },
  {
    title: 'constant in a block',
    code: `${head}const (\n\ta       = 1\n\tkey     = "«k1»" // it\n\tlongest = 2\n)\n`.replace(' // it', ''),
    expected: `${head}const (\n\ta       = 1\n\tlongest = 2\n)\n\nvar key = ${R}\n`,
  },
  {
    title: 'constant alone in a block',
    code: `${head}const (\n\tkey = "«k1»"\n)\n`,
    expected: `${head}var (\n\tkey = ${R}\n)\n`,
  },
  { title: 'field', code: `${head}var c = C{Key: "«k1»"}\n`, expected: `${head}var c = C{Key: ${R}}\n` },
];

const refused: [code: string, reason: RegExp][] = [
  ['import "«k1»"\n', /import path/],
  ['type S struct {\n\tA string `json:"«k1»"`\n}\n', /struct tag/],
  ['const a = "«k1»"\nconst b = a + "x"\n', /another constant/],
  ['const (\n\ta = iota\n\tb\n\tk = "«k1»"\n)\n', /iota/],
  ['func f() {\n\tconst k = "«k1»"\n}\n', /never used/],
  ['func f() {\n\tos := g()\n\tuse(os, "«k1»")\n}\n', /name of the package/],
  ['var k = fmt.Sprintf("«k%%1» %s", x)\n', /format/],
  ['// «k1»\n', /comment/],
  ['var k = "«k\\xff»"\n', /escape/],
  ['var k = "«k1»\n', /not complete|not one string/],
];

const programs = [
  'package main\n\nimport "fmt"\n\nconst k = "«k1\\t\\"é»"\n\nfunc main() { fmt.Println(k) }\n',
  'package main\n\nimport "fmt"\n\ntype T string\n\nconst (\n\ta = 1\n\tk T = "x«k1»y"\n)\n\nfunc main() { fmt.Println(a, k, `b`+`c «k`) }\n'.replace(
    '«k`',
    'k`',
  ),
  'package main\n\nimport (\n\t"fmt"\n\t"strings"\n)\n\nfunc main() {\n\tconst k = `a «k1» b`\n\tfmt.Println(strings.ToUpper("z" + k))\n}\n',
];

describe('Go', function () {
  this.timeout(120_000);
  for (const each of cases) it(`rewrites: ${each.title}`, () => check('go', 'a.go', each));
  for (const [code, reason] of refused) {
    it(`refuses: ${JSON.stringify(code)}`, () => checkRefused('go', 'a.go', `package main\n\n${code}`, reason));
  }

  const unformatted = spawnSync('gofmt', { input: 'package a\n' }).status !== 0;
  for (const { title, expected } of cases) {
    it(`is formatted: ${title}`, function () {
      if (unformatted) this.skip();
      assert.equal(spawnSync('gofmt', { input: expected, encoding: 'utf8' }).stdout, expected);
    });
  }

  const absent = missing('go', ['version']);
  for (const code of programs) {
    it(`prints the same: ${JSON.stringify(code.slice(14, 60))}`, async function () {
      if (absent !== undefined) this.skip();
      await checkRun('go', 'a.go', code, (file) => ['go', 'run', file]);
    });
  }
});
