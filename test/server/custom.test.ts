import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../support/cli';
import { LspClient, uriOf } from './support/lspClient';

const value = ['acme', 'Zk3Qw9Lx7Rt2Vb8Nc5Hd1Gf6'].join('_');

describe('custom rules in the server', () => {
  it('take effect when their file changes', async () => {
    const folder = makeFolder({ 'a.txt': `see ${value}\n`, '.keyward.json': '{}' });
    const client = await LspClient.start({ folders: [folder.root], settings: () => ({}) });
    try {
      await client.connection.sendRequest('keyward/scan', {});
      const file = path.join(folder.root, '.keyward.json');
      writeFileSync(file, '{ "rules": [{ "id": "acme-key", "pattern": "acme_[A-Za-z0-9]{24}" }] }');
      await client.filesChanged(uriOf(file));
      await client.untilInventory(({ credentials }) => credentials.length === 1);
    } finally {
      await client.stop();
      folder.dispose();
    }
  });

  it('have their problems told in the file, as it is in the buffer', async () => {
    const bad = '[[rules]]\nid = "bad"\nregex = "(?=abc)abc"\n';
    const folder = makeFolder({ '.gitleaks.toml': bad, '.keyward.json': '{}', 'sub/.keyward.json': '{ no' });
    const client = await LspClient.start({ folders: [folder.root] });
    try {
      const at = (name: string) => uriOf(path.join(folder.root, name));
      const [problem, ...others] = await client.problems(at('.gitleaks.toml'));
      assert.deepEqual([problem?.severity, problem?.range.start, others.length], [1, { line: 0, character: 0 }, 0]);
      assert.match(String(problem?.message), /rule "bad" is not used: look-around/);
      const all = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [],
      });
      assert.deepEqual(
        all.items.map(({ uri }) => uri),
        [at('.gitleaks.toml')],
      );
      const json = at('.keyward.json');
      assert.deepEqual(await client.problems(json), []);
      await client.open(json, 'jsonc', '{\n  "rules": [{ "id": "acme", "pattern": "(acme" }]\n}\n');
      assert.deepEqual(
        (await client.problems(json)).map(({ range, source }) => [range, source]),
        [[client.rangeOf(json, '"(acme"'), 'keyward']],
      );
      await client.change(json, { text: '{}' });
      assert.deepEqual(await client.problems(json), []);
      assert.deepEqual(await client.problems(at('sub/.keyward.json')), [], 'not at the root of a folder');
    } finally {
      await client.stop();
      folder.dispose();
    }
  });

  it('hide nothing until the workspace is trusted, and say so once', async () => {
    const rule = { id: 'acme-key', pattern: 'acme_[A-Za-z0-9]{24}', allow: { paths: ['a\\.txt'] } };
    const json = JSON.stringify({ rules: [rule], allow: { paths: ['.'] }, disabledRules: ['acme-key'] });
    const folder = makeFolder({ 'a.txt': `see ${value}\n`, '.keyward.json': json });
    const client = await LspClient.start({ folders: [folder.root], options: { trusted: false } });
    try {
      const [text, config] = ['a.txt', '.keyward.json'].map((name) => uriOf(path.join(folder.root, name)));
      assert.ok(text && config);
      await client.open(text, 'plaintext', `see ${value}\n`);
      assert.equal((await client.problems(text)).length, 1);
      const [told, ...others] = await client.problems(config);
      assert.deepEqual([told?.severity, others.length], [3, 0]);
      assert.equal(told?.range.start.character, json.indexOf('{"paths"'));
      await client.connection.sendNotification('keyward/trustGranted');
      await client.untilInventory(({ credentials }) => credentials.length === 0);
      assert.deepEqual([await client.problems(text), await client.problems(config)], [[], []]);
    } finally {
      await client.stop();
      folder.dispose();
    }
  });
});
