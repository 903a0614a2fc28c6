import assert from 'node:assert/strict';
import { RefusedError } from '../../../server/src/core/service/languageService';
import { InMemoryWorkspace, uriOf } from '../../support/inMemoryWorkspace';
import { MoveBench } from './support';

const A = '/project/src/a.ts';

function bench(files: Record<string, string>, envFile?: string): MoveBench {
  return new MoveBench(new InMemoryWorkspace(files), envFile);
}

function refused(pattern: RegExp) {
  return (error: unknown) => error instanceof RefusedError && pattern.test(error.message);
}

describe('planning a move', function () {
  this.timeout(10_000);

  it('creates env file, ignore rule and example, then edits the code, in this order', async () => {
    const b = bench({ [A]: 'const stripeKey = "kw_1";\n', '/project/package.json': '{}' });
    const plan = await b.plan(A);
    assert.deepEqual(await b.apply(plan), {
      '/project/.env': 'STRIPE_KEY=kw_1\n',
      '/project/.gitignore': '.env\n',
      '/project/.env.example': 'STRIPE_KEY=\n',
      [A]: 'const stripeKey = process.env.STRIPE_KEY;\n',
    });
    assert.deepEqual(
      plan.edits.map(({ uri }) => uri),
      ['/project/.env', '/project/.gitignore', '/project/.env.example', A].map(uriOf),
    );
    assert.deepEqual(plan.finish.saveLast, [uriOf(A)]);
    assert.deepEqual(plan.finish.variables, [
      {
        envName: 'STRIPE_KEY',
        envFileUri: uriOf('/project/.env'),
        reference: { uri: uriOf(A), range: { start: { line: 0, character: 30 }, end: { line: 0, character: 40 } } },
      },
    ]);
    assert.ok(!JSON.stringify(plan.finish).includes('kw_1'));
  });

  it('keeps what is in the files, and the line breaks of each', async () => {
    const b = bench({
      [A]: 'const k1 = "kw_1";\r\n',
      '/project/.env': '# mine\r\nX=1',
      '/project/.gitignore': 'dist',
      '/project/.env.sample': 'X=\n',
    });
    assert.deepEqual(await b.apply(await b.plan(A)), {
      '/project/.env': '# mine\r\nX=1\r\nK1=kw_1',
      '/project/.gitignore': 'dist\n.env',
      '/project/.env.sample': 'X=\nK1=\n',
      [A]: 'const k1 = process.env.K1;\r\n',
    });
  });

  it('counts an open env file as its buffer, with its version', async () => {
    const b = bench({ [A]: 'const apiUser = "kw_1";\n', '/project/.env': 'OLD=1\n' });
    const { version } = b.workspace.open('/project/.env', 'NEW=2\nAPI_USER=other\n');
    const plan = await b.plan(A);
    assert.equal(plan.edits[0]?.version, version);
    assert.equal((await b.apply(plan))['/project/.env'], 'NEW=2\nAPI_USER=other\nAPI_USER_2=kw_1\n');
    assert.match(plan.finish.advice.join(' '), /another value under API_USER, so this one is API_USER_2/);
  });

  it('reuses the name of a value that is there', async () => {
    const b = bench({ [A]: 'const k1 = "kw_1";', '/project/.env': "OTHER='kw_1' # x\n" });
    const written = await b.apply(await b.plan(A));
    assert.equal(written['/project/.env'], undefined);
    assert.equal(written[A], 'const k1 = process.env.OTHER;');
  });

  it('fills an empty entry', async () => {
    const b = bench({ [A]: 'const k1 = "kw_1";', '/project/.env': 'K1=\nX=1\n' });
    assert.equal((await b.apply(await b.plan(A)))['/project/.env'], 'K1=kw_1\nX=1\n');
  });

  for (const [title, files, envFile, expected] of [
    [
      'the nearest that exists',
      { '/project/.env': '', '/project/packages/p/package.json': '{}' },
      '.env',
      '/project/.env',
    ],
    [
      'the package root',
      { '/project/packages/p/package.json': '{}', '/project/package.json': '{}' },
      '.env',
      '/project/packages/p/.env',
    ],
    ['the workspace folder', {}, '.env', '/project/.env'],
    [
      'the setting',
      { '/project/package.json': '{}', '/project/config/x': '' },
      'config/dev.env',
      '/project/config/dev.env',
    ],
  ] as const) {
    it(`chooses the env file: ${title}`, async () => {
      const b = bench({ ...files, '/project/packages/p/src/a.ts': 'f("kw_1")' }, envFile);
      const plan = await b.plan('/project/packages/p/src/a.ts');
      assert.equal(plan.edits[0]?.uri, uriOf(expected));
    });
  }

  it("writes the env file beside a compose file, with compose's own name rules", async () => {
    const b = bench({
      '/project/deploy/compose.yml': 'a:\n  API_KEY: kw_1\n',
      '/project/.env': '',
      '/project/package.json': '{}',
    });
    const written = await b.apply(await b.plan('/project/deploy/compose.yml'));
    assert.equal(written['/project/deploy/.env'], 'TEST_KEY=kw_1\n');
    assert.equal(written['/project/deploy/compose.yml'], 'a:\n  API_KEY: ${TEST_KEY}\n');
  });

  it('moves a notebook cell beside its notebook', async () => {
    const b = bench({ '/project/nb/x.ipynb': '{}', '/project/nb/requirements.txt': 'python-dotenv\n' });
    const cell = 'vscode-notebook-cell:///project/nb/x.ipynb#W0sZmlsZQ';
    b.workspace.open(cell, 'k1 = "kw_1"', 'python');
    const plan = await b.plan(cell);
    assert.equal(plan.edits[0]?.uri, uriOf('/project/nb/.env'));
    assert.equal(plan.edits.at(-1)?.uri, cell);
    assert.deepEqual(plan.finish.advice, []);
  });

  it("moves from an example file under the entry's name and leaves the name", async () => {
    const b = bench({ '/project/.env.example': 'A=1\nMY_NAME="kw_1"\n' });
    const written = await b.apply(await b.plan('/project/.env.example'));
    assert.deepEqual(written, {
      '/project/.env': 'MY_NAME=kw_1\n',
      '/project/.gitignore': '.env\n',
      '/project/.env.example': 'A=1\nMY_NAME=\n',
    });
  });
});

