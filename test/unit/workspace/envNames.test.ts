import assert from 'node:assert/strict';
import { fileRoleOf } from '../../../server/src/core/workspace/envNames/envFiles';
import { envReaderFor } from '../../../server/src/core/workspace/envNames/index';
import { assertLinear } from '../../support/linear';

interface Case {
  readonly file: string;
  readonly text: string;
  /** Names read, in order; written ones with `=` behind. */
  readonly reads?: readonly string[];
  /** Names defined, in order. */
  readonly defines?: readonly string[];
  readonly languageId?: string;
}

function check({ file, text, reads = [], defines = [], languageId = '' }: Case): void {
  const reader = envReaderFor(`file:///project/${file}`, languageId);
  assert(reader, `no reader for ${file}`);
  const { references, definitions } = reader(text);
  assert.deepEqual(
    references.map(({ name, access }) => (access === 'write' ? `${name}=` : name)),
    reads,
  );
  assert.deepEqual(
    definitions.map(({ name }) => name),
    defines,
  );
  for (const { name, span } of references) assert.equal(text.slice(span.start, span.end), name);
  for (const { name, nameSpan, valueSpan, value } of definitions) {
    assert.equal(text.slice(nameSpan.start, nameSpan.end), name);
    const written = text.slice(valueSpan.start, valueSpan.end).replace(/^["']|["']$/g, '');
    assert.equal(written, value);
  }
}

const javascript: [text: string, ...reads: string[]][] = [
  ['process.env.API_KEY', 'API_KEY'],
  ['process.env?.API_KEY', 'API_KEY'],
  ['process\n  .env\n  .API_KEY', 'API_KEY'],
  ['process.env["API_KEY"]', 'API_KEY'],
  ["process.env['API_KEY']", 'API_KEY'],
  ['process.env[`API_KEY`]', 'API_KEY'],
  ['process.env?.["API_KEY"]', 'API_KEY'],
  ['globalThis.process.env.api_key', 'api_key'],
  ['const { A_KEY, B_KEY: b } = process.env;', 'A_KEY', 'B_KEY'],
  ["const { A_KEY = 'x, y', ...rest } = process.env;", 'A_KEY'],
  ['const {\n  A_KEY,\n  // OLD_KEY,\n  B_KEY = f({ a: 1 }, 2),\n} = process.env;', 'A_KEY', 'B_KEY'],
  ['({ A_KEY } = process.env);', 'A_KEY'],
  ['const { "A_KEY": a } = process.env', 'A_KEY'],
  ['import.meta.env.VITE_KEY', 'VITE_KEY'],
  ['if (import.meta.env.DEV) x();'],
  ['Deno.env.get("API_KEY")', 'API_KEY'],
  ['Deno.env.set("API_KEY", x)', 'API_KEY='],
  ['Bun.env.API_KEY', 'API_KEY'],
  ['const env = process.env;\nconsole.log(env.API_KEY, env["B_KEY"]);', 'API_KEY', 'B_KEY'],
  ["import { env } from 'node:process';\nenv.API_KEY; other.env.NO", 'API_KEY'],
  ['process.env.API_KEY = "x"', 'API_KEY='],
  ['process.env.API_KEY ??= "x"; process.env.B_KEY === "x"', 'API_KEY', 'B_KEY'],
  ['// process.env.API_KEY'],
  ['/**\n * process.env.API_KEY\n */'],
  ['const url = "https://a.b"; process.env.API_KEY', 'API_KEY'],
  ['f(); // process.env.API_KEY'],
  ['preprocess.env.API_KEY; process.environment.X'],
  ['process.env[name]; process.env; const { = process.env; process.env["'],
];

const python: [text: string, ...reads: string[]][] = [
  ['os.environ["API_KEY"]', 'API_KEY'],
  ["os.environ['API_KEY']", 'API_KEY'],
  ['os.environ.get("API_KEY", "x")', 'API_KEY'],
  ['os.environ.get(\n    "API_KEY",\n)', 'API_KEY'],
  ['os.getenv("API_KEY")', 'API_KEY'],
  ['getenv(key="API_KEY")', 'API_KEY'],
  ['environ["API_KEY"]', 'API_KEY'],
  ['os.environb[b"API_KEY"]', 'API_KEY'],
  ['os.environ.pop("API_KEY")', 'API_KEY'],
  ['if "API_KEY" in os.environ:', 'API_KEY'],
  ['if "API_KEY" not in os.environ:', 'API_KEY'],
  ['os.environ["API_KEY"] = "x"', 'API_KEY='],
  ['os.environ["API_KEY"] == "x"', 'API_KEY'],
  ['# os.environ["API_KEY"]'],
  ['x = 1  # os.getenv("API_KEY")'],
  ['os.environ[name]; os.getenv("; os.environ["'],
];

const go: [text: string, ...reads: string[]][] = [
  ['os.Getenv("API_KEY")', 'API_KEY'],
  ['os.Getenv(`API_KEY`)', 'API_KEY'],
  ['key, ok := os.LookupEnv("API_KEY")', 'API_KEY'],
  ['os.Setenv("API_KEY", v)', 'API_KEY='],
  ['t.Setenv("API_KEY", v)', 'API_KEY='],
  ['// os.Getenv("API_KEY")'],
  ['os.Getenv(name); os.Getenv("'],
];

const shell: [text: string, ...reads: string[]][] = [
  ['echo $API_KEY', 'API_KEY'],
  ['echo "${API_KEY}"', 'API_KEY'],
  [': "${API_KEY:?must be set}"', 'API_KEY'],
  ['echo ${API_KEY:-none} ${#B_KEY}', 'API_KEY', 'B_KEY'],
  ['API_KEY="${API_KEY:-none}"; echo $API_KEY', 'API_KEY'],
  ['API_KEY=x\necho $API_KEY'],
  ['export API_KEY=x; echo $API_KEY'],
  ['for FILE in *; do echo $FILE; done'],
  ['while read -r LINE REST; do echo $LINE $REST; done'],
  ['echo $lower $1 $? $$ $BASH_SOURCE $RANDOM'],
  ["awk '{print $NF, $NR}' file"],
  ['x="$(awk \'{print $NF}\' "$IN_FILE")"', 'IN_FILE'],
  ['# $API_KEY\necho a#$B_KEY', 'B_KEY'],
  ["cat <<'EOF'\n$API_KEY\nEOF\necho $B_KEY", 'B_KEY'],
  ["cat <<EOF\ndon't $API_KEY\nEOF\necho '$NO' $B_KEY", 'API_KEY', 'B_KEY'],
  ['echo "don\'t $API_KEY" \\$NO', 'API_KEY'],
  ["echo $'it\\'s $NO' $API_KEY", 'API_KEY'],
  ['cat <<< "$API_KEY"', 'API_KEY'],
  ['echo "${A_KEY:-$B_KEY}"', 'A_KEY', 'B_KEY'],
  ['echo "$API_KEY', 'API_KEY'],
];

const cases: Case[] = [
  ...javascript.map(([text, ...reads]) => ({ file: 'a.ts', text, reads })),
  ...python.map(([text, ...reads]) => ({ file: 'a.py', text, reads })),
  ...go.map(([text, ...reads]) => ({ file: 'a.go', text, reads })),
  ...shell.map(([text, ...reads]) => ({ file: 'a.sh', text, reads })),
  { file: 'run', text: '#!/usr/bin/env bash\necho $API_KEY', reads: ['API_KEY'] },
  { file: 'run', text: '#!/usr/bin/python3\nos.getenv("API_KEY")', reads: ['API_KEY'] },
  { file: 'LICENSE', text: 'process.env.API_KEY $API_KEY' },
  { file: 'untitled', languageId: 'go', text: 'os.Getenv("API_KEY")', reads: ['API_KEY'] },
  { file: 'a.vue', text: '<script>process.env.API_KEY</script>', reads: ['API_KEY'] },
  {
    file: 'a.ipynb',
    text: JSON.stringify({ cells: [{ source: ['key = os.environ["API_KEY"]\n', "os.getenv('B_KEY')\n"] }] }),
    reads: ['API_KEY', 'B_KEY'],
  },
  {
    file: 'a.ipynb',
    text: JSON.stringify({ source: ['# os.environ["API_KEY"]\n', 'os.getenv("B_KEY")'] }, null, 1),
    reads: ['B_KEY'],
  },
  { file: 'a.ipynb', text: '{"cells": [{"source": ["os.environ[\\"API_KEY\\"]', reads: ['API_KEY'] },
  { file: 'Dockerfile', text: 'ARG A_KEY\nENV B_KEY=x\nRUN echo $A_KEY ${B_KEY} ${C_KEY}', reads: ['C_KEY'] },
  { file: 'api.Dockerfile', text: "# $A_KEY\nRUN awk '{print $NF}' f && X_Y=1 && echo $X_Y $B_KEY", reads: ['B_KEY'] },
  { file: '.env', text: 'A_KEY=x\nexport B_KEY="y z"\n# C_KEY=z\n', defines: ['A_KEY', 'B_KEY'] },
  { file: '.env.production', text: 'A_KEY=\r\nB_KEY = y\r\n', defines: ['A_KEY', 'B_KEY'] },
  { file: 'prod.env', text: 'A_KEY=x', defines: ['A_KEY'] },
  { file: '.envrc', text: 'use node\nexport A_KEY=x\n', defines: ['A_KEY'] },
  { file: '.env', text: "A_URL=https://${B_KEY}@h\nC_KEY='${D_KEY}'", reads: ['B_KEY'], defines: ['A_URL', 'C_KEY'] },
  { file: '.env', text: 'A_PASSWORD=pa$word', defines: ['A_PASSWORD'] },
  {
    file: 'docker-compose.yml',
    text: 'services:\n  a:\n    image: x:${TAG:-latest}\n    environment:\n      - A_KEY\n      - B_KEY=value\n      - C_KEY=${C_KEY:?set it}\n    ports: []\n',
    reads: ['TAG', 'A_KEY', 'C_KEY'],
    defines: ['B_KEY'],
  },
  {
    file: 'compose.yaml',
    text: 'services:\n  a:\n    environment:\n      A_KEY:\n      B_KEY: "value" # why\n      C_URL: postgres://u:${D_KEY}@h\n      # E_KEY:\n\n      "F_KEY": ""\n    labels:\n      G_KEY:\n',
    reads: ['A_KEY', 'D_KEY'],
    defines: ['B_KEY', 'C_URL', 'F_KEY'],
  },
  {
    file: 'compose.prod.yml',
    text: 'x:\r\n  environment:\r\n  - A_KEY\r\n  - "B_KEY=v"\r\n  command: echo $$NO $C_KEY # $D_KEY\r\n',
    reads: ['A_KEY', 'C_KEY'],
    defines: ['B_KEY'],
  },
  { file: 'compose.yml', text: 'secrets:\n  a:\n    environment: "A_KEY"\n', reads: ['A_KEY'] },
];

describe('env names', () => {
  for (const one of cases) {
    it(`${one.file}: ${JSON.stringify(one.text.slice(0, 70))}`, () => check(one));
  }

  it('has no reader for other files', () => {
    for (const file of ['a.yml', 'a.json', 'README.md', 'a.environment.txt']) {
      assert.equal(envReaderFor(`file:///${file}`, ''), undefined, file);
    }
  });

  const roles = {
    env: ['.env', '.env.local', '.env.production', 'prod.env', '.envrc', '.env-test', '.ENV'],
    example: [
      '.env.example',
      '.env.sample',
      '.env.template',
      '.env.dist',
      '.env.local.example',
      'example.env',
      'env.example',
    ],
    code: ['env.ts', '.env.d.ts', '.env.json', '.env.vault', 'environment', '.envoy', 'env', 'my.env.js'],
  } as const;
  for (const [role, files] of Object.entries(roles)) {
    for (const file of files) it(`${file} is ${role}`, () => assert.equal(fileRoleOf(`file:///p/${file}`), role));
  }

  it('stays linear on hostile text', () => {
    const hostile = ['process.env', '{', 'environ[', '$', '${', "'", '"$(', '<<EOF\n', 'X=', '- environment:\n', ' '];
    for (const file of ['a.ts', 'a.py', 'a.go', 'a.sh', 'Dockerfile', 'compose.yml', '.env']) {
      for (const part of hostile) {
        const read = envReaderFor(`file:///${file}`, '');
        assertLinear((text) => read?.(text), part.repeat(100_000 / part.length), `${file} of ${JSON.stringify(part)}`);
      }
    }
  });
});
