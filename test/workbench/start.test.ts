import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
});

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
