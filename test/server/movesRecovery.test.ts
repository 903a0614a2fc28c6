import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { MovePlanResult } from '../../server/src/protocol';
import { createSampler } from '../support/sampler';
import { pemKey, stripeKey } from './support/keys';
import { MoveEditor } from './support/moves';

describe('moves that meet others, or trouble', () => {
  const [one, two] = [stripeKey(), stripeKey()];
  let editor: MoveEditor;

  async function begin(files: Record<string, string>): Promise<void> {
    editor = await MoveEditor.start(files, { git: true });
    for (const name of Object.keys(files)) if (name.endsWith('.js')) await editor.open(name);
  }

  afterEach(() => editor.stop());

  const print = (...values: string[]) => values.map((value) => `console.log("${value}");\n`).join('');

  for (const [title, env] of [
    ['no env file', undefined],
    ['an env file', 'A=1'],
    ['an empty entry of the name', 'A=1\nSTRIPE_SECRET_KEY=\nB=2\n'],
  ] as const) {
    for (const [kind, other] of [
      ['two values', two],
      ['one value', one],
    ] as const) {
      it(`plan twice before either is applied, with ${title} and ${kind}`, async () => {
        await begin({ 'a.js': print(one), 'b.js': print(other), ...(env === undefined ? {} : { '.env': env }) });
        const first = await editor.resolve('a.js', one);
        const second = await editor.resolve('b.js', other);
        assert.deepEqual(await editor.finish(first), { ok: true });
        assert.deepEqual(await editor.finish(second), { ok: true });
        assert.equal(editor.run('node', '--env-file=.env', 'a.js'), `${one}\n`);
        assert.equal(editor.run('node', '--env-file=.env', 'b.js'), `${other}\n`);
        await editor.assertClean('a.js', 'b.js', '.env');
        editor.assertSilent(one, two);
      });
    }
  }

  it('are refused by version when the code has changed since', async () => {
    await begin({ 'a.js': print(one) });
    const action = (await editor.actions('a.js', one)).find(({ title }) => /^Move/.test(title));
    assert.ok(action);
    await editor.client.change(editor.uri('a.js'), { text: `// x\n${print(one)}` });
    await assert.rejects(editor.client.resolve(action), /changed since/);
    const resolved = await editor.resolve('a.js', one);
    await editor.client.change(editor.uri('a.js'), { text: print(one) });
    await assert.rejects(editor.apply(resolved.edit), /another version/);
    editor.assertSilent(one);
  });

  for (const [title, without] of [
    ['the env file', ['.env']],
    ['everything but the code', ['.env', '.gitignore', '.env.example']],
  ] as const) {
    it(`put every literal back when ${title} is left out`, async () => {
      const pem = pemKey();
      const code = `${print(one, two, one)}const k = \`${pem}\`;\n// é\n`;
      await begin({ 'a.js': code });
      const check = await editor.finish(await editor.resolveAll('a.js'), without);
      assert.ok(!check.ok && check.restore);
      assert.match(check.reason, /\.env is not there/);
      assert.equal(editor.disk('a.js'), code);
      editor.assertSilent(one, two, pem);
    });
  }

  it('lose nothing when the code is left out', async () => {
    await begin({ 'a.js': print(one) });
    assert.deepEqual(await editor.finish(await editor.resolve('a.js', one), ['a.js']), { ok: true });
    assert.equal(editor.disk('a.js'), print(one));
    const again = await editor.move('a.js', one);
    assert.deepEqual(
      again.finish.variables.map(({ envName }) => envName),
      ['STRIPE_SECRET_KEY'],
    );
    assert.equal(editor.disk('.env'), `STRIPE_SECRET_KEY=${one}\n`);
  });

  it('can be undone and redone', async () => {
    await begin({ 'a.js': print(one), '.env': 'A=1\n' });
    const [code, env] = [editor.uri('a.js'), await editor.open('.env')];
    await editor.move('a.js', one);
    const after = [editor.client.text(code), editor.client.text(env)];
    const both = async (texts: readonly (string | undefined)[]) => {
      for (const [index, uri] of [code, env].entries()) await editor.client.change(uri, { text: texts[index] ?? '' });
    };
    await both([print(one), 'A=1\n']);
    assert.equal((await editor.client.problems(code)).length, 1);
    await both(after);
    await editor.assertClean('a.js', '.env');
    await both([print(one), 'A=1\n']);
    const again = await editor.move('a.js', one);
    assert.deepEqual(
      again.finish.variables.map(({ envName }) => envName),
      ['STRIPE_SECRET_KEY'],
    );
    assert.deepEqual([editor.client.text(code), editor.client.text(env)], after);
  });

  it('say no to a check that was answered already', async () => {
    await begin({ 'a.js': print(one) });
    const { finish } = await editor.move('a.js', one);
    rmSync(path.join(editor.folder.root, '.env'));
    const { moveId } = finish;
    const check = await editor.client.connection.sendRequest<{ ok: boolean }>('keyward/move/check', { moveId });
    assert.equal(check.ok, false);
  });

  it('take thirty values of one file, equal ones once, and tell which lines stay', async () => {
    const sample = createSampler('thirty');
    const keys = Array.from({ length: 14 }, () => ['sk', 'live', sample.chars('A-Za-z0-9', 24)].join('_'));
    const lines = [...keys, ...keys].map((key, index) => `console.log("${index} ${key}");`);
    lines.push(`import("${one}").catch(() => 0);`, `/${two}/.test("");`, `// ${two}`);
    await begin({ 'a.js': `${lines.join('\n')}\n` });
    const printed = editor.run('node', 'a.js');
    const resolved = await editor.resolveAll('a.js');
    assert.deepEqual(await editor.finish(resolved), { ok: true });
    assert.equal(editor.run('node', '--env-file=.env', 'a.js'), printed);
    assert.equal(editor.disk('.env')?.trim().split('\n').length, 14);
    const staying = resolved.finish.advice.flatMap(
      (sentence) => /^Line (\d+) stays as it is: \w/.exec(sentence)?.[1] ?? [],
    );
    assert.deepEqual(staying, ['29', '30', '31']);
    assert.equal((await editor.client.problems(editor.uri('a.js'))).length, 3);
    editor.assertSilent(one, two, ...keys);
  });

  it('give all only to those who ask for it', async () => {
    await begin({ 'a.js': print(one) });
    const uri = editor.uri('a.js');
    const range = editor.client.rangeOf(uri, one);
    for (const [only, triggerKind, offered] of [
      [undefined, 2, false],
      [['source'], 2, false],
      [['source.fixAll'], 2, false],
      [['source.fixAll'], 1, false],
      [['source'], 1, true],
      [['source.keyward.moveAll'], 2, true],
    ] as const) {
      const actions = await editor.client.actions(uri, range, { only: only && [...only], triggerKind });
      assert.equal(
        actions.some(({ kind }) => kind === 'source.keyward.moveAll'),
        offered,
        `${only} ${triggerKind}`,
      );
    }
  });

  for (const envName of ['PATH', 'LD_PRELOAD', 'npm_config_registry', 'a b', '1X', 'TAKEN']) {
    it(`are refused under the name ${envName}`, async () => {
      await begin({ 'a.js': print(one), '.env': 'TAKEN=x\n' });
      const uri = editor.uri('a.js');
      const plan = await editor.client.connection.sendRequest<MovePlanResult>('keyward/move/plan', {
        uri,
        range: editor.client.rangeOf(uri, one),
        envName,
      });
      assert.ok(!plan.ok);
      assert.match(plan.reason, /choose another name|no name|another value/);
      editor.assertSilent(one);
    });
  }
});
