#!/usr/bin/env node
// `npm start [folder]`: a real VS Code in the browser with Keyward in it; without a folder, a sample project.
// `npm start -- --desktop [folder]`: the same in the VS Code that `code` on the PATH starts.
import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/npm.mjs';
import { endAll, endOnSignals, isEnding, onEnd, run } from './lib/processes.mjs';
import { note, step } from './lib/progress.mjs';

const usage = 'npm start [folder]   or   npm start -- --desktop [folder]';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { desktop: { type: 'boolean' } } });

endOnSignals();
try {
  await start();
} catch (error) {
  note(`\n${error.message}`);
  process.exitCode = 1;
  await endAll();
}

async function start() {
  if (positionals.length > 1) throw new Error(`One folder at most: ${usage}`);
  if (process.platform === 'win32' && !values.desktop) {
    throw new Error('The browser version does not run on Windows. Use your VS Code: npm start -- --desktop');
  }
  const given = positionals[0] && (await folderAt(positionals[0]));
  await ensureDependencies();
  const { packVsix } = await import('./lib/vsix.mjs');
  const vsix = await packVsix();
  const temp = await realpath(await mkdtemp(path.join(os.tmpdir(), 'keyward-')));
  onEnd(() => rm(temp, { recursive: true, force: true, maxRetries: 5 }));
  const folder = given ?? (await sampleIn(temp));
  if (values.desktop) await openDesktop(vsix, folder);
  else await openBrowserVersion(vsix, folder, temp, !given);
}

async function folderAt(given) {
  // npm runs scripts in the package's folder; what the user typed is relative to where they are.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`${folder} is not a folder. ${usage}`);
  return folder;
}

async function sampleIn(temp) {
  const { copySample } = await import('./lib/sample.mjs');
  const folder = path.join(temp, 'parcel-desk');
  await copySample(folder);
  return folder;
}

async function openBrowserVersion(vsix, folder, temp, trustAll) {
  const { provideCodeServer } = await import('./lib/provision.mjs');
  const { startCodeServer } = await import('./lib/codeServer.mjs');
  const { openGateway } = await import('./lib/gateway.mjs');
  const server = await provideCodeServer();
  const socket = path.join(temp, 'vscode.sock');
  const profile = path.join(temp, 'profile');
  const listen = ['--socket', socket, '--socket-mode', '0600'];
  const { child } = await step('Starting VS Code', () => startCodeServer({ server, profile, vsix, listen, trustAll }));
  const gateway = await openGateway(socket);
  onEnd(() => gateway.close());

  const query = `?folder=${encodeURIComponent(folder)}`;
  const show = () => note(`\n  ${gateway.newAddress(query)}\n`);
  note(`\nVS Code with Keyward is open on ${folder}. This address works once:`);
  show();
  note(process.stdin.isTTY ? 'Enter: a new address. Ctrl-C: the end.' : 'Ctrl-C: the end.');
  if (process.stdin.isTTY) createInterface({ input: process.stdin }).on('line', show);
  child.on('exit', async (code) => {
    if (isEnding()) return;
    note(`VS Code's server ended (${code}).`);
    await endAll();
    process.exit(1);
  });
}

async function openDesktop(vsix, folder) {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' };
  const quote = (text) => (options.shell ? `"${text}"` : text);
  const { code } = await run('code', ['--install-extension', quote(vsix), '--force'], options).catch(() => ({
    code: 127,
  }));
  if (code !== 0) {
    throw new Error('`code` could not install the extension. Is VS Code there, with its `code` command on the PATH?');
  }
  note(`Opening ${folder} in VS Code; this ends when its window is closed.`);
  await run('code', ['--new-window', '--wait', quote(folder)], options);
  await endAll();
}
