import assert from 'node:assert/strict';
import { applyChanges } from '../../../server/src/core/text';
import { type Case, check, checkRefused, languages } from './support';

const MOUNT = '--mount=type=secret,id=KEY_NAME,env=KEY_NAME';
const SYNTAX = '# syntax=docker/dockerfile:1\n';

describe('Dockerfile', () => {
  const cases: Case[] = [
    {
      title: 'RUN',
      code: 'FROM a\nRUN curl -H "X: «k1»" h\n',
      expected: `${SYNTAX}FROM a\nRUN ${MOUNT} curl -H "X: \${KEY_NAME}" h\n`,
      note: /--secret id=KEY_NAME/,
    },
    {
      title: 'RUN over several lines',
      code: `${SYNTAX}FROM a\nRUN a && \\\n    # why\n    b '«k1»' && \\\n\n    c\nUSER d\n`,
      expected: `${SYNTAX}FROM a\nRUN ${MOUNT} a && \\\n    # why\n    b "\${KEY_NAME}" && \\\n\n    c\nUSER d\n`,
    },
    {
      title: 'RUN with options',
      code: `${SYNTAX}FROM a\nRUN --network=none f «k1»\n`,
      expected: `${SYNTAX}FROM a\nRUN --network=none ${MOUNT} f "\${KEY_NAME}"\n`,
    },
    {
      title: 'RUN that has the mount',
      code: `${SYNTAX}FROM a\nRUN ${MOUNT} f «k1»\n`,
      expected: `${SYNTAX}FROM a\nRUN ${MOUNT} f "\${KEY_NAME}"\n`,
    },
    {
      title: 'CMD in shell form',
      code: 'FROM a\nCMD app --key «k1»\n',
      expected: 'FROM a\nCMD app --key "${KEY_NAME}"\n',
      note: /docker run -e KEY_NAME/,
    },
    {
      title: 'HEALTHCHECK',
      code: 'FROM a\nHEALTHCHECK --interval=5s CMD curl -u x:«k1» h\n',
      expected: 'FROM a\nHEALTHCHECK --interval=5s CMD curl -u x:"${KEY_NAME}" h\n',
    },
  ];
  for (const each of cases) it(`rewrites: ${each.title}`, () => check('dockerfile', 'Dockerfile', each));

  const refused: [code: string, reason: RegExp][] = [
    ['FROM a\nENV KEY=«k1»\n', /stays in the image/],
    ['FROM a\nARG KEY=«k1»\n', /history/],
    ['FROM a\nLABEL x="«k1»"\n', /label/],
    ['FROM a\nADD https://u:«k1»@h/f /f\n', /ADD/],
    ['FROM a\nRUN ["f", "«k1»"]\n', /JSON form/],
    ['FROM a\nRUN <<EOF\nf «k1»\nEOF\n', /here-document/],
    ['# «k1»\nFROM a\n', /comment/],
    ['# syntax=docker/dockerfile:1.4\nFROM a\nRUN f «k1»\n', /version 1\.4/],
    ['# escape=`\nFROM a\nRUN f «k1»\n', /escape/],
    ['FROM a\nSHELL ["powershell"]\nRUN f «k1»\n', /shell of its own/],
  ];
  for (const [code, reason] of refused) {
    it(`refuses: ${JSON.stringify(code)}`, () => checkRefused('dockerfile', 'Dockerfile', code, reason));
  }
});

describe('compose', () => {
  const cases: Case[] = [
    {
      title: 'mapping',
      code: 'a:\n  environment:\n    K: «k1»\n',
      expected: 'a:\n  environment:\n    K: ${KEY_NAME}\n',
    },
    { title: 'list', code: 'environment:\n  - K=«k1» # c\n', expected: 'environment:\n  - K=${KEY_NAME} # c\n' },
    { title: 'double quotes', code: 'K: "x: «k\\n1»"\n', expected: 'K: "x: ${KEY_NAME}"\n', value: 'k\n1' },
    { title: 'single quotes', code: "K: '«k''1»'\n", expected: "K: '${KEY_NAME}'\n", value: "k'1" },
    { title: 'doubled dollar', code: 'K: «k$$1»\n', expected: 'K: ${KEY_NAME}\n', value: 'k$1' },
    { title: 'URL', code: 'K: db://u:«k1»@h/d\n', expected: 'K: db://u:${KEY_NAME}@h/d\n' },
    { title: 'flow mapping', code: 'a: {K: x«k1», b: c}\n', expected: 'a: {K: "x${KEY_NAME}", b: c}\n' },
    { title: 'anchor', code: 'K: &k «k1»\n', expected: 'K: &k ${KEY_NAME}\n' },
    { title: 'block scalar', code: 'K: |\n  a «k1»\n  b\n', expected: 'K: |\n  a ${KEY_NAME}\n  b\n' },
  ];
  for (const [languageId, fileName] of [
    ['dockercompose', 'docker-compose.yml'],
    ['yaml', 'compose.prod.yaml'],
  ] as const) {
    for (const each of cases) it(`rewrites in ${fileName}: ${each.title}`, () => check(languageId, fileName, each));
  }
  it('refuses a single dollar', () => checkRefused('yaml', 'compose.yml', 'K: «k$1»\n', /single `\$`/));
  it('refuses a key', () => checkRefused('yaml', 'compose.yml', '«k1»: a\n', /key/));
  it('refuses a comment', () => checkRefused('yaml', 'compose.yml', 'a: b # «k1»\n', /comment/));
  it('refuses other YAML', () => checkRefused('yaml', 'values.yaml', 'K: «k1»\n', /cannot rewrite YAML/));
});

describe('env files', () => {
  const rewrite = (text: string, secret: string, envName: string) => {
    const start = text.indexOf(secret);
    const uri = 'file:///project/.env.example';
    const request = { text, languageId: 'properties', uri, envName, secret: { start, end: start + secret.length } };
    return languages.languageFor('properties', uri).toReference(request);
  };

  it('leaves the name, whatever language id the editor gave the file', async () => {
    const text = '# a\nexport KEY="k 1" # b\nX=y\n';
    const result = await rewrite(text, 'k 1', 'KEY');
    assert.ok('changes' in result);
    assert.equal(applyChanges(text, result.changes), '# a\nexport KEY= # b\nX=y\n');
    assert.equal(result.value, 'k 1');
  });

  it('moves the whole value when the secret is a part of it', async () => {
    const result = await rewrite('DB=pg://u:k1@h\n', 'k1', 'DB');
    assert.ok('value' in result);
    assert.equal(result.value, 'pg://u:k1@h');
  });

  for (const [title, text, name] of [
    ['another name', 'KEY=k1\n', 'OTHER'],
    ['a comment', '# KEY=k1\n', 'KEY'],
    ['an ambiguous value', 'KEY="k1$x"\n', 'KEY'],
  ] as const) {
    it(`refuses ${title}`, async () => assert.ok('refused' in (await rewrite(text, 'k1', name))));
  }
});

describe('other languages', () => {
  for (const [languageId, reason] of [
    ['java', /cannot rewrite java yet: read the variable in the code/],
    ['json', /cannot rewrite JSON yet: replace the value by a placeholder/],
    ['', /this file type/],
  ] as const) {
    it(`refuses ${JSON.stringify(languageId)} and says what works`, () =>
      checkRefused(languageId, 'a.x', 'a "«k1»"', reason));
  }
});