describe('moving all of a file', function () {
  this.timeout(10_000);

  it('is one plan: equal values share a name, the import comes once, the rest is listed', async () => {
    const b = bench({
      '/project/a.py':
        '"""Doc."""\nfirst_one = "kw_1"\nsecond_one = f"{x} kw_2 kw_1"\nagain = b"kw_1"\npub = "kp_9"\n# kw_4\n',
      '/project/requirements.txt': 'python-dotenv',
    });
    const plan = await b.plan('/project/a.py', { all: true });
    const written = await b.apply(plan);
    assert.equal(
      written['/project/a.py'],
      [
        '"""Doc."""',
        'import os',
        '',
        'first_one = os.environ["FIRST_ONE"]',
        `second_one = f"{x} {os.environ['TEST_KEY']} {os.environ['FIRST_ONE']}"`,
        'again = os.environ["FIRST_ONE"].encode()',
        'pub = "kp_9"',
        '# kw_4',
        '',
      ].join('\n'),
    );
    assert.equal(written['/project/.env'], 'FIRST_ONE=kw_1\nTEST_KEY=kw_2\n');
    assert.deepEqual(
      plan.finish.advice.map((sentence) => sentence.slice(0, 22)),
      ['Line 5 stays as it is:', 'Line 6 stays as it is:'],
    );
    const lines = written['/project/a.py']?.split('\n') ?? [];
    for (const { envName, reference } of plan.finish.variables) {
      const line = lines[reference?.range.start.line ?? -1] ?? '';
      assert.equal(line.slice(reference?.range.start.character, reference?.range.end.character), envName);
    }
  });

  it('follows several values of one literal', async () => {
    const b = bench({ [A]: 'f("u kw_1 v kw_2 w")\n' });
    const written = await b.apply(await b.plan(A, { all: true }));
    assert.equal(written[A], 'f(`u ${process.env.TEST_KEY} v ${process.env.TEST_KEY_2} w`)\n');
    assert.equal(written['/project/.env'], 'TEST_KEY=kw_1\nTEST_KEY_2=kw_2\n');
  });
});

