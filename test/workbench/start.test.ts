import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../support/eventually';
import { processesWith } from '../support/processList';

/** `npm start` as a person runs it, but in a temporary folder of its own, so that what is left over can be seen. */
describe('npm start', () => {
  let temp = '';
  let launcher: ChildProcess | undefined;

  before(() => {
    temp = mkdtempSync(path.join(os.tmpdir(), 'keyward-start-'));
  });

  after(() => {
    launcher?.kill('SIGTERM');
    rmSync(temp, { recursive: true, force: true });
  });

  it('serves VS Code behind a secret that works once, and leaves nothing behind', async () => {
    const env = { ...process.env, TMPDIR: temp, KEYWARD_VSCODE: '' };
    launcher = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    launcher.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    const address = await eventually('an address', () => /http:\/\/127\.0\.0\.1:\d+\/\?ticket=\S+/.exec(output)?.[0], {
      limit: 180_000,
    });
    const { port } = new URL(address);
    const [folder = ''] = readdirSync(temp);
    assert.ok(existsSync(path.join(temp, folder, 'parcel-desk/.env')));
    assert.ok(processesWith(temp).length > 0);

    assert.equal((await get(`http://127.0.0.1:${port}/`)).status, 401);
    const visit = await get(address);
    assert.equal(visit.status, 302);
    assert.match(visit.cookie, /HttpOnly; SameSite=Strict/);
    assert.equal((await get(address)).status, 401, 'the secret works once');
    const cookie = visit.cookie.split(';')[0] ?? '';
    assert.equal((await get(`http://127.0.0.1:${port}${visit.location}`, { cookie })).status, 200);
    assert.equal((await get(`http://127.0.0.1:${port}/`, { cookie, host: `evil.example:${port}` })).status, 403);

    launcher.kill('SIGINT');
    await eventually('its end', () => launcher?.exitCode !== null);
    assert.deepEqual(processesWith(temp), []);
    assert.deepEqual(readdirSync(temp), []);
  });

  it('opens the VS Code of the desktop with the packed extension', async function () {
    if (process.platform === 'win32') this.skip(); // a script cannot stand in for `code` there
    const folder = path.join(temp, 'mine');
    mkdirSync(folder);
    const log = path.join(temp, 'calls');
    const stand = standIn(
      path.join(temp, 'bin'),
      `printf '%s\\n' "$@" >> '${log}'\n[ ! -f "$2" ] || echo packed >> '${log}'`,
    );
    const { code, output } = await startDesktop(folder, stand);
    assert.equal(code, 0, output);
    const vsix = path.resolve('dist/keyward.vsix');
    assert.deepEqual(readFileSync(log, 'utf8').trim().split('\n'), [
      ...['--install-extension', vsix, '--force', 'packed'],
      ...['--new-window', '--wait', folder],
    ]);
  });

  it('says what is missing where there is no VS Code on the desktop', async () => {
    const { code, output } = await startDesktop(temp, standIn(path.join(temp, 'none'), 'exit 127'));
    assert.equal(code, 1);
    assert.match(output, /`code` could not install the extension/);
  });
});

/** A folder whose `code` runs this shell script. */
function standIn(folder: string, script: string): string {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'code'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

function startDesktop(folder: string, bin: string): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const child = spawn(process.execPath, ['scripts/start.mjs', '--desktop', folder], { env });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; cookie: string; location: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent: false }, (response) => {
      response.resume();
      const { location = '', 'set-cookie': cookies = [] } = response.headers;
      resolve({ status: response.statusCode ?? 0, cookie: cookies[0] ?? '', location });
    });
    request.on('error', reject);
  });
}
