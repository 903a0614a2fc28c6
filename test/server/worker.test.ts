import assert from 'node:assert/strict';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FullDocumentDiagnosticReport, InitializeResult } from 'vscode-languageserver-protocol/node';
import type { InventorySnapshot, MovePlanResult } from '../../server/src/protocol';
import { stripeKey } from './support/keys';
import { vscodeCapabilities } from './support/lspClient';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { uri: string };
  readonly result?: unknown;
  readonly error?: { message: string };
}

/** Gives the bundle the globals of a dedicated worker. */
const shim = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  const listeners = [];
  globalThis.addEventListener = (type, listener) => type === 'message' && listeners.push(listener);
  parentPort.on('message', (data) => {
    globalThis.onmessage?.({ data });
    for (const listener of listeners) listener({ data });
  });
  require('node:vm').runInThisContext(require('node:fs').readFileSync(workerData, 'utf8'));
`;

/** The worker server, with files that a client in a browser would read for it. */
class WorkerServer {
  readonly #worker = new Worker(shim, { eval: true, workerData: path.join(process.cwd(), 'dist/web/server.js') });
  readonly #pending = new Map<number, (message: Message) => void>();
  readonly #files: ReadonlyMap<string, string>;
  #id = 0;

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
    this.#worker.on('message', (message: Message) => this.#receive(message));
  }

  async request<R>(method: string, params: unknown): Promise<R> {
    const id = ++this.#id;
    const answer = new Promise<Message>((resolve) => this.#pending.set(id, resolve));
    this.#worker.postMessage({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(error.message);
    return result as R;
  }

  notify(method: string, params: unknown): void {
    this.#worker.postMessage({ jsonrpc: '2.0', method, params });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #receive(message: Message): void {
    if (message.method === undefined) this.#pending.get(message.id ?? 0)?.(message);
    else if (message.id !== undefined) {
      this.#worker.postMessage({ jsonrpc: '2.0', id: message.id, result: this.#answer(message) });
    }
  }

  #answer({ method, params }: Message): unknown {
    const uri = params?.uri ?? '';
    const text = this.#files.get(uri);
    if (method === 'keyward/fs/readFile') return text === undefined ? null : { base64: btoa(text) };
    if (method === 'keyward/fs/stat') {
      if (text !== undefined) return { type: 'file', size: text.length, mtime: 1 };
      return [...this.#files.keys()].some((file) => file.startsWith(`${uri}/`))
        ? { type: 'directory', size: 0, mtime: 1 }
        : null;
    }
    if (method === 'keyward/fs/readDirectory') {
      const names = [...this.#files.keys()].filter((file) => path.posix.dirname(file) === uri);
      return names.map((file) => [path.posix.basename(file), 'file']);
    }
    return method === 'workspace/configuration' ? [] : null;
  }
}

describe('worker server', () => {
  it('flags, lists and moves without Node', async () => {
    const key = stripeKey();
    const folder = 'vscode-vfs://github/o/r';
    const uri = `${folder}/a.sh`;
    const text = `export STRIPE_KEY="${key}"\n`;
    const server = new WorkerServer(
      new Map([
        [uri, text],
        [`${folder}/b.py`, `k = "${key}"\n`],
      ]),
    );
    try {
      const { capabilities } = await server.request<InitializeResult>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: vscodeCapabilities,
        workspaceFolders: [{ uri: folder, name: 'r' }],
      });
      assert.ok(capabilities.diagnosticProvider);
      server.notify('initialized', {});
      server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'python', version: 1, text } });
      const report = await server.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.equal(report.items.length, 1);
      await server.request('keyward/scan', {});
      const inventory = await server.request<InventorySnapshot>('keyward/inventory', {});
      assert.equal(inventory.credentials[0]?.places.length, 2);
      const range = report.items[0]?.range;
      // Grammars are fetched from where the client says they lie: here nowhere, and the answer is a sentence.
      const plan = await server
        .request<MovePlanResult>('keyward/move/plan', { uri, range })
        .catch((error: Error) => error.message);
      assert.ok(typeof plan === 'string' || plan.ok || plan.reason.length > 0);
    } finally {
      await server.stop();
    }
  });
});
