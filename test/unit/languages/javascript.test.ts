import { transformSync } from 'esbuild';
import { type Case, check, checkRefused, checkRun } from './support';

const E = 'process.env.KEY_NAME';

const cases: (Case & { id?: string })[] = [
  { title: 'constant', code: 'const a = "«k1»";\n', expected: `const a = ${E};\n` },
  {
    title: 'single quotes with escapes',
    code: "const a = '«k\\n\\x41\\u{1F600}\\'»';",
    expected: `const a = ${E};`,
    value: "k\nA😀'",
  },
  { title: 'template literal', code: 'f(`«k1»`)', expected: `f(${E})` },
  { title: 'part of a template literal', code: 'f(`a ${x} «k1» b`)', expected: `f(\`a \${x} \${${E}} b\`)` },
  {
    title: 'part of a string',
    code: "h('Bearer «k1» \\'x\\' ` ${y}')",
    expected: `h(\`Bearer \${${E}} \\'x\\' \\\` \\\${y}\`)`,
  },
  { title: 'after a dollar', code: 'f("a$«k1»")', expected: `f(\`a$\${${E}}\`)` },
  { title: 'concatenation', code: 'f("a" + "«k1»" + b)', expected: `f("a" + ${E} + b)` },
  { title: 'property', code: 'const o = { key: "«k1»", b };', expected: `const o = { key: ${E}, b };` },
  { title: 'default parameter', code: 'function f(k = "«k1»") {}', expected: `function f(k = ${E}) {}` },
  { title: 'as const', code: 'const a = "«k1»" as const;', expected: `const a = ${E};` },
  { title: 'export default', code: 'export default "«k1»"', expected: `export default ${E}` },
  { title: 'exported constant', code: 'export const a = "«k1»"', expected: `export const a = ${E}` },
  {
    title: 'after a keyword without a blank',
    code: 'function f(){return"«k1»"}',
    expected: `function f(){return ${E}}`,
  },
  { title: 'String.raw', code: 'f(String.raw`a «k\\1»`)', expected: `f(String.raw\`a \${${E}}\`)` },
  { title: 'URL password', code: 'f("db://u:«k1»@h/d")', expected: `f(\`db://u:\${${E}}@h/d\`)` },
  { title: 'decorator', code: '@C({ key: "«k1»" }) class A {}', expected: `@C({ key: ${E} }) class A {}` },
  {
    title: 'type argument beside it',
    code: 'const m = new Map<string, string>([["a", "«k1»"]]);',
    expected: `const m = new Map<string, string>([["a", ${E}]]);`,
  },
  { title: 'string inside a template', code: 'f(`a ${g("«k1»")}`)', expected: `f(\`a \${g(${E})}\`)` },
  { title: 'CRLF', code: 'a();\r\nconst b = "«k1»";\r\n', expected: `a();\r\nconst b = ${E};\r\n` },
  {
    title: 'astral characters before it',
    code: 'const e = "😀é"; const b = "«k1»";',
    expected: `const e = "😀é"; const b = ${E};`,
  },
  {
    title: 'attribute',
    id: 'typescriptreact',
    code: 'const a = <A k="«k1»" />;',
    expected: `const a = <A k={${E}} />;`,
  },
  {
    title: 'part of an attribute',
    id: 'javascriptreact',
    code: 'const a = <A k="B\\ «k1»" />;',
    expected: `const a = <A k={\`B\\\\ \${${E}}\`} />;`,
  },
  {
    title: 'text of an element',
    id: 'typescriptreact',
    code: 'const a = <b>x «k1»</b>;',
    expected: `const a = <b>x {${E}}</b>;`,
  },
  {
    title: 'Deno',
    code: "const p = Deno.cwd(); const a = '«k1»';",
    expected: "const p = Deno.cwd(); const a = Deno.env.get('KEY_NAME');",
  },
  {
    title: 'script',
    id: 'javascript',
    code: "#!/usr/bin/env node\nconst a = '«k1»'",
    expected: `#!/usr/bin/env node\nconst a = ${E}`,
  },
  {
    title: 'template over lines in a CRLF file',
    code: 'const a = `«k\r\n1»`;\r\n',
    expected: `const a = ${E};\r\n`,
    value: 'k\n1',
  },
  { title: 'as const in parentheses', code: 'const a = ("«k1»") as const;', expected: `const a = ${E};` },
  { title: 'fallback of the very variable', code: `const a = ${E} ?? "«k1»";`, expected: `const a = ${E};` },
  {
    title: 'fallback of another variable',
    code: 'const a = process.env.A || "«k1»";',
    expected: `const a = process.env.A || ${E};`,
  },
];

const refused: [code: string, reason: RegExp, fileName?: string][] = [
  ['import x from "«k1»";', /module path/],
  ['export * from "«k1»";', /module path/],
  ['const x = require("«k1»");', /module path/],
  ['const x = await import("«k1»");', /module path/],
  ['type T = "«k1»";', /type is gone/],
  ['let x: "«k1»" = y;', /type is gone/],
  ['enum E { A = "«k1»" }', /enum member/],
  ['declare const x = "«k1»";', /declare/],
  ['const o = { "«k1»": 1 };', /name of a property/],
  ['"«k1»";', /directive/],
  ['f(sql`a «k1»`);', /tag `sql`/],
  ['f("a\\1 «k1»");', /octal/],
  ['// «k1»', /comment/],
  ['const r = /«k1»/;', /regular expression/],
  ['const a = "«k1»;\n', /not complete|not one string/],
  ["'use client';\nconst a = '«k1»';", /client code/],
  ['export const a = "«k1»";', /declaration file/, 'a.d.ts'],
  ['const k«1a» = 2;', /not one string literal/],
];

describe('JavaScript and TypeScript', function () {
  this.timeout(20_000);
  for (const each of cases) {
    it(`rewrites: ${each.title}`, () => check(each.id ?? 'typescript', 'a.ts', each));
  }
  for (const [code, reason, fileName] of refused) {
    it(`refuses: ${JSON.stringify(code)}`, () => checkRefused('typescript', fileName ?? 'a.ts', code, reason));
  }

  const programs = [
    'const a = "«k1\\n\\t\\"q\\"»"; console.log(a);',
    "console.log('Bearer «k-1» ` ${y} $' + '!');",
    'console.log(`a ${1 + 1} «k`1»`.length);'.replace('`1»', '\\`1»'),
    'const o = { k: "«k1»" as const }; function f(x = "d"): string { return x + o.k; } console.log(f());',
    'const f = (k: string | undefined = "«k1»") => k; console.log(f());',
    'console.log(String.raw`x\\n${1}«k1»`);',
    'class A { static k = "«k1»"; } console.log(A.k);',
  ];
  for (const code of programs) {
    it(`prints the same: ${code}`, () =>
      checkRun(
        'typescript',
        'a.cjs',
        code,
        (file) => [process.execPath, file],
        (text) => transformSync(text, { loader: 'ts' }).code,
      ));
  }
});
