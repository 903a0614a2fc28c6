import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import * as rpc from 'vscode-languageserver-protocol/node';
import { keystrokeCases, typed } from '../support/keystrokes';
import { median, percentile, row } from '../support/measure';

const root = process.cwd();
const server = path.join(root, 'dist/server.js');

interface Session {
  readonly connection: rpc.ProtocolConnection;
  readonly pid: number;
  /** Milliseconds from the start of the process to the reply to `initialize`. */
  readonly started: number;
  stop(): Promise<void>;
}

async function main(): Promise<void> {
  await startUp();
  await typing();
}

/** Against a server of the same library that can do nothing, bundled alike. */
async function startUp(): Promise<void> {
  const empty = emptyServer();
  const [own, nothing]: number[][] = [[], []];
  for (let run = 0; run < 9; run++) {
    for (const [script, times] of [
      [empty, nothing],
      [server, own],
    ] as const) {
      const session = await start(script);
      if (run > 1) times?.push(session.started);
      await session.stop();
    }
  }
  row('start to initialize reply, empty server', median(nothing ?? []), 'ms');
  row('start to initialize reply, Keyward', median(own ?? []), 'ms');
}

/** A key is typed and taken back; each change is followed by a request for diagnostics, as editors do. */
async function typing(): Promise<void> {
  for (const { label, text, at } of keystrokeCases()) {
    const session = await start(server);
    const { connection, pid } = session;
    const uri = pathToFileURL(path.join(root, 'bench.ts')).href;
    void connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'typescript', version: 1, text },
    });
    const before = text.slice(0, at);
    const line = before.split('\n').length - 1;
    const column = at - (before.lastIndexOf('\n') + 1);
    const ask = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await ask();
    const idle: number[] = [];
    const busy: number[] = [];
    let version = 1;
    for (let i = 0; i < 6 * typed.length; i++) {
      const step = i % (2 * typed.length);
      const grows = step < typed.length;
      const character = column + (grows ? step : 2 * typed.length - step - 1);
      const range = { start: { line, character }, end: { line, character: character + (grows ? 0 : 1) } };
      const change = { range, text: grows ? typed.charAt(step) : '' };
      idle.push(await timedAsync(() => connection.sendRequest('keyward/benchmarkIdle').catch(() => undefined)));
      busy.push(
        await timedAsync(async () => {
          void connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: ++version },
            contentChanges: [change],
          });
          await ask();
        }),
      );
    }
    const warm = (times: number[]) => times.slice(times.length / 3);
    row(`${label}: over an idle request, p50`, percentile(warm(busy), 0.5) - percentile(warm(idle), 0.5), 'ms');
    row(`${label}: over an idle request, p99`, percentile(warm(busy), 0.99) - percentile(warm(idle), 0.99), 'ms');
    row(`${label}: memory of the server`, residentMegabytes(pid), 'MB');
    await session.stop();
  }
}

async function start(script: string): Promise<Session> {
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = rpc.createProtocolConnection(child.stdout, child.stdin);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', (params: { items: unknown[] }) => params.items.map(() => null));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    workspaceFolders: null,
    initializationOptions: { trusted: true, fingerprintKey: '00'.repeat(32) },
  });
  const started = Number(process.hrtime.bigint() - began) / 1e6;
  void connection.sendNotification('initialized', {});
  return {
    connection,
    pid: child.pid ?? 0,
    started,
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      void connection.sendNotification('exit');
      await exited;
    },
  };
}

async function timedAsync(action: () => Promise<unknown>): Promise<number> {
  const began = process.hrtime.bigint();
  await action();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function emptyServer(): string {
  const source = path.join(root, 'dist/test/bench/empty-server.ts');
  const bundle = source.replace(/\.ts$/, '.js');
  writeFileSync(
    source,
    `import { createConnection } from 'vscode-languageserver/node';
const connection = createConnection();
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();`,
  );
  buildSync({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    mainFields: ['module', 'main'],
  });
  return bundle;
}

function residentMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

void main();
