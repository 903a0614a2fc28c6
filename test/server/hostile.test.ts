import assert from 'node:assert/strict';
import path from 'node:path';
import { makeFolder } from '../support/cli';
import { stripeKey } from './support/keys';
import { LspClient, uriOf } from './support/lspClient';

describe('hostile input', () => {
  const key = stripeKey();
  let client: LspClient;

  beforeEach(async () => {
    client = await LspClient.start();
  });

  /** Whatever came before: the server is up, finds what is there, and has logged no value. */
  afterEach(async () => {
    const uri = 'untitled:after';
    await client.open(uri, 'python', `k = "${key}"\n`);
    assert.equal((await client.problems(uri)).length, 1);
    assert.ok(!client.logged.some((line) => line.includes(key.slice(8, 20))), 'a value was logged');
    await client.stop();
  });

  const cellUri = (name: string) => `vscode-notebook-cell:/w/n.ipynb#${name}`;
  const cell = (name: string, text: unknown) => ({ uri: cellUri(name), languageId: 'python', version: 1, text });

  it('takes notebooks of any shape, and keeps the cells that can be read', async () => {
    const notify = (method: string, params: unknown) => client.connection.sendNotification(method, params as object);
    await notify('notebookDocument/didOpen', {
      notebookDocument: { uri: 'file:///w/n.ipynb', notebookType: 'jupyter-notebook', version: 1, cells: [] },
      cellTextDocuments: [cell('a', `k = "${key}"`), null, cell('b', 7), cell('c', 'x = 1')],
    });
    assert.equal((await client.problems(cellUri('a'))).length, 1);
    const change = (cells: unknown) =>
      notify('notebookDocument/didChange', {
        notebookDocument: { uri: 'file:///w/n.ipynb', version: 2 },
        change: { cells },
      });
    const insert = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: `"${key}"\n` };
    await change({ textContent: [{ document: { uri: cellUri('nowhere'), version: 2 }, changes: [insert] }] });
    await change({ textContent: 'none' });
    await change({ textContent: [{ document: { uri: cellUri('c'), version: 2 }, changes: [insert] }] });
    assert.equal((await client.problems(cellUri('c'))).length, 1);
    await change({ structure: { array: { start: 9, deleteCount: 9 }, didClose: [{ uri: cellUri('a') }, null] } });
    assert.deepEqual(await client.problems(cellUri('a')), []);
    await notify('notebookDocument/didChange', { notebookDocument: { uri: 'file:///other' }, change: {} });
    await notify('notebookDocument/didOpen', {});
    await notify('notebookDocument/didClose', { notebookDocument: { uri: 'file:///w/n.ipynb' } });
    assert.deepEqual(await client.problems(cellUri('c')), []);
  });

  it('offers code actions in cells', async () => {
    const folder = makeFolder({ 'n.ipynb': '{}' });
    try {
      await client.stop();
      client = await LspClient.start({ folders: [folder.root] });
      const file = path.join(folder.root, 'n.ipynb');
      const uri = `vscode-notebook-cell:${file}#W0`;
      await client.connection.sendNotification('notebookDocument/didOpen', {
        notebookDocument: { uri: uriOf(file), notebookType: 'jupyter-notebook', version: 1, cells: [] },
        cellTextDocuments: [{ uri, languageId: 'python', version: 1, text: `stripe_key = "${key}"` }],
      });
      const range = { start: { line: 0, character: 18 }, end: { line: 0, character: 18 } };
      const [move] = await client.actions(uri, range, { only: ['quickfix'] });
      assert.ok(move && !move.disabled);
      const last = (await client.resolve(move)).edit?.documentChanges?.at(-1);
      assert.ok(last && 'textDocument' in last && last.textDocument.uri === uri);
    } finally {
      folder.dispose();
    }
  });

  const texts: [name: string, languageId: string, text: string][] = [
    ['a half-typed literal', 'typescript', `const a = "${key}`],
    ['a half-typed template', 'typescript', `const a = \`\${ "${key}`],
    ['an unclosed triple quote', 'python', `a = """${key}`],
    ['an unclosed quote in an env file', 'dotenv', `A="${key}\nB=`],
    ['lone surrogates', 'javascript', `"\ud800" + "${key}" + "\udfff"`],
    ['NULs and control characters', 'plaintext', `\0\0 "${key}" \x1b[0m`],
    ['a language nobody knows', 'no-such-language', `"${key}"`],
    ['a very long line', 'json', `["${'x,'.repeat(400_000)}", "${key}"]`],
  ];
  for (const [name, languageId, text] of texts) {
    it(`survives ${name}`, async () => {
      const uri = 'untitled:bad';
      await client.open(uri, languageId, text);
      assert.ok((await client.problems(uri)).length >= 1);
      const range = client.rangeOf(uri, key);
      const actions = await client.actions(uri, range);
      for (const action of actions) if (!action.disabled) await client.resolve(action).catch(() => undefined);
      await client.change(uri, { range, text: '\ud83d' }, { range, text: '' });
      assert.deepEqual(await client.problems(uri), []);
    });
  }

  it('answers malformed requests with an error', async () => {
    const send = (method: string, params?: object) => client.connection.sendRequest(method, params as object);
    assert.equal((await client.connection.sendRequest<{ ok: boolean }>('keyward/move/plan', {})).ok, false);
    await assert.rejects(send('keyward/ignore/plan', { uri: 'file:///no', range: null }));
    await assert.rejects(send('codeAction/resolve', { title: 'x', data: { action: 'move', uri: 7 } }));
    await assert.rejects(send('codeAction/resolve', { title: 'x', data: 'nonsense' }));
    await assert.rejects(send('textDocument/diagnostic', {}));
    assert.equal(
      (await client.connection.sendRequest<{ ok: boolean }>('keyward/move/check', { moveId: 'none' })).ok,
      false,
    );
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///no', version: 3 },
    } as never);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {} as never);
  });
});
