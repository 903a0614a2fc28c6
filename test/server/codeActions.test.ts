import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { MoveCheckResult, MoveFinishArguments, MovePlanResult } from '../../server/src/protocol';
import { git, makeFolder } from '../support/cli';
import { pemKey, stripeKey } from './support/keys';
import { LspClient, uriOf, vscodeCapabilities } from './support/lspClient';

describe('code actions', () => {
  const key = stripeKey();
  const code = `const stripe = connect("${key}");\n`;
  let client: LspClient;
  let folder: ReturnType<typeof makeFolder>;
  let uri: string;

  async function begin(files: Record<string, string> = {}, capabilities = vscodeCapabilities): Promise<void> {
    folder = makeFolder({ 'package.json': '{}', 'app.ts': code, '.gitignore': 'node_modules\n', ...files });
    git(folder.root, 'init', '-q');
    client = await LspClient.start({ folders: [folder.root], capabilities });
    uri = uriOf(path.join(folder.root, 'app.ts'));
    await client.open(uri, 'typescript', files['app.ts'] ?? code);
  }
  const on = (name: string) => path.join(folder.root, name);

  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  it('move a value to the env file, and nothing is left to report', async () => {
    await begin();
    const diagnostics = await client.problems(uri);
    const range = client.rangeOf(uri, key);
    const actions = await client.actions(uri, range, { diagnostics, triggerKind: 1 });
    const move = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(move);
    assert.equal(move.kind, 'quickfix');
    assert.equal(move.diagnostics?.length, 1);
    assert.ok(!JSON.stringify(move).includes(key), 'the value is in the action');
    const resolved = await client.resolve(move);
    const changed = resolved.edit?.documentChanges?.map((change) =>
      'textDocument' in change
        ? path.basename(change.textDocument.uri)
        : `create ${path.basename('uri' in change ? change.uri : change.newUri)}`,
    );
    assert.deepEqual(changed, ['create .env', '.env', '.gitignore', 'create .env.example', '.env.example', 'app.ts']);
    assert.equal(resolved.command?.command, 'keyward.move.finish');
    const [finish] = (resolved.command?.arguments ?? []) as MoveFinishArguments[];
    assert.ok(finish);
    assert.ok(!JSON.stringify(finish).includes(key), 'the value is in the command');
    await client.apply(resolved.edit);
    assert.ok(readFileSync(on('.env'), 'utf8').includes(key));
    assert.match(readFileSync(on('.gitignore'), 'utf8'), /^\.env$/m);
    assert.ok(!readFileSync(on('.env.example'), 'utf8').includes(key));
    assert.match(client.text(uri), /process\.env\.STRIPE_SECRET_KEY/);
    const check = await client.connection.sendRequest<MoveCheckResult>('keyward/move/check', { moveId: finish.moveId });
    assert.deepEqual(check, { ok: true });
    assert.equal(statSync(on('.env')).mode & 0o777, 0o600);
    await client.save(uri);
    await client.filesChanged(uriOf(on('.env')), uriOf(on('.gitignore')));
    assert.deepEqual(await client.problems(uri), []);
    const env = uriOf(on('.env'));
    await client.open(env, 'dotenv', readFileSync(on('.env'), 'utf8'));
    assert.deepEqual(await client.problems(env), []);
  });

  it('put the literal back when the value did not reach the disk', async () => {
    await begin();
    const plan = await client.connection.sendRequest<MovePlanResult>('keyward/move/plan', {
      uri,
      range: client.rangeOf(uri, key),
      envName: 'MY_KEY',
    });
    assert.ok(plan.ok);
    assert.equal(plan.finish.variables[0]?.envName, 'MY_KEY');
    await client.apply(plan.edit as never);
    rmSync(on('.env'));
    const { moveId } = plan.finish;
    const check = await client.connection.sendRequest<MoveCheckResult>('keyward/move/check', { moveId });
    assert.ok(!check.ok && check.restore);
    await client.apply(check.restore);
    assert.ok(client.text(uri) === code, 'the literal is not back');
  });

  it('fail without harm when the document has changed since', async () => {
    await begin();
    const [move] = await client.actions(uri, client.rangeOf(uri, key), { only: ['quickfix'] });
    assert.ok(move);
    await client.change(uri, { text: `// a line\n${code}` });
    await assert.rejects(client.resolve(move), { code: -32801 });
    await client.close(uri);
    rmSync(on('app.ts'));
    await assert.rejects(client.resolve(move), { code: -32801 });
    assert.ok(!existsSync(on('.env')));
  });

  const kinds: [name: string, context: { only?: string[]; triggerKind?: 1 | 2 }, expected: string[]][] = [
    ['all kinds', { triggerKind: 1 }, ['quickfix', 'quickfix.keyward.ignore', 'source.keyward.moveAll']],
    ['by themselves', { triggerKind: 2 }, ['quickfix', 'quickfix.keyward.ignore']],
    ['quickfix', { only: ['quickfix'] }, ['quickfix', 'quickfix.keyward.ignore']],
    ['one kind', { only: ['quickfix.keyward.ignore'] }, ['quickfix.keyward.ignore']],
    ['source', { only: ['source'], triggerKind: 1 }, ['source.keyward.moveAll']],
    ['source on save', { only: ['source'], triggerKind: 2 }, []],
    ['moveAll on save', { only: ['source.keyward.moveAll'], triggerKind: 2 }, ['source.keyward.moveAll']],
    ['another kind', { only: ['refactor.inline'] }, []],
  ];
  for (const [name, context, expected] of kinds) {
    it(`respect what is asked for: ${name}`, async () => {
      await begin();
      const actions = await client.actions(uri, client.rangeOf(uri, key), context);
      assert.deepEqual([...new Set(actions.map(({ kind }) => kind))].sort(), expected);
    });
  }

  it('move all of a file at once', async () => {
    const other = stripeKey();
    await begin({ 'app.ts': `${code}const more = "${other}";\n` });
    const [all] = await client.actions(uri, client.rangeOf(uri, 'const'), { only: ['source.keyward.moveAll'] });
    assert.ok(all);
    await client.apply((await client.resolve(all)).edit);
    const env = readFileSync(on('.env'), 'utf8');
    assert.ok(env.includes(key) && env.includes(other));
    assert.deepEqual(await client.problems(uri), []);
  });

  it('ignore with a comment that Keyward then obeys, multi-line literals included', async () => {
    const pem = pemKey();
    await begin({ 'app.ts': `${code}  const pem = \`${pem}\`;\n` });
    for (const value of [key, pem]) {
      const actions = await client.actions(uri, client.rangeOf(uri, value), { only: ['quickfix.keyward.ignore'] });
      assert.equal(actions.length, 1);
      assert.ok(actions[0] && !actions[0].disabled);
      await client.apply((await client.resolve(actions[0])).edit);
    }
    assert.deepEqual(await client.problems(uri), []);
    assert.match(
      client.text(uri),
      /\); \/\/ keyward:allow stripe-secret-key\n {2}\/\/ keyward:allow [\w-]+\n {2}const pem/,
    );
  });

  it('extract any string, only when asked', async () => {
    await begin({ 'app.ts': 'const baseUrl = "https://api.example.com";\nconst n = 1;\n' });
    const caret = client.rangeOf(uri, 'example');
    const at = { start: caret.start, end: caret.start };
    assert.deepEqual(await client.actions(uri, at, { triggerKind: 2 }), []);
    assert.deepEqual(await client.actions(uri, client.rangeOf(uri, '= 1'), { only: ['refactor'] }), []);
    const [action] = await client.actions(uri, at, { only: ['refactor.extract'] });
    assert.equal(action?.title, 'Extract string to environment variable BASE_URL');
    const resolved = await client.resolve(action);
    await client.apply(resolved.edit);
    assert.match(client.text(uri), /^const baseUrl = process\.env\.BASE_URL/);
    assert.match(readFileSync(on('.env'), 'utf8'), /^BASE_URL=https:\/\/api\.example\.com$/m);
    const [finish] = (resolved.command?.arguments ?? []) as MoveFinishArguments[];
    const check = await client.connection.sendRequest('keyward/move/check', { moveId: finish?.moveId });
    assert.deepEqual(check, { ok: true });
  });

  it('are shown disabled with the reason, and left out where the client cannot show that', async () => {
    await begin();
    const json = uriOf(on('data.json'));
    await client.open(json, 'json', `{"stripeKey": "${key}"}`);
    const reasons = (await client.actions(json, client.rangeOf(json, key))).map(({ kind, disabled }) => [
      kind,
      disabled?.reason !== undefined,
    ]);
    assert.ok(reasons.some(([kind, disabled]) => kind === 'quickfix.keyward.ignore' && disabled));
    await client.stop();
    folder.dispose();
    const codeAction = { ...vscodeCapabilities.textDocument?.codeAction, disabledSupport: false };
    await begin({}, { ...vscodeCapabilities, textDocument: { ...vscodeCapabilities.textDocument, codeAction } });
    await client.open(json, 'json', `{"stripeKey": "${key}"}`);
    const ignore = await client.actions(json, client.rangeOf(json, key), { only: ['quickfix.keyward.ignore'] });
    assert.deepEqual(ignore, []);
  });

  it('refuse what cannot be written', async () => {
    await begin();
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, 'typescript', code);
    const plan = await client.connection.sendRequest<MovePlanResult>('keyward/move/plan', {
      uri: untitled,
      range: client.rangeOf(untitled, key),
    });
    assert.ok(!plan.ok && plan.reason.length > 10);
    const [all] = await client.actions(untitled, client.rangeOf(untitled, key), { only: ['source.keyward.moveAll'] });
    assert.equal(all?.disabled?.reason, plan.reason);
    const ignore = client.connection.sendRequest('keyward/ignore/plan', {
      uri,
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    });
    await assert.rejects(ignore, { code: -32803 });
  });
});
