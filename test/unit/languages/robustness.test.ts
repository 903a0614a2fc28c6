import assert from 'node:assert/strict';
import { createLanguages } from '../../../server/src/core/languages';
import { testEnvironment } from '../../support/testEnvironment';
import { languages } from './support';

const programs: [languageId: string, fileName: string, code: string][] = [
  [
    'typescriptreact',
    'a.tsx',
    'import a from "k1";\nconst x = <A b="k2 &amp;" {...c}>k3 {`k4 ${"k5"}`}</A> as const;\nenum E { A = "k6" }\nf`k7`;\n',
  ],
  [
    'javascript',
    'a.js',
    '#!/x\nclass A { static #k = \'k1\'; ["k2"] = (a = "k3") => a ?? `k4\\u{1F600}`; }\nswitch (x) { case "k5": }\n',
  ],
  [
    'python',
    'a.py',
    '"""k1"""\nfrom __future__ import x\nd = {"k2": f"{a!r:>{w}} k3", **b}\n@d("k4")\ndef f(a: "k5" = b"k6", *b) -> None: "k7" "k8"\nmatch x:\n    case {"k9": 1}: pass\n',
  ],
  [
    'go',
    'a.go',
    'package a\nimport (\n\t"k1"\n)\nconst (\n\ta = "k2"\n\tb, c = `k3`, "k4"\n)\ntype S struct{ A string `k5:"k6"` }\nfunc f() { const x = "k7"; switch a { case "k8": } }\n',
  ],
  [
    'shellscript',
    'a.sh',
    'export A="k1 $B" C=k2 D=\'k3\' k4\ncat <<EOF | f $(g "k5")\nk6 ${X:-k7}\nEOF\ncase k8 in k9) echo $\'k10\';; esac\n',
  ],
  [
    'dockerfile',
    'Dockerfile',
    'FROM k1\nRUN --mount=type=x a \\\n # k2\n "k3" && \\\n\nENV A=k4\nCMD ["k5"]\nRUN <<E\nk6\nE\nHEALTHCHECK CMD k7\n',
  ],
  ['yaml', 'compose.yml', 'a: &x k1\nb: [k2, "k3", {k4: k5}]\nc: |-\n  k6\n  k7\nd: >\n  k8\n<<: *x\n'],
  ['dotenv', '.env.example', '# k1\nA=k2 # k3\nexport B="k4\nk5"\nC=\'k6\nk7\n'],
];

describe('half-typed text', function () {
  this.timeout(60_000);
  for (const [languageId, fileName, code] of programs) {
    it(`never makes ${languageId} throw, nor write outside the text`, async () => {
      const language = languages.languageFor(languageId, `file:///p/${fileName}`);
      for (let end = 3; end <= code.length; end += 3) {
        const text = code.slice(0, end);
        for (const match of text.matchAll(/k\d+/g)) {
          const secret = { start: match.index, end: match.index + match[0].length };
          const result = await language.toReference({
            text,
            languageId,
            uri: `file:///p/${fileName}`,
            secret,
            envName: 'B',
          });
          if ('refused' in result) {
            assert.match(result.refused, /^[A-Z`'].*\.$/s);
            continue;
          }
          let at = 0;
          for (const { span } of result.changes) {
            assert.ok(span.start >= at && span.end >= span.start && span.end <= text.length);
            at = span.end;
          }
        }
      }
    });

    it(`refuses odd spans in ${languageId}, or keeps them in the text`, async () => {
      const language = languages.languageFor(languageId, `file:///p/${fileName}`);
      for (let start = 0; start < code.length; start += 7) {
        for (const length of [0, 1, 4, 30]) {
          const secret = { start, end: Math.min(code.length, start + length) };
          const result = await language.toReference({
            text: code,
            languageId,
            uri: `file:///p/${fileName}`,
            secret,
            envName: 'B',
          });
          if ('changes' in result) assert.ok(result.changes.every(({ span }) => span.end <= code.length));
        }
      }
    });
  }
});

describe('what a grammar cannot do', () => {
  const request = (text: string) => ({
    text,
    languageId: 'go',
    uri: 'file:///p/a.go',
    secret: { start: 9, end: 11 },
    envName: 'B',
  });

  it('is refused where the grammar is not to be had', async () => {
    const result = await createLanguages(testEnvironment())
      .languageFor('go', 'file:///p/a.go')
      .toReference(request('var a = "k1"'));
    assert.ok('refused' in result && /grammar/.test(result.refused));
  });

  it('is refused for a huge file', async () => {
    const text = `var a = "k1"${' '.repeat(4_000_000)}`;
    const result = await languages.languageFor('go', 'file:///p/a.go').toReference(request(text));
    assert.ok('refused' in result && /too large/.test(result.refused));
  });
});
