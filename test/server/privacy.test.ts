import assert from 'node:assert/strict';
import path from 'node:path';
import { makeFolder, runCli } from '../support/cli';
import { pemKey, stripeKey } from './support/keys';
import { LspClient, uriOf } from './support/lspClient';

describe('privacy', () => {
  const stripe = stripeKey();
  const pem = pemKey();
  const secrets = [stripe, ...pem.split('\n').slice(1, -1)];
  const password = `${stripe.slice(-9)}${stripe.slice(9, 15)}`;
  const parts = [...secrets, password].map((secret) => secret.slice(-14, -2));
  let folder: ReturnType<typeof makeFolder>;
  let client: LspClient;

  beforeEach(async () => {
    folder = makeFolder({
      'a.py': `k = "${stripe}"\n`,
      '.env': `API_KEY=${stripe}\nDB=postgres://app:${password}@db.example.org/x\n`,
      '.env.example': `API_KEY=${stripe}\n`,
      'id.pem': pem,
      'broken.ipynb': `{"cells": [ "${stripe}`,
      'broken.json': `{"api_key": "${stripe}`,
    });
    client = await LspClient.start({ folders: [folder.root] });
    await client.connection.sendNotification('$/setTrace', { value: 'verbose' });
  });

  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  function assertSilent(label: string, ...told: unknown[]): void {
    const text = JSON.stringify(told);
    assert.ok(!parts.some((part) => text.includes(part)), `${label} holds a value`);
  }

  /** The answer or, of a request that fails, its error with code and data. */
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    client.connection.sendRequest(method, params).catch((error: Error) => ({ ...error, message: error.message }));

  it('keeps values out of all that a session says unasked, and out of every answer but an edit', async () => {
    const uri = uriOf(path.join(folder.root, 'b.ts'));
    await client.open(uri, 'typescript', `const stripeKey = "${stripe}";\nconst p = \`${pem}\`;\n`);
    const range = client.rangeOf(uri, stripe);
    const textDocument = { uri };
    assertSilent('a scan', await ask('keyward/scan', { workDoneToken: 'mine' }));
    assertSilent('the inventory', await ask('keyward/inventory'));
    const problems = await client.problems(uri);
    assert.equal(problems.length, 2);
    assertSilent('a diagnostic', problems);
    assertSilent('a hover', await ask('textDocument/hover', { textDocument, position: range.start }));
    const actions = await client.actions(uri, range, { diagnostics: problems });
    assert.ok(actions.length >= 3);
    assertSilent('a code action', actions);
    for (const action of actions) {
      if (action.disabled) continue;
      const { edit: _, ...rest } = await client.resolve(action);
      assertSilent('what stands beside an edit', rest);
    }
    await client.change(uri, { range: { start: range.start, end: range.start }, text: ' ' });
    for (const action of actions)
      if (!action.disabled) assertSilent('a refusal', await ask('codeAction/resolve', action));
    const rename = { textDocument, position: range.start, newName: stripe };
    assertSilent('an error', await ask('textDocument/rename', rename), await ask(`keyward/${'x'}`, { value: stripe }));
    assertSilent('a failed plan', await ask('keyward/move/plan', { uri, range: { start: stripe }, envName: '1' }));
    assertSilent('an error', await ask('keyward/ignore/plan', { uri, range: null, reason: `${stripe}\n${stripe}` }));
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 7, text: stripe },
    } as never);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 9 },
      contentChanges: [{ range: stripe, text: stripe }],
    } as never);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: stripe });
    client.sendRaw({ jsonrpc: '2.0', nonsense: stripe });
    client.sendRaw({ jsonrpc: '2.0', result: stripe, error: { code: 1, message: stripe } });
    client.sendRaw(`{"jsonrpc": "2.0", "method": "${stripe}`);
    client.sendRaw([stripe]);
    await client.connection.sendRequest('keyward/scan', {});
    assert.ok(client.said.length > 0 && client.logged.length > 0, 'nothing was said at all');
    assertSilent('what the session said', client.said);
  });

  it('keeps values out of all that the command line prints', () => {
    for (const args of [['scan'], ['scan', '--format', 'json'], ['scan', 'id.pem', '.env', 'no-such-file']]) {
      const { stdout, stderr } = runCli(args, folder.root);
      assertSilent(args.join(' '), stdout, stderr);
    }
  });
});
