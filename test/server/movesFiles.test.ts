import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { stripeKey } from './support/keys';
import { MoveEditor, runIn, type Setup } from './support/moves';

describe('moves and the files around them', () => {
  const key = stripeKey();
  const code = `console.log("${key}");\n`;
  let editor: MoveEditor;

  async function begin(files: Record<string, string | Uint8Array>, setup: Setup = { git: true }): Promise<void> {
    editor = await MoveEditor.start({ 'app.js': code, ...files }, setup);
  }

  async function moved(name = 'app.js'): Promise<string[]> {
    await editor.open(name);
    const { finish } = await editor.move(name, key);
    await editor.assertClean(name);
    editor.assertSilent(key);
    return finish.advice;
  }

  afterEach(() => editor.stop());

  for (const [title, env, expected, name = 'STRIPE_SECRET_KEY'] of [
    ['none', undefined, `STRIPE_SECRET_KEY=${key}\n`],
    ['an empty one', '', `STRIPE_SECRET_KEY=${key}\n`],
    ['one without a final line break', 'A=1', `A=1\nSTRIPE_SECRET_KEY=${key}`],
    ['one with CRLF', 'A=1\r\n', `A=1\r\nSTRIPE_SECRET_KEY=${key}\r\n`],
    ['one with a byte order mark', '\uFEFFA=1\n', `\uFEFFA=1\nSTRIPE_SECRET_KEY=${key}\n`],
    ['an empty entry', 'STRIPE_SECRET_KEY= # here\nB=2\n', `STRIPE_SECRET_KEY=${key} # here\nB=2\n`],
    ['an empty entry with a comment', 'STRIPE_SECRET_KEY=#here\n', `STRIPE_SECRET_KEY=${key} #here\n`],
    ['an empty entry in quotes', 'export STRIPE_SECRET_KEY = ""\n', `export STRIPE_SECRET_KEY = ${key}\n`],
    ['the value under another name', `export PAY='${key}'\n`, `export PAY='${key}'\n`, 'PAY'],
    [
      'another value',
      'STRIPE_SECRET_KEY=x\n',
      `STRIPE_SECRET_KEY=x\nSTRIPE_SECRET_KEY_2=${key}\n`,
      'STRIPE_SECRET_KEY_2',
    ],
    [
      'the value in an entry that a later one hides',
      `STRIPE_SECRET_KEY=${key}\nSTRIPE_SECRET_KEY=x\n`,
      `STRIPE_SECRET_KEY=${key}\nSTRIPE_SECRET_KEY=x\nSTRIPE_SECRET_KEY_2=${key}\n`,
      'STRIPE_SECRET_KEY_2',
    ],
  ] as const) {
    it(`write to an env file: ${title}`, async () => {
      await begin(env === undefined ? {} : { '.env': env });
      await moved();
      assert.equal(editor.disk('.env'), expected);
      assert.equal(editor.disk('app.js'), `console.log(process.env.${name});\n`);
      assert.equal(editor.run('node', '--env-file=.env', 'app.js'), `${key}\n`);
      if (process.platform === 'win32') return;
      const mode = statSync(path.join(editor.folder.root, '.env')).mode & 0o777;
      assert.equal(mode === 0o600, env === undefined);
    });
  }

  for (const [title, ignore, expected] of [
    ['none', undefined, '.env\n'],
    ['one without a final line break', 'dist', 'dist\n.env'],
    ['one with CRLF', 'dist\r\n', 'dist\r\n.env\r\n'],
    ['the rule', '*.log\n.env*\n', '*.log\n.env*\n'],
    ['the rule, taken back', '.env*\n!.env\n', '.env*\n!.env\n.env\n'],
  ] as const) {
    it(`make git ignore the env file: ${title}`, async () => {
      await begin(ignore === undefined ? {} : { '.gitignore': ignore });
      await moved();
      assert.equal(editor.disk('.gitignore'), expected);
      assert.equal(editor.run('git', 'check-ignore', '.env'), '.env\n');
    });
  }

  it('tell that git tracks the env file', async () => {
    await begin({ '.env': 'A=1\n' }, { git: ['.env'] });
    const advice = await moved();
    assert.ok(advice.some((sentence) => /\.env is tracked by git.*git rm --cached \.env/.test(sentence)));
    assert.equal(editor.disk('.gitignore'), undefined);
  });

  for (const [title, example, expected] of [
    ['none', undefined, 'STRIPE_SECRET_KEY=\n'],
    ['one without the name', 'A=1', 'A=1\nSTRIPE_SECRET_KEY='],
    ['one with the name', 'STRIPE_SECRET_KEY=your key\n', 'STRIPE_SECRET_KEY=your key\n'],
  ] as const) {
    it(`add the name to the example file: ${title}`, async () => {
      await begin(example === undefined ? {} : { '.env.example': example });
      await moved();
      assert.equal(editor.disk('.env.example'), expected);
    });
  }

  it('share no variable with an equal string that is no credential', async () => {
    await begin({ 'app.js': 'const mode = "development";\n', '.env': 'NODE_ENV=development\n' });
    const uri = await editor.open('app.js');
    const range = editor.client.rangeOf(uri, 'development');
    const [action] = await editor.client.actions(uri, range, { only: ['refactor.extract'], triggerKind: 1 });
    assert.ok(action);
    assert.equal(action.title, 'Extract string to environment variable MODE');
    await editor.apply((await editor.client.resolve(action)).edit);
    assert.equal(editor.client.text(uri), 'const mode = process.env.MODE;\n');
    assert.equal(editor.disk('.env'), 'NODE_ENV=development\nMODE=development\n');
  });

  it('count an open, unsaved env file as its buffer', async () => {
    await begin({ '.env': 'A=1\n' });
    await editor.open('.env', 'A=1\nSTRIPE_SECRET_KEY=mine\n');
    await editor.client.change(editor.uri('.env'), { text: 'A=2\nSTRIPE_SECRET_KEY=mine' });
    await moved();
    assert.equal(editor.disk('.env'), `A=2\nSTRIPE_SECRET_KEY=mine\nSTRIPE_SECRET_KEY_2=${key}`);
  });

  it('save a value that is in the buffer of the env file alone', async () => {
    await begin({ '.env': 'A=1\n' });
    await editor.open('.env', `A=1\nPAY=${key}\n`);
    await moved();
    assert.equal(editor.disk('.env'), `A=1\nPAY=${key}\n`);
    assert.equal(editor.disk('app.js'), 'console.log(process.env.PAY);\n');
  });

  it('keep the line breaks and the byte order mark of the code', async () => {
    await begin({ 'a.py': `\uFEFF"""Doc."""\r\nimport sys\r\n\r\nkey = "${key}"\r\n` });
    await moved('a.py');
    const expected = '\uFEFF"""Doc."""\r\nimport os\r\nimport sys\r\n\r\nkey = os.environ["STRIPE_SECRET_KEY"]\r\n';
    assert.equal(editor.disk('a.py'), expected);
    assert.equal(editor.disk('.env'), `STRIPE_SECRET_KEY=${key}\n`);
  });

  it('write to the env file of the nearest package', async () => {
    await begin({ 'packages/a/package.json': '{}', 'packages/a/src/a.js': code, 'package.json': '{}', 'b.js': code });
    await moved('packages/a/src/a.js');
    assert.equal(editor.disk('packages/a/.env'), `STRIPE_SECRET_KEY=${key}\n`);
    assert.equal(editor.disk('.env'), undefined);
    assert.equal(editor.run('git', 'check-ignore', 'packages/a/.env'), 'packages/a/.env\n');
    await moved('b.js');
    assert.equal(editor.disk('.env'), `STRIPE_SECRET_KEY=${key}\n`);
    assert.equal(editor.run('git', 'check-ignore', '.env', 'packages/a/.env'), '.env\npackages/a/.env\n');
  });

  it('stay in the root that holds the code', async () => {
    await begin({ 'one/a.js': code, 'two/b.js': code, 'two/.env': 'X=1\n' }, { folders: ['one', 'two'] });
    await moved('one/a.js');
    assert.equal(editor.disk('one/.env'), `STRIPE_SECRET_KEY=${key}\n`);
    assert.equal(editor.disk('two/.env'), 'X=1\n');
    await moved('two/b.js');
    assert.equal(editor.disk('two/.env'), `X=1\nSTRIPE_SECRET_KEY=${key}\n`);
    assert.equal(editor.disk('.env'), undefined);
  });

  it('are refused in unsaved files and outside every folder', async () => {
    await begin({ 'in/x.js': '', 'out/a.js': code }, { folders: ['in'] });
    await editor.client.open('untitled:Untitled-1', 'javascript', code);
    assert.match(await editor.disabled('untitled:Untitled-1', key), /^Save this file first/);
    await editor.open('out/a.js');
    assert.match(await editor.disabled('out/a.js', key), /outside every open folder/);
    editor.assertSilent(key);
  });

  it('take a notebook cell to the env file beside the notebook', async () => {
    await begin({ 'nb/requirements.txt': '', 'nb/a.ipynb': '{}' });
    const cell = `${editor.uri('nb/a.ipynb').replace('file://', 'vscode-notebook-cell:')}#W0sZmlsZQ%3D%3D`;
    await editor.client.open(cell, 'python', `%matplotlib inline\nimport stripe\nstripe.api_key = "${key}"\n`);
    const resolved = await editor.resolve(cell, key);
    assert.deepEqual(await editor.finish(resolved), { ok: true });
    assert.equal(
      editor.client.text(cell),
      'import os\n\n%matplotlib inline\nimport stripe\nstripe.api_key = os.environ["STRIPE_SECRET_KEY"]\n',
    );
    assert.equal(editor.disk('nb/.env'), `STRIPE_SECRET_KEY=${key}\n`);
    await editor.assertClean(cell);
    editor.assertSilent(key);
  });

  it('leave no byte of a file that is not UTF-8', async () => {
    const latin = Uint8Array.from(Buffer.from('# Clés\nA=1\n', 'latin1'));
    await begin({ '.env': latin });
    await editor.open('app.js');
    await assert.rejects(editor.resolve('app.js', key), /\.env is no ordinary text file in UTF-8/);
    assert.equal(runIn(editor.folder.root, 'cat', 'app.js'), code);
  });

  it('refuse an env file that is a folder', async () => {
    await begin({ '.env/bin/python': '' });
    await editor.open('app.js');
    await assert.rejects(editor.resolve('app.js', key), /\.env is no ordinary text file/);
  });

  for (const [name, before, after, expected] of [
    ['.env.example', `# Keys\nA_KEY="${key}" # why\nB=\n`, '# Keys\nA_KEY= # why\nB=\n', `A_KEY=${key}\n`],
    ['.env.production', `B=1\r\nA_KEY=${key}\r\nC=\r\n`, 'B=1\r\nC=\r\n', `A_KEY=${key}\n`],
  ] as const) {
    it(`take an entry out of ${name}, under its name`, async () => {
      await begin({ [name]: before }, { git: [name] });
      await editor.open(name);
      const { finish } = await editor.move(name, key);
      assert.equal(editor.disk(name), after);
      assert.equal(editor.disk('.env'), expected);
      assert.ok(finish.advice.some((sentence) => sentence.startsWith(`${name} is tracked by git`)));
      await editor.assertClean(name);
    });
  }

  it('ask for the folder of the env file', async () => {
    await begin({ 'package.json': '{}' });
    editor.client.settings = () => ({ envFile: 'config/dev.env' });
    await editor.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await editor.open('app.js');
    await assert.rejects(editor.resolve('app.js', key), /The folder config of the setting keyward\.envFile/);
    mkdirSync(path.join(editor.folder.root, 'config'));
    await editor.move('app.js', key);
    assert.equal(editor.disk('config/dev.env'), `STRIPE_SECRET_KEY=${key}\n`);
    assert.equal(editor.run('git', 'check-ignore', 'config/dev.env'), 'config/dev.env\n');
  });

  it('leave a script of direnv alone, unless it reads the env file first', async () => {
    await begin({ '.envrc': `export A_KEY=${key}\n`, 'x/.envrc': `dotenv\nexport A_KEY=${key}\n` });
    for (const name of ['.envrc', 'x/.envrc']) await editor.open(name);
    assert.match(await editor.disabled('.envrc', key), /line `dotenv`/);
    await editor.move('x/.envrc', key);
    assert.equal(editor.disk('x/.envrc'), 'dotenv\nexport A_KEY="${A_KEY:?}"\n');
  });

  for (const name of ['.env', '.env.local']) {
    it(`leave a value in ${name} that git ignores`, async () => {
      await begin({ [name]: `A_KEY=${key}\n`, '.gitignore': '.env*\n' });
      await editor.open(name);
      assert.match(await editor.disabled(name, key), /where it belongs/);
    });
  }
});