describe('git and the env file', function () {
  this.timeout(10_000);
  const code = { [A]: 'f("kw_1")', '/project/.git/HEAD': '' };

  for (const [title, files, written] of [
    ['a pattern', { '/project/.gitignore': '*.local\n.env*\n' }, undefined],
    ['an ignored folder', { '/project/.gitignore': 'src/\n' }, undefined],
    ['a negation after it', { '/project/.gitignore': '.env*\n!.env\n' }, '.env*\n!.env\n.env\n'],
    ['another case', { '/project/.gitignore': '.ENV\n' }, '.ENV\n.env\n'],
    ['a longer name', { '/project/.gitignore': '.environment\n' }, '.environment\n.env\n'],
    ['an anchor elsewhere', { '/project/.gitignore': '/lib/.env\n' }, '/lib/.env\n.env\n'],
  ] as const) {
    it(`obeys ${title}`, async () => {
      const folder: Record<string, string> = title === 'an ignored folder' ? { '/project/src/package.json': '{}' } : {};
      const b = bench({ ...code, ...(files as Record<string, string>), ...folder });
      assert.equal((await b.apply(await b.plan(A)))['/project/.gitignore'], written);
    });
  }

  it('obeys the ignore file of an inner folder', async () => {
    const b = bench({
      ...code,
      '/project/.gitignore': '.env\n',
      '/project/src/.gitignore': '!.env\n',
      '/project/src/package.json': '{}',
    });
    const written = await b.apply(await b.plan(A));
    assert.equal(written['/project/src/.gitignore'], '!.env\n.env\n');
    assert.equal(written['/project/.gitignore'], undefined);
  });

  it('obeys the repository above the workspace folder', async () => {
    const workspace = new InMemoryWorkspace(
      { '/repo/.git/HEAD': '', '/repo/.gitignore': '.env', '/repo/w/a.ts': 'f("kw_1")' },
      ['/repo/w'],
    );
    const b = new MoveBench(workspace);
    assert.ok(!Object.keys(await b.apply(await b.plan('/repo/w/a.ts'))).some((path) => path.endsWith('.gitignore')));
  });

  it('reads an ignore file that is open from its buffer', async () => {
    const b = bench({ ...code, '/project/.gitignore': '' });
    b.workspace.open('/project/.gitignore', '.env\n');
    assert.equal((await b.apply(await b.plan(A)))['/project/.gitignore'], undefined);
  });

  it('leaves alone what git ignores by other means', async () => {
    const b = bench(code);
    b.workspace.setGitState('/project/.env', 'ignored');
    assert.equal((await b.apply(await b.plan(A)))['/project/.gitignore'], undefined);
  });

  it('gives advice for a tracked env file, and for tracked code', async () => {
    const b = bench({ ...code, '/project/.env': '' });
    b.workspace.setGitState('/project', 'tracked');
    const plan = await b.plan(A);
    assert.match(plan.finish.advice.join('\n'), /git rm --cached \.env[\s\S]*rotate it/);
    assert.equal((await b.apply(plan))['/project/.gitignore'], undefined);
  });
});

describe('who loads the env file', function () {
  this.timeout(10_000);
  const ts = 'f("kw_1")';
  for (const [title, files, path, loaded] of [
    ['nothing', { '/project/package.json': '{"dependencies":{"express":"1"}}', [A]: ts }, A, false],
    ['dotenv', { '/project/package.json': '{"dependencies":{"dotenv":"16"}}', [A]: ts }, A, true],
    ['a framework', { '/project/package.json': '{"devDependencies":{"vite":"5"}}', [A]: ts }, A, true],
    ['a script', { '/project/package.json': '{"scripts":{"s":"node --env-file=.env a.js"}}', [A]: ts }, A, true],
    ['bun', { '/project/bun.lock': '', [A]: ts }, A, true],
    ['direnv', { '/project/.envrc': 'dotenv\n', [A]: ts }, A, true],
    ['the code', { [A]: `process.loadEnvFile();\n${ts}` }, A, true],
    ['no Python package', { '/project/requirements.txt': 'requests\n', '/project/a.py': ts }, '/project/a.py', false],
    [
      'pydantic-settings',
      { '/project/pyproject.toml': '"pydantic-settings>=2"', '/project/a.py': ts },
      '/project/a.py',
      true,
    ],
    [
      'godotenv',
      { '/project/go.mod': 'require github.com/joho/godotenv v1', '/project/a.go': 'package a\nvar k = "kw_1"' },
      '/project/a.go',
      true,
    ],
    ['no Go package', { '/project/go.mod': '', '/project/a.go': 'package a\nvar k = "kw_1"' }, '/project/a.go', false],
    ['the script itself', { '/project/a.sh': 'set -a; . ./.env; set +a\nf "kw_1"\n' }, '/project/a.sh', true],
    ['no line of the script', { '/project/a.sh': 'f "kw_1"\n' }, '/project/a.sh', false],
  ] as [string, Record<string, string>, string, boolean][]) {
    it(`${loaded ? 'says nothing' : 'says what would'}: ${title}`, async () => {
      const { advice } = (await bench(files).plan(path)).finish;
      assert.equal(
        advice.some((sentence) => sentence.startsWith('Nothing in this project loads .env: ')),
        !loaded,
      );
    });
  }
});

