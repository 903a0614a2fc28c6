import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { createSampler } from '../support/sampler';
import { pemKey, stripeKey } from './support/keys';
import { MoveEditor, runIn } from './support/moves';

interface Program {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  /** Its whole line or lines afterwards; the output is compared in any case. */
  readonly becomes?: string;
  /** Default: the key. */
  readonly secret?: string;
  readonly note?: RegExp;
}

const key = stripeKey();
const pem = pemKey();
const password = `Zq7${createSampler('moves').chars('A-Za-z0-9', 17)}`;
const N = 'STRIPE_SECRET_KEY';

const programs: readonly Program[] = [
  // JavaScript and TypeScript
  { title: 'bearer header', file: 'a.js', code: `const h = { Authorization: "Bearer ${key}" };\nconsole.log(h);\n` },
  { title: 'single quotes, CRLF', file: 'a.js', code: `const stripeKey = '${key}'\r\nconsole.log(stripeKey)\r\n` },
  {
    title: 'password in a URL',
    file: 'a.js',
    code: `console.log('postgres://app:${password}@db:5432/x');\n`,
    secret: password,
  },
  { title: 'key over several lines', file: 'a.mjs', code: `console.log(\`${pem}\`);\n`, secret: 'BEGIN' },
  {
    title: 'key with escapes',
    file: 'a.js',
    code: `console.log("${pem.replaceAll('\n', '\\n')}\\n");\n`,
    secret: 'BEGIN',
  },
  {
    title: 'default parameter',
    file: 'a.ts',
    code: `function f(k: string = '${key}') { return k; }\nconsole.log(f());\n`,
  },
  {
    title: 'as const',
    file: 'a.ts',
    code: `const k = '${key}' as const;\nconsole.log(k);\n`,
    becomes: `const k = process.env.${N};`,
  },
  {
    title: 'a function called process',
    file: 'a.js',
    code: `function process(k) { return k; }\nconsole.log(process("${key}"));\n`,
    becomes: `console.log(process(globalThis.process.env.${N}));`,
  },
  { title: 'a parameter called process', file: 'a.js', code: `console.log(((process) => "${key}")(1));\n` },
  {
    title: 'process from a pattern',
    file: 'a.mjs',
    code: `const { process } = { process: 1 };\nconsole.log("${key}", process);\n`,
  },
  {
    title: "Node's own process, imported",
    file: 'a.mjs',
    code: `import process from 'node:process';\nconsole.log("${key}", typeof process);\n`,
    becomes: `console.log(process.env.${N}, typeof process);`,
  },
  {
    title: 'fallback of a variable',
    file: 'a.js',
    code: `const k = process.env.STRIPE_KEY ?? '${key}';\nconsole.log(k);\n`,
    becomes: 'const k = process.env.STRIPE_KEY;',
  },
  // Python
  {
    title: 'docstring and __future__',
    file: 'a.py',
    code: `"""Doc."""\nfrom __future__ import annotations\n\nimport sys\nprint("${key}")\n`,
    becomes: 'import os\nimport sys',
  },
  {
    title: 'f-string',
    file: 'a.py',
    code: `n = 1\nprint(f'Bearer {n} ${key}')\n`,
    becomes: `print(f'Bearer {n} {os.environ["${N}"]}')`,
  },
  { title: 'string in an f-string', file: 'a.py', code: `print(f"A {'${key}'} b")\n` },
  { title: 'bytes', file: 'a.py', code: `print(b"${key}")\n`, becomes: `print(os.environ["${N}"].encode())` },
  { title: 'default argument', file: 'a.py', code: `def f(k="${key}"):\n\treturn k\nprint(f())\n`, note: /read once/ },
  { title: 'import os, sys', file: 'a.py', code: `import sys, os\nprint("${key}")\n` },
  { title: 'import os.path', file: 'a.py', code: `import os.path\nprint("${key}")\n` },
  {
    title: 'import in a try',
    file: 'a.py',
    code: `try:\n    import os\nexcept ImportError:\n    os = None\nprint("${key}")\n`,
  },
  { title: 'import in the function', file: 'a.py', code: `def f():\n    import os\n    return "${key}"\nprint(f())\n` },
  { title: 'statement on the line of an import', file: 'a.py', code: `import json; k = "${key}"\nprint(k)\n` },
  {
    title: 'statement on the line of __future__',
    file: 'a.py',
    code: `from __future__ import annotations; k = "${key}"\nprint(k)\n`,
  },
  {
    title: 'statement on the line of the docstring',
    file: 'a.py',
    code: `"""Doc."""; k = "${key}"\nprint(k, __doc__)\n`,
  },
  {
    title: 'default of environ.get',
    file: 'a.py',
    code: `import os\nk = os.environ.get("STRIPE_KEY", "${key}")\nprint(k)\n`,
    becomes: 'k = os.environ["STRIPE_KEY"]',
  },
  {
    title: 'alternative to getenv',
    file: 'a.py',
    code: `from os import getenv\nk = getenv('STRIPE_KEY') or '${key}'\nprint(k)\n`,
    becomes: 'k = os.environ["STRIPE_KEY"]',
  },
  // Go
  {
    title: 'import block',
    file: 'a.go',
    code: `package main\n\nimport (\n\t"fmt"\n)\n\nfunc main() { fmt.Println("Bearer ${key}") }\n`,
  },
  {
    title: 'imports apart, CRLF',
    file: 'a.go',
    code: `package main\r\n\r\nimport "fmt"\r\nimport "strings"\r\n\r\nfunc main() { fmt.Println(strings.TrimSpace("${key}")) }\r\n`,
  },
  {
    title: 'constant in a block',
    file: 'a.go',
    code: `package main\n\nimport "fmt"\n\nconst (\n\tA = 1\n\tKey = "${key}"\n)\n\nfunc main() { fmt.Println(A, Key) }\n`,
    becomes: `var Key = os.Getenv("${N}")`,
    note: /before `main` starts/,
  },
  // Shell
  {
    title: 'own variable',
    file: 'a.sh',
    code: `STRIPE_KEY='${key}'\necho "$STRIPE_KEY"\n`,
    becomes: ': "${STRIPE_KEY:?}"',
  },
  { title: 'export, bare', file: 'a.sh', code: `export STRIPE_KEY=${key}\necho "$STRIPE_KEY"\n` },
  { title: 'user of curl', file: 'a.sh', code: `echo curl -u ${key}: -d '{"a":1}'\n` },
  {
    title: 'variable that the script sets to something else',
    file: 'a.sh',
    code: `${N}=x\necho "${key}" $${N}\n`,
    becomes: `echo "\${${N}_2}" $${N}`,
  },
  {
    title: 'second value of a variable',
    file: 'a.sh',
    code: `STRIPE_KEY=x\nif true; then STRIPE_KEY=${key}; fi\necho $STRIPE_KEY\n`,
  },
  {
    title: 'default of a variable',
    file: 'a.sh',
    code: `echo "\${STRIPE_KEY:-${key}}"\n`,
    becomes: 'echo "${STRIPE_KEY:?}"',
  },
];

