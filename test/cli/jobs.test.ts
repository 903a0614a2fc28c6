import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { cliPath, makeFolder, runCli } from '../support/cli';

/** Put together here, so that no file holds a whole key. */
const key = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');

/** Enough files for two threads besides the first one. */
const files = Object.fromEntries(
  Array.from({ length: 1300 }, (_, i) => [
    `src/f${i}.ts`,
    i % 7 === 0 ? `// ${i}\nconst stripe = "${key}";\n` : `export const n${i} = ${i};\n`,
  ]),
);

describe('keyward scan --jobs', () => {
  const disposals: (() => void)[] = [];
  const folder = (content: Record<string, string>): string => {
    const made = makeFolder(content);
    disposals.push(() => made.dispose());
    return made.root;
  };
  after(() => {
    for (const dispose of disposals.splice(0)) dispose();
  });

  it('prints the same for any number of threads', () => {
    const root = folder(files);
    const [one, three] = ['1', '3'].map((jobs) => runCli(['scan', '--format', 'json', '--jobs', jobs], root));
    assert.equal(one?.status, 1);
    assert.equal(JSON.parse(one?.stdout ?? '').findings.length, 186);
    assert.equal(three?.stdout, one?.stdout);
  });

  it('fails and names the thread when one dies', () => {
    const bare = folder({ 'package.json': '{}' });
    copyFileSync(cliPath, path.join(bare, 'cli.js'));
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [path.join(bare, 'cli.js'), 'scan', '--jobs', '2', '.'],
      { cwd: folder(files), encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.match(stderr, /scan thread 1 failed/);
    assert.equal(stdout, '');
  });

  for (const jobs of ['0', 'two', '1.5', '65']) {
    it(`takes no ${jobs}`, () => {
      const { status, stderr } = runCli(['scan', '--jobs', jobs], folder({}));
      assert.equal(status, 2);
      assert.match(stderr, /--jobs takes a number/);
    });
  }
});
