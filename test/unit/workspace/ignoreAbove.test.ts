import assert from 'node:assert/strict';
import { GitIgnoreTree } from '../../../server/src/core/workspace/gitIgnore';
import { uriOf } from '../../support/inMemoryWorkspace';
import { createBench, foundIn } from './support';

const bytes = (text: string) => new TextEncoder().encode(text);

/** `above`: path of the workspace folder from each ignore file's folder → its rules, the highest first. */
function treeOf(above: [path: string, rules: string][], own?: string): GitIgnoreTree {
  return new GitIgnoreTree(
    {
      readFile: async (uri) => (own !== undefined && uri === uriOf('/r/p/a/.gitignore') ? bytes(own) : undefined),
      ignoreFilesAbove: async () => above.map(([path, rules]) => ({ path, bytes: bytes(rules) })),
    },
    uriOf('/r/p/a'),
  );
}

describe('ignore files above the workspace folder', () => {
  const cases: [label: string, tree: GitIgnoreTree, path: string, isIgnored: boolean][] = [
    ['hold at any depth', treeOf([['p/a', '*.log']]), 'd/x.log', true],
    ['hold for folders', treeOf([['p/a', 'dist/']]), 'dist/x.js', true],
    ['say nothing of others', treeOf([['p/a', 'dist/']]), 'src/x.js', false],
    ['are anchored where they stand', treeOf([['p/a', '/p/a/x.js']]), 'x.js', true],
    ['are anchored nowhere else', treeOf([['p/a', '/x.js']]), 'x.js', false],
    ['give way to deeper ones', treeOf(Object.entries({ 'p/a': '*.log', a: '!x.log' })), 'x.log', false],
    ['give way to those inside', treeOf([['p/a', '*.log']], '!x.log'), 'x.log', false],
    ['do not hide a folder that was opened itself', treeOf([['p/a', '/p/\n*.log']]), 'x.log', false],
    ['nor one that an ignore file between hides', treeOf(Object.entries({ 'p/a': 'x', a: 'a' })), 'x', false],
  ];
  for (const [label, tree, path, isIgnored] of cases) {
    it(label, async () => assert.equal(await tree.isIgnored(path, false), isIgnored));
  }

  it('keep files out of a scan', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/dist/a.js': 'cred_a1', '/project/b.js': 'cred_b1' });
    workspace.ignoreFiles = [{ path: 'project', bytes: bytes('dist') }];
    await scan();
    assert.deepEqual(foundIn(inventory), ['/project/b.js']);
  });
});
