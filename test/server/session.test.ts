import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CancellationTokenSource, type Hover, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import type { InventorySnapshot, ScanSummary } from '../../server/src/protocol';
import { makeFolder } from '../support/cli';
import { stripeKey } from './support/keys';
import { LspClient, uriOf } from './support/lspClient';

describe('session', () => {
  const key = stripeKey();
  let client: LspClient;
  let folder: ReturnType<typeof makeFolder> | undefined;

  afterEach(async () => {
    await client.stop();
    folder?.dispose();
    folder = undefined;
  });

  const inventory = () => client.connection.sendRequest<InventorySnapshot>('keyward/inventory');

  it('tells in a hover what it is, what it may do and what to do now', async () => {
    client = await LspClient.start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'go', `k := "${key}"\n`);
    const position = { line: 0, character: 12 };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const { value } = hover.contents as { value: string };
    assert.match(value, /\*\*Stripe secret key\*\* \(Stripe\)/);
    assert.match(value, /\*\*Now:\*\* /);
    assert.match(value, /\[Rotate or revoke\]\(https:/);
    assert.ok(!value.includes(key.slice(8, 20)), 'the value is in the hover');
    const none = { textDocument: { uri }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('textDocument/hover', none), null);
  });

  it('scans with progress, and lists the inventory', async () => {
    folder = makeFolder({
      'a.py': `k = "${key}"\n`,
      '.env': `STRIPE_SECRET_KEY=${key}\n`,
      'b.js': 'process.env.NOT_THERE\n',
    });
    client = await LspClient.start({ folders: [folder.root] });
    const summary = await client.connection.sendRequest<ScanSummary>('keyward/scan', { workDoneToken: 'mine' });
    assert.equal(summary.cancelled, false);
    assert.equal(summary.files, 3);
    await client.until(() => client.progress.filter(({ kind }) => kind === 'end').length >= 2);
    const { credentials, envNames } = await inventory();
    assert.equal(credentials.length, 1);
    assert.equal(credentials[0]?.places.length, 2);
    assert.deepEqual(envNames.map(({ name, state }) => [name, state]).sort(), [
      ['NOT_THERE', 'missing'],
      ['STRIPE_SECRET_KEY', 'unused'],
    ]);
  });

  it('cancels a scan, and every request that is cancelled before it begins', async () => {
    folder = makeFolder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`d${i}/a.py`, `k = "${key}"\n`])));
    client = await LspClient.start({ folders: [folder.root] });
    const source = new CancellationTokenSource();
    const scan = client.connection.sendRequest('keyward/scan', {}, source.token);
    source.cancel();
    await assert.rejects(scan, { code: -32800 });
    assert.equal((await client.connection.sendRequest<ScanSummary>('keyward/scan', {})).cancelled, false);
  });

  it('follows files, unsaved buffers and folders', async () => {
    folder = makeFolder({ 'one/a.py': '', 'two/b.py': `k = "${key}"\n` });
    const [one, two] = [path.join(folder.root, 'one'), path.join(folder.root, 'two')];
    client = await LspClient.start({ folders: [one] });
    const a = uriOf(path.join(one, 'a.py'));
    const counts = (count: number) => client.untilInventory(({ credentials }) => credentials.length === count);
    writeFileSync(path.join(one, 'a.py'), `k = "${key}"\n`);
    await client.filesChanged(a);
    await counts(1);
    await client.open(a, 'python', 'k = 1\n');
    await counts(0);
    const [left, came] = [
      { uri: uriOf(one), name: 'one' },
      { uri: uriOf(two), name: 'two' },
    ];
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [came], removed: [left] },
    });
    await counts(1);
  });

  it('reads no file outside the folders, whatever a link says', async () => {
    folder = makeFolder({ 'outside/a.py': `k = "${key}"\n`, 'in/b.py': '' });
    symlinkSync(path.join(folder.root, 'outside'), path.join(folder.root, 'in/link'));
    symlinkSync(path.join(folder.root, 'outside/a.py'), path.join(folder.root, 'in/c.py'));
    symlinkSync('.', path.join(folder.root, 'in/loop'));
    mkdirSync(path.join(folder.root, 'in/sub'));
    client = await LspClient.start({ folders: [path.join(folder.root, 'in')] });
    await client.connection.sendRequest('keyward/scan', {});
    assert.deepEqual((await inventory()).credentials, []);
  });

  it('renames a variable where it is defined and read', async () => {
    folder = makeFolder({ '.env': 'API_URL=x\nOTHER=1\n', 'a.py': 'import os\nos.environ["API_URL"]\n' });
    client = await LspClient.start({ folders: [folder.root] });
    await client.connection.sendRequest('keyward/scan', {});
    const uri = uriOf(path.join(folder.root, 'b.js'));
    await client.open(uri, 'javascript', 'f(process.env.API_URL)\n');
    const position = { line: 0, character: 16 };
    const params = { textDocument: { uri }, position };
    const prepared = await client.connection.sendRequest<{ placeholder: string }>('textDocument/prepareRename', params);
    assert.equal(prepared.placeholder, 'API_URL');
    await assert.rejects(client.connection.sendRequest('textDocument/rename', { ...params, newName: 'OTHER' }));
    await assert.rejects(client.connection.sendRequest('textDocument/rename', { ...params, newName: 'not a name' }));
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...params,
      newName: 'BASE',
    });
    assert.equal(edit.documentChanges?.length, 3);
    await client.apply(edit);
    assert.equal(client.text(uri), 'f(process.env.BASE)\n');
  });

  it('ends when its client is gone', async () => {
    client = await LspClient.start();
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    await inventory();
    const { stdin, stdout } = client.process;
    const body = JSON.stringify({ jsonrpc: '2.0', id: 99, method: 'keyward/inventory' });
    stdout?.destroy();
    stdin?.on('error', () => undefined);
    stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await ended;
    assert.notEqual(client.process.exitCode, null);
  });
});
