import assert from 'node:assert/strict';
import { canonicalUri, folderUri } from '../../../server/src/core/workspace/uri';

describe('URIs', () => {
  const cases: [given: string, canonical: string][] = [
    ['file:///a b/c', 'file:///a%20b/c'],
    ['file:///a%20b/c%28', 'file:///a%20b/c%28'],
    ['file:///c:/x', 'file:///c%3A/x'],
    ['file:///C%3a/x', 'file:///c%3A/x'],
    ['file:///C:/X/Y', 'file:///c%3A/X/Y'],
    ['file://host/C:/x', 'file://host/c%3A/x'],
    ['vscode-vfs://host/C:/x', 'vscode-vfs://host/C%3A/x'],
    ['file:///a/C:/x', 'file:///a/C%3A/x'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['not a uri', 'not a uri'],
  ];
  for (const [given, canonical] of cases) {
    it(`${given} is ${canonical}`, () => {
      assert.equal(canonicalUri(given), canonical);
      assert.equal(canonicalUri(canonical), canonical, 'stays as it is');
    });
  }

  it('of folders end without slash', () => assert.equal(folderUri('file:///C:/x//'), 'file:///c%3A/x'));
});
