import { type Case, check, checkRefused, checkRun, missing } from './support';

const R = 'os.environ["KEY_NAME"]';

const cases: Case[] = [
  { title: 'plain, with the import', code: 'a = "«k1»"\n', expected: `import os\n\na = ${R}\n` },
  { title: 'CRLF', code: 'a = "«k1»"\r\n', expected: `import os\r\n\r\na = ${R}\r\n` },
  { title: 'import there', code: 'import os\na = "«k1»"\n', expected: `import os\na = ${R}\n` },
  { title: 'import among others', code: 'import sys, os\na = "«k1»"\n', expected: `import sys, os\na = ${R}\n` },
  {
    title: 'import under an alias',
    code: 'import os as o\na = "«k1»"\n',
    expected: 'import os as o\na = o.environ["KEY_NAME"]\n',
  },
  {
    title: 'from os import environ',
    code: 'from os import path, environ\na = "«k1»"\n',
    expected: 'from os import path, environ\na = environ["KEY_NAME"]\n',
  },
  { title: 'submodule import', code: 'import os.path\na = "«k1»"\n', expected: `import os.path\na = ${R}\n` },
  {
    title: 'shebang, encoding, docstring, __future__',
    code: '#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n"""Doc."""\nfrom __future__ import annotations\n\na = "«k1»"\n',
    expected: `#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n"""Doc."""\nfrom __future__ import annotations\n\nimport os\n\na = ${R}\n`,
  },
  {
    title: 'sorted between imports',
    code: 'import json\nimport sys\nfrom x import y\na = "«k1»"\n',
    expected: `import json\nimport os\nimport sys\nfrom x import y\na = ${R}\n`,
  },
  {
    title: 'before imports from',
    code: 'from x import y\na = "«k1»"\n',
    expected: `import os\nfrom x import y\na = ${R}\n`,
  },
  {
    title: 'before the comment of the first statement',
    code: '#!/usr/bin/python\n# the key\na = "«k1»"\n',
    expected: `#!/usr/bin/python\nimport os\n\n# the key\na = ${R}\n`,
  },
  {
    title: 'escapes',
    code: "import os\na = '«k\\n\\x41\\'\\q»'\n",
    expected: `import os\na = ${R}\n`,
    value: "k\nA'\\q",
  },
  { title: 'raw', code: 'import os\na = r"«k\\n»"\n', expected: `import os\na = ${R}\n` },
  { title: 'triple', code: 'import os\na = """«k\n1»"""\n', expected: `import os\na = ${R}\n` },
  { title: 'bytes', code: 'import os\na = b"«k\\x41»"\n', expected: `import os\na = ${R}.encode()\n`, value: 'kA' },
  {
    title: 'part of bytes',
    code: 'import os\na = b"x «k1» y"\n',
    expected: `import os\na = b"x " + ${R}.encode() + b" y"\n`,
  },
  {
    title: 'f-string',
    code: 'import os\na = f"Bearer {x} «k1»"\n',
    expected: `import os\na = f"Bearer {x} {os.environ['KEY_NAME']}"\n`,
  },
  {
    title: 'f-string in single quotes',
    code: "import os\na = f'B «k{{1»'\n",
    expected: `import os\na = f'B {${R}}'\n`,
    value: 'k{1',
  },
  {
    title: 'literal inside an f-string',
    code: 'import os\na = f"x {g(\'«k1»\')}"\n',
    expected: 'import os\na = f"x {g(os.environ[\'KEY_NAME\'])}"\n',
  },
  { title: 'part of a string', code: 'import os\nf("Bearer «k1»")\n', expected: `import os\nf("Bearer " + ${R})\n` },
  {
    title: 'part of a formatted string',
    code: 'import os\na = "«k1» %s" % x\n',
    expected: `import os\na = (${R} + " %s") % x\n`,
  },
  {
    title: 'method of a part',
    code: 'import os\na = "B «k1»".strip()\n',
    expected: `import os\na = ("B " + ${R}).strip()\n`,
  },
  {
    title: 'implicit concatenation',
    code: 'import os\na = ("x"\n     "«k1»"\n     "y")\n',
    expected: `import os\na = ("x"\n     + ${R} +\n     "y")\n`,
  },
  {
    title: 'default argument',
    code: 'import os\ndef f(k="«k1»"): pass\n',
    expected: `import os\ndef f(k=${R}): pass\n`,
    note: /when the function is defined/,
  },
  { title: 'dictionary value', code: 'import os\nd = {"key": "«k1»"}\n', expected: `import os\nd = {"key": ${R}}\n` },
  {
    title: 'triple in a CRLF file',
    code: 'import os\r\na = """«k\r\n1»"""\r\n',
    expected: `import os\r\na = ${R}\r\n`,
    value: 'k\n1',
  },
  {
    title: 'after a keyword without a blank',
    code: 'import os\ndef f(): return"«k1»"\n',
    expected: `import os\ndef f(): return ${R}\n`,
  },
];

const refused: [code: string, reason: RegExp][] = [
  ['"""«k1»"""\n', /docstring/],
  ['x: Literal["«k1»"] = y\n', /type/],
  ['match x:\n  case "«k1»": pass\n', /case/],
  ['# «k1»\n', /comment/],
  ['a = "«k1»\nb = 2\n', /not complete|not one string/],
  ['a = "\\N{BULLET} «k\\N{BULLET}»"\n', /escape/],
  ['a = b"«k\\xff»"\n', /escape/],
  ['%%bash\nexport A="«k1»"\n', /cell magic/],
  ['a = "x" "«k1»" % y\n', /joined/],
  ['a = "«k%%1» %s" % x\n', /formatted/],
  ['a = "«k{{1» {}".format(x)\n', /formatted/],
];

const programs = [
  'print("«k1\\n\\t\\x41»")\n',
  'x = 1\nprint(f"a {x} «k{{1»")\n',
  "print(f'''a {1} «k1»''')\n",
  'print(b"a «k1» b")\n',
  'print("«k1» %s" % 5)\n',
  'print("a" "b «k1»" f"{2}" "c")\n',
  'def f(k="«k1»"):\n    return k\nprint(f())\n',
  '"""Doc."""\nfrom __future__ import annotations\nimport sys\nprint(r"\\d «k1»", __doc__)\n',
  'print(f"{len(\'«k1»\')}")\n',
  'print("""q" «k1» "end""")\n',
];

describe('Python', function () {
  this.timeout(20_000);
  for (const each of cases) it(`rewrites: ${each.title}`, () => check('python', 'a.py', each));
  for (const [code, reason] of refused)
    it(`refuses: ${JSON.stringify(code)}`, () => checkRefused('python', 'a.py', code, reason));

  const absent = missing('python3');
  for (const code of programs) {
    it(`prints the same: ${JSON.stringify(code)}`, async function () {
      if (absent !== undefined) this.skip();
      await checkRun('python', 'a.py', code, (file) => ['python3', file]);
    });
  }
});
