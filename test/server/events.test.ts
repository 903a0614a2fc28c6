import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { git, makeFolder } from '../support/cli';
import { stripeKey } from './support/keys';
import { LspClient, uriOf } from './support/lspClient';

describe('events', () => {
  const key = stripeKey();
  let client: LspClient;
  let folder: ReturnType<typeof makeFolder>;
  let settings: object = {};
  const at = (name: string) => uriOf(path.join(folder.root, name));

  async function start(files: Record<string, string>): Promise<void> {
    folder = makeFolder(files);
    client = await LspClient.start({ folders: [folder.root], settings: () => settings });
    await client.connection.sendRequest('keyward/scan', {});
  }

  afterEach(async () => {
    settings = {};
    await client.stop();
    folder.dispose();
  });

  const changeSettings = (next: object) => {
    settings = next;
    return client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  };
  const untilCount = (count: number) => client.untilInventory(({ credentials }) => credentials.length === count);

  it('takes a checkout of thousands of files, one message each', async () => {
    const names = Array.from({ length: 3000 }, (_, i) => `d${i % 30}/f${i}.py`);
    await start(Object.fromEntries(names.map((name) => [name, ''])));
    for (const name of names) writeFileSync(path.join(folder.root, name), `k = "${key}"\n`);
    await Promise.all(names.map((name) => client.filesChanged(at(name))));
    await client.untilInventory(({ credentials }) => credentials[0]?.places.length === names.length);
    rmSync(path.join(folder.root, 'd0'), { recursive: true });
    await client.filesChanged(at('d0'));
    await client.untilInventory(({ credentials }) => credentials[0]?.places.length === 2900);
  });

  it('sees an env file become tracked', async () => {
    await start({ '.env': `KEY=${key}\n` });
    git(folder.root, 'init', '-q');
    await client.filesChanged(at('.git/HEAD'));
    const stateIs = (state: string) =>
      client.untilInventory(({ credentials }) => credentials[0]?.places[0]?.git === state);
    await stateIs('untracked');
    git(folder.root, 'add', '.env');
    await client.filesChanged(at('.git/index'));
    await stateIs('tracked');
  });

  it('obeys settings in open buffers and cells too', async () => {
    await start({ 'n.ipynb': '{}' });
    const [uri, cell] = [at('a.py'), `vscode-notebook-cell:${path.join(folder.root, 'n.ipynb')}#W0`];
    await client.open(uri, 'python', `k = "${key}"\n`);
    await client.connection.sendNotification('notebookDocument/didOpen', {
      notebookDocument: { uri: at('n.ipynb'), notebookType: 'jupyter-notebook', version: 1, cells: [] },
      cellTextDocuments: [{ uri: cell, languageId: 'python', version: 1, text: `k = "${stripeKey()}"` }],
    });
    await untilCount(2);
    await changeSettings({ exclude: ['*.ipynb'] });
    await untilCount(1);
    assert.deepEqual(await client.problems(cell), []);
    assert.equal((await client.problems(uri)).length, 1);
    await changeSettings({ exclude: ['**/*.py'] });
    await client.untilInventory(({ credentials }) => credentials[0]?.places[0]?.uri === cell);
    assert.deepEqual(await client.problems(uri), []);
    assert.equal((await client.problems(cell)).length, 1);
    await changeSettings({ enable: false });
    await untilCount(0);
    assert.deepEqual([...(await client.problems(cell)), ...(await client.problems(uri))], []);
    await changeSettings({});
    await untilCount(2);
  });

  it('keeps what a notebook shows when it is opened twice', async () => {
    await start({ 'n.ipynb': '{}' });
    const cell = (name: string) => `vscode-notebook-cell:${path.join(folder.root, 'n.ipynb')}#${name}`;
    const open = (name: string) =>
      client.connection.sendNotification('notebookDocument/didOpen', {
        notebookDocument: { uri: at('n.ipynb'), notebookType: 'jupyter-notebook', version: 1, cells: [] },
        cellTextDocuments: [{ uri: cell(name), languageId: 'python', version: 1, text: `k = "${key}"` }],
      });
    await open('first');
    await open('second');
    assert.deepEqual(await client.problems(cell('first')), []);
    assert.equal((await client.problems(cell('second'))).length, 1);
  });
});