describe('moves in programs that run', () => {
  for (const { title, file, code, becomes, secret = key, note } of programs) {
    it(`${path.extname(file).slice(1)}: ${title}`, async function () {
      if (!has(path.extname(file))) this.skip();
      const editor = await MoveEditor.start({ [file]: code });
      try {
        const before = printed(editor, file, false);
        await editor.open(file);
        const { finish } = await editor.move(file, secret);
        const after = editor.disk(file) ?? '';
        assert.ok(!after.includes(secret), 'the literal is still there');
        if (becomes !== undefined) assert.ok(after.includes(becomes), after);
        if (note) assert.match(finish.advice.join('\n'), note);
        assert.equal(printed(editor, file, true), before);
        await editor.assertClean(file, '.env');
        editor.assertSilent(key, password, pem);
      } finally {
        await editor.stop();
      }
    });
  }

  for (const [file, code, reason] of [
    ['a.py', `def f(os):\n    return os + "${key}"\n`, /called `os` too/],
    ['a.py', `for os in ["linux"]:\n    print("${key}")\n`, /called `os` too/],
    ['a.py', `def f():\n    k = "${key}"\n    import os\n    return k\n`, /further down/],
    ['a.go', `package main\n\nfunc f(os string) string { return os + "${key}" }\n`, /name of the package `os`/],
    ['Dockerfile', `FROM alpine\nENV STRIPE_KEY=${key}\n`, /stays in the image/],
    ['a.ts', `type T = '${key}';\n`, /A type/],
    ['a.js', `const k = "${key}\n`, /not complete/],
  ] as const) {
    it(`refuse ${JSON.stringify(code.replace(key, '…'))}`, async () => {
      const editor = await MoveEditor.start({ [file]: code });
      try {
        await editor.open(file);
        assert.match(await editor.disabled(file, key), reason);
        editor.assertSilent(key);
      } finally {
        await editor.stop();
      }
    });
  }

  it('warn where the code runs in a browser', async () => {
    const editor = await MoveEditor.start({
      'package.json': '{"devDependencies":{"vite":"7.0.0"}}',
      'src/a.ts': `f("${key}");\n`,
      'vite.config.ts': `f("${key}");\n`,
    });
    try {
      for (const [file, warned] of [
        ['src/a.ts', true],
        ['vite.config.ts', false],
      ] as const) {
        await editor.open(file);
        const { finish } = await editor.move(file, key);
        assert.equal(
          finish.advice.some((sentence) => /built for browsers/.test(sentence)),
          warned,
          file,
        );
      }
    } finally {
      await editor.stop();
    }
  });
});

/** What the program prints; with `loaded`, after its `.env` was. */
function printed(editor: MoveEditor, file: string, loaded: boolean): string {
  const { root } = editor.folder;
  const extension = path.extname(file);
  if (/^\.[mc]?[jt]s$/.test(extension)) {
    let program = file;
    if (extension === '.ts') {
      program = 'a.cjs';
      const { code } = transformSync(editor.disk(file) ?? '', { loader: 'ts', format: 'cjs' });
      writeFileSync(path.join(root, program), code);
    }
    return runIn(root, process.execPath, ...(loaded ? ['--env-file=.env'] : []), program);
  }
  const start = { '.py': 'python3 a.py', '.go': 'go run a.go', '.sh': 'sh a.sh' }[extension] ?? '';
  return runIn(root, 'sh', '-c', loaded ? `set -a; . ./.env; set +a; ${start}` : start);
}

/** Whether the tool that runs such a file is on this machine. */
function has(extension: string): boolean {
  const [tool, ...args] =
    { '.py': ['python3', '-V'], '.go': ['go', 'version'], '.sh': ['sh', '-c', ':'] }[extension] ?? [];
  return tool === undefined || spawnSync(tool, args, { stdio: 'ignore' }).status === 0;
}
