import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, symlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import { cliPath, git, makeFolder, runCli } from '../support/cli';

/** Put together here, so that no file holds a whole key. */
const key = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
const line = `const stripe = "${key}";\n`;

interface Row {
  readonly file: string;
  readonly ruleId: string;
  readonly range: {
    readonly start: { line: number; character: number };
    readonly end: { line: number; character: number };
  };
}

describe('keyward scan', () => {
  const disposals: (() => void)[] = [];
  const folder = (files: Record<string, string | Uint8Array>): string => {
    const made = makeFolder(files);
    disposals.push(() => made.dispose());
    return made.root;
  };
  afterEach(() => {
    for (const dispose of disposals.splice(0)) dispose();
  });

  const rowsOf = (stdout: string): Row[] => JSON.parse(stdout).findings;

  it('ends with 0 and says so when there is nothing', () => {
    const { status, stdout } = runCli(['scan'], folder({ 'a.ts': 'export const a = 1;\n' }));
    assert.equal(status, 0);
    assert.match(stdout, /^No credentials found \(1 file scanned\)\.$/m);
  });

  it('ends with 1 and points at the place, without the value', () => {
    const { status, stdout, stderr } = runCli(['scan'], folder({ 'src/a.ts': `// first\n${line}` }));
    assert.equal(status, 1);
    assert.match(stdout, /^src\/a\.ts:2:17: \w+: Stripe .* \[stripe-[\w-]+\]$/m);
    assert.equal((stdout + stderr).includes(key), false, 'the value is printed');
    assert.equal((stdout + stderr).includes(key.slice(8)), false, 'a part of the value is printed');
  });

  it('gives exact ranges and the documented fields as JSON', () => {
    const root = folder({ 'a.ts': `// é\u{1F511}\r\nx = "\u{1F511}"; ${line}` });
    const { stdout, status } = runCli(['scan', '--format', 'json', 'a.ts'], root);
    assert.equal(status, 1);
    const [row] = JSON.parse(stdout).findings;
    assert.deepEqual(row.range, { start: { line: 1, character: 26 }, end: { line: 1, character: 26 + key.length } });
    assert.deepEqual(Object.keys(row).sort(), [
      'confidence',
      'envName',
      'file',
      'provider',
      'range',
      'redacted',
      'ruleId',
      'severity',
      'title',
    ]);
    assert.equal(row.file, 'a.ts');
    assert.equal(row.provider, 'stripe');
    assert.equal(stdout.includes(key), false, 'the value is printed');
  });

  it('leaves ignored files out inside a repository, but scans tracked ones', () => {
    const root = folder({
      '.gitignore': '*.log\nsecret.ts\n',
      'a.log': line,
      'secret.ts': line,
      'b.ts': line,
      'tracked.log': line,
    });
    git(root, 'init', '-q');
    git(root, 'add', '-f', 'tracked.log');
    const { stdout } = runCli(['scan', '--format', 'json'], root);
    assert.deepEqual(
      rowsOf(stdout).map((r) => r.file),
      ['b.ts', 'tracked.log'],
    );
  });

  it('scans a file that is named, ignored or not', () => {
    const root = folder({ '.gitignore': '*.log\n', 'a.log': line });
    git(root, 'init', '-q');
    assert.equal(rowsOf(runCli(['scan', '--format', 'json', 'a.log'], root).stdout).length, 1);
  });

  it('scans a folder that is named, ignored or not', () => {
    const root = folder({ '.gitignore': 'vendor/\n', 'vendor/deep/a.ts': line });
    git(root, 'init', '-q');
    assert.equal(rowsOf(runCli(['scan', '--format', 'json', 'vendor'], root).stdout).length, 1);
    assert.equal(rowsOf(runCli(['scan', '--format', 'json'], root).stdout).length, 0);
  });

  it('does not follow links, in or out of the folder, nor loops', () => {
    const outside = folder({ 'out.ts': line });
    const root = folder({ 'in.ts': line });
    symlinkSync(outside, path.join(root, 'away'));
    symlinkSync(path.join(outside, 'out.ts'), path.join(root, 'away.ts'));
    symlinkSync('.', path.join(root, 'loop'));
    symlinkSync('self', path.join(root, 'self'));
    const { stdout, status } = runCli(['scan', '--format', 'json'], root);
    assert.equal(status, 1);
    assert.deepEqual(
      rowsOf(stdout).map((r) => r.file),
      ['in.ts'],
    );
  });

  it('skips binaries and reads UTF-16, a BOM and text that is not UTF-8', () => {
    const root = folder({
      'a.bin': Buffer.concat([Buffer.from(line), Buffer.from([0, 1, 2])]),
      'b.ts': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, 'utf16le')]),
      'c.ts': `\ufeff${line}`,
      'd.ts': Buffer.concat([Buffer.from([0x2f, 0x2f, 0xe9, 0xe8, 0x0a]), Buffer.from(line)]),
    });
    const rows = rowsOf(runCli(['scan', '--format', 'json'], root).stdout);
    assert.deepEqual(
      rows.map((r) => [r.file, r.range.start.line, r.range.start.character]),
      [
        ['b.ts', 0, 16],
        ['c.ts', 0, 16],
        ['d.ts', 1, 16],
      ],
    );
  });

  it('obeys ignore comments and counts them', () => {
    const root = folder({ 'a.ts': `${line.trimEnd()} // gitleaks:allow\n` });
    const { stdout, status } = runCli(['scan'], root);
    assert.equal(status, 0);
    assert.match(stdout, /1 ignored by comment/);
  });

  it('names a path that is not there and ends with 2', () => {
    const { status, stderr, stdout } = runCli(['scan', 'nowhere', '--format', 'json'], folder({ 'a.ts': '' }));
    assert.equal(status, 2);
    assert.match(stderr, /^keyward: .*nowhere: no such file or folder$/m);
    assert.equal(JSON.parse(stdout).problems.length, 1);
  });

  it('names a file that it may not read, scans the others and ends with 2', function () {
    if (process.getuid?.() === 0 && !canDropPrivileges()) this.skip();
    const root = folder({ 'a.ts': line, 'b.ts': line });
    chmodSync(path.join(root, 'a.ts'), 0);
    chmodSync(root, 0o755);
    const args = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, [cliPath, 'scan', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      ...args,
    });
    assert.equal(status, 2);
    assert.match(stderr, /a\.ts: permission denied/);
    assert.deepEqual(
      rowsOf(stdout).map((r) => r.file),
      ['b.ts'],
    );
  });

  it('does not let a file name write escape sequences to the terminal', () => {
    const { stdout } = runCli(['scan'], folder({ 'a\u001b[31m\u202e.ts': line }));
    assert.match(stdout, /a·\[31m·\.ts:1:17/);
  });

  it('finds a key in a line of 200 MB', () => {
    const root = folder({});
    const file = openSync(path.join(root, 'long.js'), 'w');
    const filler = Buffer.from('var a=1;'.repeat(131_072));
    for (let i = 0; i < 199; i++) writeSync(file, filler);
    writeSync(file, `x="${key}";`);
    writeSync(file, filler);
    closeSync(file);
    const { stdout, status, stderr } = runCli(['scan', '--format', 'json'], root);
    assert.equal(status, 1, stderr.slice(0, 500));
    const character = 199 * filler.length + 3;
    assert.deepEqual(
      rowsOf(stdout).map((r) => r.range.start),
      [{ line: 0, character }],
    );
  }).timeout(60_000);

  it('writes all of a long report into a pipe that is read slowly', async () => {
    const root = folder({ 'a.ts': line.repeat(5000) });
    const child = spawn(process.execPath, [cliPath, 'scan', '--format', 'json'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      text += chunk;
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(rowsOf(text).length, 5000);
  });

  it('survives a reader that closes the pipe', () => {
    const root = folder({ 'a.ts': line.repeat(5000) });
    const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${cliPath}" scan | head -n 1`], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(stdout.split('\n').length, 2);
  });

  const bad: readonly (readonly [readonly string[], RegExp])[] = [
    [['scan', '--format', 'xml'], /--format takes text or json, not "xml"/],
    [['scan', '--nope'], /--nope/],
    [['frobnicate'], /unknown command "frobnicate"/],
    [['lsp'], /lsp takes --stdio/],
  ];
  for (const [args, message] of bad) {
    it(`refuses ${args.join(' ')} with 2`, () => {
      const { status, stderr, stdout } = runCli(args, folder({}));
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    });
  }

  it('prints its help and its version', () => {
    const root = folder({});
    assert.match(runCli(['--help'], root).stdout, /Usage: keyward scan/);
    assert.match(runCli(['--version'], root).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

/** Root reads everything: the test needs another user, who can read the built command line. */
function canDropPrivileges(): boolean {
  return spawnSync(process.execPath, [cliPath, '--version'], { uid: 65534, gid: 65534, cwd: '/' }).status === 0;
}
