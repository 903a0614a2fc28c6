import assert from 'node:assert/strict';
import { makeFolder, runCli } from '../support/cli';

const value = ['acme', 'Zk3Qw9Lx7Rt2Vb8Nc5Hd1Gf6'].join('_');

describe('custom rules', () => {
  it('are read from the folder that is scanned, and checked', () => {
    const folder = makeFolder({
      '.keyward.json': '{ "rules": [{ "id": "acme-key", "pattern": "acme_[A-Za-z0-9]{24}" }] }',
      'a.txt': `see ${value}\n`,
      'c.toml': '\n[[rules]]\nid = "bad"\nregex = "(?=abc)abc"\n',
    });
    try {
      assert.match(runCli(['scan', 'a.txt'], folder.root).stdout, /acme-key/);
      const { status, stdout } = runCli(['check', 'c.toml'], folder.root);
      assert.equal(status, 2);
      assert.match(stdout, /^c\.toml:2:1: error: rule "bad" is not used: look-around/m);
      assert.equal(runCli(['scan', '--config', 'c.toml', 'a.txt'], folder.root).status, 2);
    } finally {
      folder.dispose();
    }
  });
});
