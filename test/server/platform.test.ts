import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nullLogger } from '../../server/src/core/logger';
import { machineFingerprintKey } from '../../server/src/node/fingerprintKey';
import { NodeFiles } from '../../server/src/node/nodeFiles';
import { git, makeFolder, runCli } from '../support/cli';
import { uriOf } from './support/lspClient';

describe('the Node platform', () => {
  let folder: ReturnType<typeof makeFolder>;
  const on = (name: string) => path.join(folder.root, name);
  const at = (name: string) => uriOf(on(name));
  afterEach(() => folder.dispose());

  function filesOf(files: Record<string, string>, root = ''): NodeFiles {
    folder = makeFolder(files);
    const result = new NodeFiles();
    result.setFolders([uriOf(on(root))]);
    return result;
  }

  it('keeps one fingerprint key, readable by its owner alone', () => {
    folder = makeFolder({});
    const made = machineFingerprintKey(nullLogger, on('new/keyward'));
    assert.equal(made.length, 32);
    assert.deepEqual(new Uint8Array(machineFingerprintKey(nullLogger, on('new/keyward'))), new Uint8Array(made));
    assert.equal(statSync(on('new/keyward/fingerprint.key')).mode & 0o777, 0o600);
    assert.deepEqual(readFileSync(on('new/keyward/fingerprint.key')), made);
    writeFileSync(on('file'), '');
    assert.equal(machineFingerprintKey(nullLogger, on('file/keyward')).length, 32);
  });

  it('asks git about many files at once, and again after a change', async () => {
    const files = filesOf({
      '.gitignore': '*.log\n',
      'a.txt': '',
      'b.log': '',
      'c.txt': '',
      'sub/d.log': '',
      'é x.txt': '',
    });
    assert.equal(await files.gitState(at('a.txt')), 'none');
    files.forgetGit();
    git(folder.root, 'init', '-q');
    git(folder.root, 'add', 'a.txt', 'é x.txt');
    const names = ['a.txt', 'b.log', 'c.txt', 'sub/d.log', 'é x.txt', 'not-yet.log', 'no/such/folder.txt'];
    const states = await Promise.all(names.map((name) => files.gitState(at(name))));
    assert.deepEqual(states, ['tracked', 'ignored', 'untracked', 'ignored', 'tracked', 'ignored', 'none']);
    writeFileSync(on('.gitignore'), '');
    files.forgetGit();
    assert.equal(await files.gitState(at('b.log')), 'untracked');
  });

  it('runs no program that a repository names', async function () {
    if (process.platform === 'win32') this.skip(); // a script of the shell
    const files = filesOf({ 'a.txt': '', 'monitor.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
    chmodSync(on('monitor.sh'), 0o755);
    git(folder.root, 'init', '-q');
    git(folder.root, 'config', 'core.fsmonitor', on('monitor.sh'));
    git(folder.root, 'status');
    const before = existsSync(on('ran'));
    rmSync(on('ran'), { force: true });
    await files.gitState(at('a.txt'));
    runCli(['scan'], folder.root);
    assert.deepEqual([before, existsSync(on('ran'))], [true, false]);
  });

  it('remembers no answer of git that was on its way when things changed', async () => {
    const files = filesOf({ 'a.txt': '' });
    git(folder.root, 'init', '-q');
    const early = files.gitState(at('a.txt'));
    files.forgetGit();
    git(folder.root, 'add', 'a.txt');
    assert.equal(await files.gitState(at('a.txt')), 'tracked');
    await early;
    assert.equal(await files.gitState(at('a.txt')), 'tracked');
  });

  it('finds the ignore files of the repository above a folder, and no others', async () => {
    const files = filesOf(
      { '.gitignore': 'outside', 'r/.gitignore': 'top', 'r/p/.gitignore': 'middle', 'r/p/a/x': '' },
      'r/p/a',
    );
    assert.deepEqual(await files.ignoreFilesAbove(at('r/p/a')), []);
    git(on('r'), 'init', '-q');
    writeFileSync(on('r/.git/info/exclude'), 'own');
    const found = (await files.ignoreFilesAbove(at('r/p/a'))).map(({ path: from, bytes }) => [from, `${bytes}`]);
    assert.deepEqual(found, [
      ['p/a', 'own'],
      ['p/a', 'top'],
      ['a', 'middle'],
    ]);
    assert.deepEqual(await files.ignoreFilesAbove(at('r')), [], 'no workspace folder');
  });

  it('gives the reason where something cannot be read', async () => {
    const files = filesOf({ 'a.txt': 'a', 'd/b.txt': '' });
    assert.equal(await files.readProblem(at('a.txt')), undefined);
    assert.equal(await files.readProblem(at('d')), undefined);
    assert.equal(await files.readProblem(at('gone.txt')), undefined);
    assert.equal(await files.readProblem(at('x'.repeat(300))), 'its name is too long');
    if (process.getuid?.() === 0) return; // root reads everything
    chmodSync(on('a.txt'), 0);
    chmodSync(on('d'), 0);
    assert.equal(await files.readProblem(at('a.txt')), 'permission denied');
    assert.equal(await files.readProblem(at('d')), 'permission denied');
    assert.equal(await files.readProblem(at('d/b.txt')), 'permission denied');
    chmodSync(on('d'), 0o700);
  });

  it('reads and writes nothing outside the folders', async () => {
    const files = filesOf({ 'in/a.txt': 'a', 'in-other/b.txt': 'b', 'c.txt': 'c' }, 'in');
    symlinkSync(on('in-other'), on('in/link'));
    symlinkSync(on('c.txt'), on('in/c.txt'));
    for (const name of ['in-other/b.txt', 'c.txt', 'in/../c.txt', 'in/link/b.txt', 'in/c.txt']) {
      assert.equal(await files.readFile(at(name)), undefined, name);
      assert.ok(await files.writeProblem(at(name)), name);
    }
    assert.equal((await files.stat(at('in/c.txt')))?.type, 'symlink');
    assert.equal(Buffer.from((await files.readFile(at('in/a.txt'))) ?? []).toString(), 'a');
    assert.equal(await files.writeProblem(at('in/new.txt')), undefined);
    assert.match((await files.writeProblem(at('in/gone/new.txt'))) ?? '', /folder of new\.txt is not there/);
    assert.match((await files.writeProblem(at('gone/new.txt'))) ?? '', /outside/);
    for (const uri of ['untitled:x', 'file:///%00', 'http://a/b', '']) {
      assert.equal(await files.readFile(uri), undefined);
    }
  });

  it('tells what is read-only', async function () {
    const files = filesOf({ '.env': 'A=1\n', 'sub/a': '' });
    chmodSync(on('.env'), 0o444);
    chmodSync(on('sub'), 0o555);
    if (process.getuid?.() === 0) this.skip(); // root writes everything
    assert.match((await files.writeProblem(at('.env'))) ?? '', /\.env is read-only/);
    assert.match((await files.writeProblem(at('sub/new'))) ?? '', /folder of new is read-only/);
  });
});
