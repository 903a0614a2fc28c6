import assert from 'node:assert/strict';
import { defaultSettings } from '../../../server/src/protocol';
import { createBench } from './support';

describe('inventory: excluded', () => {
  const settings = { ...defaultSettings, exclude: ['**/*.test.ts', 'vendor', '*.ipynb'] };
  const { inventory } = createBench(
    {},
    {
      folders: ['/w', '/w/vendor/inner', '/c:/x y'],
      settings: (path) => (path.startsWith('/w/vendor/inner') ? {} : settings),
      editorExcludes: (folder) => (folder === 'file:///w' ? ['out'] : []),
    },
  );
  const cases: [uri: string, isExcluded: boolean][] = [
    ['file:///w/src/a.test.ts', true],
    ['file:///w/vendor/x/y.ts', true],
    ['file:///w/out/a.js', true],
    ['file:///w/src/a.ts', false],
    ['file:///other/a.test.ts', false],
    ['file:///w/vendor/inner/a.test.ts', false],
    ['vscode-notebook-cell:/w/n.ipynb#X1', true],
    ['vscode-notebook-cell:/w/d/n.ipynb#X1', false],
    ['file:///c%3A/x%20y/a.test.ts', true],
    ['file:///C:/x%20y/a.test.ts', true],
    ['untitled:a.test.ts', false],
  ];
  for (const [uri, isExcluded] of cases) {
    it(`${isExcluded ? 'takes out' : 'leaves'} ${uri}`, () => assert.equal(inventory.isExcluded(uri), isExcluded));
  }
});
