import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRegistry, tokenizeLines } from '../support/tokenize';

const languages: Record<string, string> = {
  'source.ts': 'typescript',
  'source.python': 'python',
  'source.go': 'go',
  'source.yaml': 'yaml',
  'source.json': 'json',
  'source.shell': 'shellscript',
  'source.ruby': 'ruby',
};
const credential = 'constant.other.credential.keyward';
/** Put together here, so that no file holds a whole key. */
const key = ['sk', 'live', 'a1B2'.repeat(6)].join('_');
const slack = ['xoxb', '123456789012', '123456789012', 'aB3d'.repeat(6)].join('-');

describe('credential injection grammar', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['source.ts', `const a = "${key}";`, key],
    ['source.ts', `const a = 'Bearer ${key}';`, key],
    ['source.ts', `const a = \`Bearer ${slack} \${b}\`;`, slack],
    ['source.python', `a = "${key}"`, key],
    ['source.python', `a = b'${slack}'`, slack],
    ['source.go', `a := "${key}"`, key],
    ['source.yaml', `a: "${key}"`, key],
    ['source.json', `{"a": "${key}"}`, key],
    ['source.shell', `A="${key}"`, key],
    ['source.ruby', `a = '${key}'`, key],
  ];
  for (const [scope, text, secret] of cases) {
    it(`marks it in ${scope}: ${text.replace(secret, '…')}`, async () => {
      const grammar = await (await createRegistry(languages, true)).loadGrammar(scope);
      assert.ok(grammar);
      const marked = tokenizeLines(grammar, text).filter((t) => t.scopes.includes(credential));
      assert.equal(marked.length, 1);
      assert.ok(marked[0]?.text === secret, 'the marked text is the secret');
    });
  }

  const unmarked: readonly (readonly [string, string])[] = [
    ['source.ts', `// ${key}`],
    ['source.ts', 'const a = "sk_live_short";'],
    ['source.ts', `const a = "task_${key.slice(3)}";`],
    ['source.python', 'a = "mypypi-abc"'],
  ];
  for (const [scope, text] of unmarked) {
    it(`leaves alone in ${scope}: ${text.slice(0, 24)}`, async () => {
      const grammar = await (await createRegistry(languages, true)).loadGrammar(scope);
      assert.ok(grammar);
      assert.equal(
        tokenizeLines(grammar, text).some((t) => t.scopes.includes(credential)),
        false,
      );
    });
  }

  it('has at most 40 literals', () => {
    const { patterns } = JSON.parse(readFileSync('syntaxes/credentials.injection.tmLanguage.json', 'utf8'));
    const branches = String(patterns[0].match).split('|').length;
    assert.ok(branches <= 40, `${branches} branches`);
  });
});