describe('refusing a move', function () {
  this.timeout(10_000);

  it('of an untitled buffer', async () => {
    const b = bench({});
    b.workspace.open('untitled:Untitled-1', 'f("kw_1")', 'typescript');
    await assert.rejects(b.plan('untitled:Untitled-1'), refused(/Save this file first/));
  });

  it('outside every folder', () =>
    assert.rejects(bench({ '/other/a.ts': 'f("kw_1")' }).plan('/other/a.ts'), refused(/outside every open folder/)));
  it('of a public key', () => assert.rejects(bench({ [A]: 'f("kp_1")' }).plan(A), refused(/made to be published/)));
  it('of nothing', () => assert.rejects(bench({ [A]: 'f()' }).plan(A), refused(/no credential/)));
  it('of another language', () =>
    assert.rejects(bench({ '/project/a.java': 'f("kw_1")' }).plan('/project/a.java'), refused(/cannot rewrite java/)));
  it('of the env file itself', () =>
    assert.rejects(bench({ '/project/.env': 'A=kw_1' }).plan('/project/.env'), refused(/where it belongs/)));
  it('into a binary env file', () =>
    assert.rejects(bench({ [A]: 'f("kw_1")', '/project/.env': 'A\0' }).plan(A), refused(/no ordinary text file/)));
  it('behind an unclosed quote', () =>
    assert.rejects(bench({ [A]: 'f("kw_1")', '/project/.env': 'A="x\n' }).plan(A), refused(/not closed/)));
  it('to a path outside the folder', () =>
    assert.rejects(bench({ [A]: 'f("kw_1")' }, '../.env').plan(A), refused(/keyward\.envFile/)));

  for (const path of ['/project/.env', '/project/.gitignore', A]) {
    it(`when ${path} is read-only`, async () => {
      const b = bench({ [A]: 'f("kw_1")', '/project/.env': '' });
      b.workspace.setReadOnly(path);
      await assert.rejects(b.plan(A), refused(/is read-only\./));
    });
  }

  for (const [envName, reason] of [
    ['1X', /no name/],
    ['A B', /no name/],
    ['TAKEN', /another value/],
  ] as const) {
    it(`under the name ${envName}`, () =>
      assert.rejects(bench({ [A]: 'f("kw_1")', '/project/.env': 'TAKEN=x' }).plan(A, { envName }), refused(reason)));
  }

  it("but not under a free name of the user's", async () => {
    const b = bench({ [A]: 'f("kw_1")' });
    assert.equal((await b.apply(await b.plan(A, { envName: 'mine_2' })))['/project/.env'], 'mine_2=kw_1\n');
  });

  it('of an entry whose name holds another value', () =>
    assert.rejects(
      bench({ '/project/.env.example': 'N=kw_1', '/project/.env': 'N=x' }).plan('/project/.env.example'),
      refused(/another value under N/),
    ));
});

describe('checking a move', function () {
  this.timeout(10_000);

  it('says yes when the value is on disk, and restricts the file that it created, once', async () => {
    const b = bench({ [A]: 'f("kw_1\\nx")' });
    const plan = await b.plan(A);
    assert.equal((await b.apply(plan))['/project/.env'], "TEST_KEY='kw_1\nx'\n");
    assert.deepEqual(await b.service.checkMove(plan.finish.moveId), { ok: true });
    assert.deepEqual(b.ownerOnly, ['/project/.env']);
    assert.equal((await b.service.checkMove(plan.finish.moveId)).ok, false);
  });

  it('leaves the mode of a file that was there', async () => {
    const b = bench({ [A]: 'f("kw_1")', '/project/.env': '' });
    const plan = await b.plan(A);
    await b.apply(plan);
    assert.deepEqual(await b.service.checkMove(plan.finish.moveId), { ok: true });
    assert.deepEqual(b.ownerOnly, []);
  });

  for (const [title, env] of [
    ['is missing', undefined],
    ['lacks the entry', 'X=1\n'],
    ['has another value', 'TEST_KEY=kw_1x\n'],
  ] as const) {
    it(`restores the literals when the env file ${title}`, async () => {
      const before = 'const a = "é kw_1";\nconst b = "kw_2";\n';
      const b = bench({ [A]: before });
      const plan = await b.plan(A, { all: true });
      await b.apply(plan);
      if (env === undefined) b.workspace.deleteFile('/project/.env');
      else b.workspace.writeFile('/project/.env', env);
      const result = await b.service.checkMove(plan.finish.moveId);
      assert.ok(!result.ok && result.restorePlan && !result.reason.includes('kw_'));
      const restore = { edits: result.restorePlan.edits, finish: plan.finish };
      assert.equal((await b.apply(restore))[A], before);
    });
  }

  it('restores nothing in a document that has changed since', async () => {
    const b = bench({ [A]: 'f("kw_1")' });
    const plan = await b.plan(A);
    await b.apply(plan);
    b.workspace.deleteFile('/project/.env');
    b.workspace.writeFile(A, 'something else');
    const result = await b.service.checkMove(plan.finish.moveId);
    assert.ok(!result.ok && result.restorePlan === undefined);
  });
});
