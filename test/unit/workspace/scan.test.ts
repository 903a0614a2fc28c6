import assert from 'node:assert/strict';
import { uriOf } from '../../support/inMemoryWorkspace';
import { type BenchOptions, createBench, foundIn } from './support';

const KEY = 'x = "cred_a1"';

/** `found`: the paths, from the folder, in which a scan finds something. */
async function check(files: Record<string, string | Uint8Array>, found: readonly string[], options?: BenchOptions) {
  const absolute = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/project/${path}`, text]));
  const bench = createBench(absolute, options);
  const summary = await bench.scan();
  assert.deepEqual(foundIn(bench.inventory), found.map((path) => `/project/${path}`).sort());
  return { ...bench, summary };
}

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('inventory: scan', () => {
  it('reads all files below the folders', () =>
    check({ 'a.ts': KEY, 'b/c/d.yml': KEY, '.github/e.yml': KEY, 'f g/h#i.ts': KEY }, [
      'a.ts',
      'b/c/d.yml',
      '.github/e.yml',
      'f g/h#i.ts',
    ]));

  it('never enters .git and node_modules', () =>
    check({ '.git/config': KEY, 'node_modules/a/b.js': KEY, 'c/node_modules/.env': KEY, 'a.ts': KEY }, ['a.ts']));

  describe('.gitignore', () => {
    const rules: [name: string, files: Record<string, string>, found: string[]][] = [
      ['pattern at any depth', { '.gitignore': '*.log' }, ['a.ts', 'd/a.ts', 'd/e/a.ts', 'd/.env', '.env']],
      ['anchored', { '.gitignore': '/a.ts' }, ['a.log', 'd/a.log', 'd/a.ts', 'd/e/a.ts', 'd/.env', '.env']],
      ['folder, its env files kept', { '.gitignore': 'd/' }, ['a.ts', 'a.log', '.env', 'd/.env']],
      [
        'negation',
        { '.gitignore': '*.log\n!a.log' },
        ['a.ts', 'a.log', 'd/a.log', 'd/a.ts', 'd/e/a.ts', 'd/.env', '.env'],
      ],
      ['no negation below an ignored folder', { '.gitignore': 'd\n!d/a.ts' }, ['a.ts', 'a.log', '.env', 'd/.env']],
      [
        'a deeper file wins',
        { '.gitignore': '*.log', 'd/.gitignore': '!a.log' },
        ['a.ts', 'd/a.log', 'd/a.ts', 'd/e/a.ts', 'd/.env', '.env'],
      ],
      ['of a deeper folder alone', { 'd/.gitignore': '/e\na.log' }, ['a.ts', 'a.log', 'd/a.ts', 'd/.env', '.env']],
      ['everything, env files kept', { '.gitignore': '*' }, ['.env', 'd/.env']],
      ['the repository’s own list', { '.git/info/exclude': '*.log\nd/e' }, ['a.ts', 'd/a.ts', 'd/.env', '.env']],
    ];
    const tree = {
      'a.ts': KEY,
      'a.log': KEY,
      '.env': KEY,
      'd/a.log': KEY,
      'd/a.ts': KEY,
      'd/.env': KEY,
      'd/e/a.ts': KEY,
    };
    for (const [name, files, found] of rules) it(name, async () => void (await check({ ...tree, ...files }, found)));

    it('looks for no env file in ignored folders that tools fill', () =>
      check({ '.gitignore': 'dist\ndeep\nsecrets', 'dist/.env': KEY, 'secrets/a.env': KEY, 'deep/1/2/.env': KEY }, [
        'secrets/a.env',
      ]));
  });

  it('obeys the globs of the editor and of the settings', () =>
    check(
      { 'a.ts': KEY, 'gen/b.ts': KEY, 'c/gen/d.ts': KEY, 'c/e.min.js': KEY, '.env': KEY, 'f/.env': KEY, 'g/h.ts': KEY },
      ['a.ts', 'f/.env'],
      { editorExcludes: () => ['**/gen', 'g/'], settings: { exclude: ['**/*.min.js', '/.env', '[', ''] } },
    ));

  it('leaves out files above the largest size, and binary ones', async () => {
    const { summary } = await check(
      {
        'a.txt': KEY,
        'big.txt': `${KEY}${' '.repeat(2048)}`,
        'nul.bin': `\0${KEY}`,
        'late.txt': `${KEY}${' '.repeat(900)}`,
      },
      ['a.txt', 'late.txt'],
      { settings: { maxFileSize: 1 } },
    );
    assert.deepEqual(summary.problems, []);
  });

  it('reads UTF-16 and what is not UTF-8', async () => {
    const { inventory } = await check(
      {
        'le.txt': utf16(`ä ${KEY}`, false),
        'be.txt': utf16(`ä ${KEY}`, true),
        'latin.txt': Buffer.concat([Buffer.from([0xe4, 0x20]), Buffer.from(KEY)]),
        'bom.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`ä ${KEY}`)]),
      },
      ['le.txt', 'be.txt', 'latin.txt', 'bom.txt'],
    );
    for (const name of ['le', 'be', 'latin', 'bom']) {
      const [found] = inventory.findingsOf(`file:///project/${name}.txt`);
      assert.deepEqual(found?.range.start, { line: 0, character: 7 }, name);
    }
  });

  it('follows no link, so that loops end and nothing outside is read', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/a.ts': KEY, '/outside/b.ts': KEY });
    workspace.link('/project/loop', '/project');
    workspace.link('/project/out', '/outside');
    workspace.link('/project/c.ts', '/outside/b.ts');
    workspace.link('/project/self', '/project/self');
    const { files } = await scan();
    await inventory.updateFile(uriOf('/project/c.ts'));
    assert.equal(files, 1);
    assert.deepEqual(foundIn(inventory), ['/project/a.ts']);
  });

  it('names a folder that cannot be read and goes on', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/d/e/a.ts': KEY, '/project/b.ts': KEY });
    workspace.setUnreadable('/project/d/e');
    const { problems } = await scan();
    assert.deepEqual(problems, [{ uri: 'file:///project/d/e', message: 'd/e cannot be read: permission denied.' }]);
    assert.deepEqual(foundIn(inventory), ['/project/b.ts']);
  });

  it('names a file that cannot be read and goes on', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/d/a.ts': KEY, '/project/b.ts': KEY });
    workspace.setUnreadable('/project/d/a.ts');
    const { problems, files } = await scan();
    assert.equal(files, 2);
    assert.deepEqual(problems, [
      { uri: 'file:///project/d/a.ts', message: 'd/a.ts cannot be read: permission denied.' },
    ]);
    assert.deepEqual(foundIn(inventory), ['/project/b.ts']);
  });

  it('reads each file once when folders lie in each other, by the inner one’s settings', async () => {
    const { workspace, inventory, scan } = createBench(
      { '/a/x.ts': KEY, '/a/b/x.ts': KEY, '/a/b/y.ts': KEY },
      { folders: ['/a', '/a/b'], settings: (path) => (path.startsWith('/a/b') ? { exclude: ['y.ts'] } : {}) },
    );
    await scan();
    assert.deepEqual(foundIn(inventory), ['/a/b/x.ts', '/a/x.ts']);
    assert.equal(workspace.reads.filter((path) => path === '/a/b/x.ts').length, 1);
  });

  it('does not read unchanged files again', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/a.ts': KEY, '/project/b.ts': 'nothing' });
    await scan();
    workspace.reads.length = 0;
    const { generation } = inventory.snapshot();
    await scan();
    assert.deepEqual(
      workspace.reads.filter((path) => path.endsWith('.ts')),
      [],
    );
    assert.equal(inventory.snapshot().generation, generation);
    workspace.writeFile('/project/b.ts', KEY);
    workspace.deleteFile('/project/a.ts');
    await scan();
    assert.deepEqual(foundIn(inventory), ['/project/b.ts']);
  });

  it('sees a new git state of an unchanged file', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/.env': 'A=cred_a1' });
    await scan();
    workspace.setGitState('/project/.env', 'tracked');
    await scan();
    assert.equal(inventory.snapshot().credentials[0]?.severity, 'error');
  });

  it('stops between two files when cancelled, and keeps what it knows', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`/project/${i}.ts`, KEY]));
    const { inventory } = createBench(files);
    const token = { isCancellationRequested: false };
    const summary = await inventory.scan((done) => {
      token.isCancellationRequested ||= done === 10;
    }, token);
    assert(summary.cancelled);
    assert(summary.files >= 10 && summary.files < 30, `${summary.files} files`);
    assert.equal(foundIn(inventory).length, summary.files);
  });

  it('tells progress with a total, and that the first scan runs', async () => {
    const { inventory } = createBench({ '/project/a.ts': KEY, '/project/b.ts': KEY });
    const told: string[] = [];
    const running = inventory.scan((done, total) => told.push(`${done}/${total} ${inventory.snapshot().scanning}`), {
      isCancellationRequested: false,
    });
    const summary = await running;
    assert.deepEqual(told, ['1/2 true', '2/2 true']);
    assert.equal(inventory.snapshot().scanning, false);
    assert.deepEqual([summary.files, summary.findings, summary.cancelled], [2, 2, false]);
  });
});
