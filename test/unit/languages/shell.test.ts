import { type Case, check, checkRefused, checkRun, missing } from './support';

const cases: Case[] = [
  { title: 'double quotes', code: 'A="«k1»"\n', expected: 'A="${KEY_NAME}"\n' },
  { title: 'double quotes, with escapes', code: 'A="«k\\$1\\"»"\n', expected: 'A="${KEY_NAME}"\n', value: 'k$1"' },
  {
    title: 'part of double quotes',
    code: 'curl -H "Authorization: Bearer «k1» $X"\n',
    expected: 'curl -H "Authorization: Bearer ${KEY_NAME} $X"\n',
  },
  { title: 'single quotes', code: "A='«k1»'\n", expected: 'A="${KEY_NAME}"\n' },
  { title: 'part of single quotes', code: "f 'a «k1» b'\n", expected: `f 'a '"\${KEY_NAME}"' b'\n` },
  { title: 'end of single quotes', code: "f 'a «k1»'\n", expected: `f 'a '"\${KEY_NAME}"\n` },
  { title: 'bare word', code: 'export A=«k1»\n', expected: 'export A="${KEY_NAME}"\n' },
  {
    title: 'part of a bare word',
    code: 'curl -u user:«k1» http://h\n',
    expected: 'curl -u user:"${KEY_NAME}" http://h\n',
  },
  { title: 'number', code: 'A=«123456»\n', expected: 'A="${KEY_NAME}"\n' },
  { title: 'ANSI quotes', code: "A=$'x\\n«k\\t1»'\n", expected: `A=$'x\\n'"\${KEY_NAME}"\n`, value: 'k\t1' },
  { title: 'here-document', code: 'cat <<EOF\nkey «k1»\nEOF\n', expected: 'cat <<EOF\nkey ${KEY_NAME}\nEOF\n' },
  {
    title: 'here-document with an expansion',
    code: 'cat <<EOF\na $X key «k1» b\nEOF\n',
    expected: 'cat <<EOF\na $X key ${KEY_NAME} b\nEOF\n',
  },
  { title: 'here-string', code: "f <<< '«k1»'\n", expected: 'f <<< "${KEY_NAME}"\n' },
  { title: 'the very variable', code: 'KEY_NAME=«k1»\n', expected: ': "${KEY_NAME:?}"\n' },
  { title: 'the very variable, quoted', code: 'KEY_NAME="«k1»"\nf\n', expected: ': "${KEY_NAME:?}"\nf\n' },
  {
    title: 'the very variable, exported',
    code: "export KEY_NAME='«k1»'\n",
    expected: 'export KEY_NAME="${KEY_NAME:?}"\n',
  },
  {
    title: 'the very variable, for one command',
    code: 'KEY_NAME=«k1» f x\n',
    expected: 'KEY_NAME="${KEY_NAME:?}" f x\n',
  },
  { title: 'inside a command substitution', code: 'A="$(f \'«k1»\')"\n', expected: 'A="$(f "${KEY_NAME}")"\n' },
  { title: 'default of the very variable', code: 'A="${KEY_NAME:-«k1»}"\n', expected: 'A="${KEY_NAME:?}"\n' },
  { title: 'default of another variable', code: 'A="${B:-«k1»}"\n', expected: 'A="${B:-${KEY_NAME}}"\n' },
  { title: 'default outside quotes', code: 'A=${B:-«k1»}\n', expected: 'A=${B:-"${KEY_NAME}"}\n' },
];

const refused: [code: string, reason: RegExp][] = [
  ["cat <<'EOF'\nkey «k1»\nEOF\n", /here-document/],
  ['# «k1»\n', /comment/],
  ['A="«k1»\n', /not complete/],
  ['#!/usr/bin/env fish\nset A "«k1»"\n', /fish/],
];

const programs = [
  'printf "%s\\n" "${B:-«k1»}"\n',
  'printf "%s\\n" "${KEY_NAME:-«k1»}"\n',
  'A="«k\\"1»"; printf "%s\\n" "$A"\n',
  "printf '%s\\n' 'a «k$1» b'\n",
  'printf "%s\\n" user:«k\\ 1»/x\n',
  "printf '%s\\n' $'x\\t«k1»\\'y'\n",
  'X=2\ncat <<EOF\na $X «k1» b\nEOF\n',
  'KEY_NAME=«k1»\nprintf "%s\\n" "$KEY_NAME"\n',
  "export KEY_NAME='«k1»'\nsh -c 'echo \"$KEY_NAME\"'\n",
  'sh -c \'echo "Bearer «k1» $0"\'\n',
];

describe('shell', function () {
  this.timeout(20_000);
  for (const each of cases) it(`rewrites: ${each.title}`, () => check('shellscript', 'a.sh', each));
  for (const [code, reason] of refused) {
    it(`refuses: ${JSON.stringify(code)}`, () => checkRefused('shellscript', 'a.sh', code, reason));
  }

  const absent = missing('bash');
  for (const code of programs) {
    it(`prints the same: ${JSON.stringify(code)}`, async function () {
      if (absent !== undefined) this.skip();
      await checkRun('shellscript', 'a.sh', code, (file) => ['bash', file]);
    });
  }
});
