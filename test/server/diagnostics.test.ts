import assert from 'node:assert/strict';
import { unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  type Diagnostic,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { git, makeFolder } from '../support/cli';
import { stripeKey } from './support/keys';
import { LspClient, uriOf, vscodeCapabilities } from './support/lspClient';

const errors = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, severity }) => [code, severity]);

describe('diagnostics', () => {
  const key = stripeKey();
  let client: LspClient | undefined;
  let folder: ReturnType<typeof makeFolder> | undefined;

  afterEach(async () => {
    await client?.stop();
    folder?.dispose();
    client = undefined;
    folder = undefined;
  });

  it('come by pull with everything but the value', async () => {
    client = await LspClient.start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'typescript', `const stripe = "${key}";\nconst again = "${key}";\n`);
    const [first, second] = await client.problems(uri);
    assert.ok(first && second);
    assert.equal(first.source, 'keyward');
    assert.equal(first.code, 'stripe-secret-key');
    assert.match(first.codeDescription?.href ?? '', /^https:\/\/[a-z.]*stripe\.com\//);
    assert.deepEqual(first.range, client.rangeOf(uri, key));
    assert.match(String(first.message), /environment variable/);
    assert.equal(first.data.ruleId, 'stripe-secret-key');
    assert.ok(!JSON.stringify([first, second]).includes(key.slice(8, 20)), 'the value is in the diagnostic');
    assert.equal(client.initialized.capabilities.diagnosticProvider?.interFileDependencies, true);
    assert.equal(client.published.size, 0, 'pushed as well');
  });

  it('follow each edit, batches in order and whole replacements, and say when nothing changed', async () => {
    client = await LspClient.start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'python', 'x = ""\r\n');
    const empty = await client.pull(uri);
    assert.equal((await client.pull(uri, empty.resultId)).kind, 'unchanged');
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    await client.change(uri, { range: at(0, 5), text: key.slice(0, 9) }, { range: at(0, 14), text: key.slice(9) });
    assert.deepEqual(errors(await client.problems(uri)), [['stripe-secret-key', 2]]);
    const before = await client.pull(uri);
    await client.change(uri, { range: at(1, 0), text: 'y = 1\r\n' });
    assert.equal((await client.pull(uri, before.resultId)).kind, 'unchanged');
    await client.change(uri, { text: `\n\nz = "${key}"` });
    const [moved] = await client.problems(uri);
    assert.equal(moved?.range.start.line, 2);
    await client.change(uri, { range: client.rangeOf(uri, key), text: '' });
    assert.deepEqual(await client.problems(uri), []);
  });

  it('are pushed where the client cannot pull, also for files that are not open', async () => {
    folder = makeFolder({ 'a.py': `k = "${key}"\n`, 'b.py': 'b = 1\n' });
    const { diagnostic: _, ...textDocument } = vscodeCapabilities.textDocument ?? {};
    client = await LspClient.start({
      folders: [folder.root],
      capabilities: { textDocument },
      options: { settings: { minimumConfidence: 'likely' } },
    });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const { published } = client;
    const [a, b] = [uriOf(path.join(folder.root, 'a.py')), uriOf(path.join(folder.root, 'b.py'))];
    await client.until(() => published.get(a)?.length === 1);
    await client.open(b, 'python', `b = "${key}"\n`);
    await client.until(() => published.get(b)?.length === 1);
    await client.change(b, { text: '' });
    await client.until(() => published.get(b)?.length === 0);
    unlinkSync(path.join(folder.root, 'a.py'));
    await client.filesChanged(a);
    await client.until(() => published.get(a)?.length === 0);
  });

  it('of the workspace are held open and tell only what changed', async () => {
    folder = makeFolder({ 'a.py': `k = "${key}"\n`, 'clean.py': 'x = 1\n' });
    client = await LspClient.start({ folders: [folder.root] });
    const a = uriOf(path.join(folder.root, 'a.py'));
    const { partial } = client;
    const seen = () =>
      (partial.get('part') ?? []).map((report) => {
        const { uri, items } = report as { uri: string; items?: Diagnostic[] };
        return [uri, items?.length];
      });
    const source = new CancellationTokenSource();
    const held = client.connection
      .sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'part' }, source.token)
      .then(
        () => 'answered',
        (error: { code: number }) => error.code,
      );
    await client.until(() => seen().length >= 1);
    assert.deepEqual(seen(), [[a, 1]]);
    writeFileSync(path.join(folder.root, 'a.py'), 'k = 1\n');
    await client.filesChanged(a);
    await client.until(() => seen().length >= 2);
    assert.deepEqual(seen().slice(1), [[a, 0]]);
    source.cancel();
    assert.equal(await held, -32800);
  });

  it('of files that are not open go when the setting says so', async () => {
    folder = makeFolder({ 'a.py': `k = "${key}"\n` });
    client = await LspClient.start({ folders: [folder.root] });
    const a = uriOf(path.join(folder.root, 'a.py'));
    const pullAll = (previousResultIds: { uri: string; value: string }[]) =>
      client?.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const [full] = (await pullAll([]))?.items ?? [];
    assert.ok(full?.kind === 'full' && full.uri === a && full.items.length === 1);
    const held = pullAll([{ uri: a, value: full.resultId ?? '' }]);
    client.settings = () => ({ problems: { scope: 'openFiles' } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(
      (await held)?.items.map((item) => [item.uri, 'items' in item && item.items.length]),
      [[a, 0]],
    );
    await client.open(a, 'python', `k = "${key}"\n`);
    assert.equal((await client.problems(a)).length, 1);
  });

  it('name the other places of the same value', async () => {
    folder = makeFolder({ 'a.py': `k = "${key}"\n`, 'b.py': `b = "${key}"\n` });
    client = await LspClient.start({ folders: [folder.root] });
    await client.connection.sendRequest('keyward/scan', {});
    const a = uriOf(path.join(folder.root, 'a.py'));
    await client.open(a, 'python', `k = "${key}"\n`);
    const [problem] = await client.problems(a);
    assert.deepEqual(
      problem?.relatedInformation?.map(({ location }) => path.basename(location.uri)),
      ['b.py'],
    );
  });

  it('depend on what git does with an env file', async () => {
    const entry = `STRIPE_SECRET_KEY=${key}\n`;
    folder = makeFolder({
      '.gitignore': '.env.local\n',
      '.env.local': entry,
      '.env': entry,
      '.env.staging': entry,
      '.env.example': entry,
    });
    const { root } = folder;
    git(root, 'init', '-q');
    git(root, 'add', '.env');
    client = await LspClient.start({ folders: [root] });
    const messages = new Map<string, [number | undefined, string]>();
    for (const name of ['.env.local', '.env', '.env.staging', '.env.example']) {
      const uri = uriOf(path.join(root, name));
      await client.open(uri, 'dotenv', entry);
      for (const { severity, message } of await client.problems(uri)) messages.set(name, [severity, String(message)]);
    }
    assert.equal(messages.get('.env.local'), undefined);
    assert.equal(messages.get('.env')?.[0], 1);
    assert.match(messages.get('.env')?.[1] ?? '', /git rm --cached \.env`/);
    assert.equal(messages.get('.env.staging')?.[0], 1);
    assert.match(messages.get('.env.staging')?.[1] ?? '', /\.gitignore/);
    assert.equal(messages.get('.env.example')?.[0], 2);
  });

  it('obey the settings of each root, and their changes, without a restart', async () => {
    const [one, two] = [makeFolder({ 'a.py': '' }), makeFolder({ 'a.py': '' })];
    const [a, b] = [uriOf(path.join(one.root, 'a.py')), uriOf(path.join(two.root, 'a.py'))];
    client = await LspClient.start({
      folders: [one.root, two.root],
      settings: (scope) => (scope === uriOf(one.root) ? { enable: false } : { severity: { likely: 'hint' } }),
    });
    try {
      await client.open(a, 'python', `k = "${key}"\n`);
      await client.open(b, 'python', `k = "${key}"\n`);
      assert.deepEqual(errors(await client.problems(a)), []);
      assert.deepEqual(errors(await client.problems(b)), [['stripe-secret-key', 4]]);
      const refreshes = client.refreshes;
      client.settings = () => ({ exclude: ['**/b.py'] });
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => (client?.refreshes ?? 0) > refreshes);
      assert.deepEqual(errors(await client.problems(a)), [['stripe-secret-key', 2]]);
      client.settings = () => ({ exclude: ['a.py'] });
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(errors(await client.problems(b)), []);
    } finally {
      one.dispose();
      two.dispose();
    }
  });

  it('ignore comments only in a trusted workspace', async () => {
    client = await LspClient.start({ options: { trusted: false } });
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'python', `k = "${key}"  # gitleaks:allow\n`);
    assert.equal((await client.problems(uri)).length, 1);
    await client.connection.sendNotification('keyward/trustGranted');
    assert.equal((await client.problems(uri)).length, 0);
  });
});
