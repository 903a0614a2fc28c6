import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions, InventorySnapshot } from '../../../server/src/protocol';

/** What VS Code's client says it can do, as far as the server asks. */
export const vscodeCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: { disabledSupport: true, dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true },
};

export interface ClientSetup {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  /** Section `keyward` for a folder's URI (undefined: no folder), as `workspace/configuration` answers it. */
  readonly settings?: (scopeUri: string | undefined) => unknown;
}

interface PartialOrProgress {
  readonly items?: readonly unknown[];
  readonly kind?: string;
  readonly message?: string;
}

/** A client over the built server's standard input and output. */
export class LspClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly published = new Map<string, Diagnostic[]>();
  readonly logged: string[] = [];
  /** All that a person or a log may get to see unasked: logs, pop-ups, traces, progress, standard error. */
  readonly said: string[] = [];
  readonly progress: { kind: string; message?: string }[] = [];
  /** Partial results, by token. */
  readonly partial = new Map<string, unknown[]>();
  refreshes = 0;
  inventoryChanges = 0;
  settings: (scopeUri: string | undefined) => unknown;
  initialized!: InitializeResult;
  readonly #waiting: { condition: () => boolean; resolve: () => void }[] = [];
  readonly #documents = new Map<string, TextDocument>();

  static async start(setup: ClientSetup = {}): Promise<LspClient> {
    const client = new LspClient(setup);
    const folders = setup.folders ?? [];
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: setup.capabilities ?? vscodeCapabilities,
      initializationOptions: { fingerprintKey: '5a'.repeat(32), canFinishMove: true, ...setup.options },
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: path.basename(folder) })),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  private constructor(setup: ClientSetup) {
    this.settings = setup.settings ?? (() => ({}));
    this.process = spawn(process.execPath, [path.join(process.cwd(), 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.process.stderr?.on('data', (bytes: Buffer) => {
      this.said.push(bytes.toString());
      process.stderr.write(bytes);
    });
    const { stdin, stdout } = this.process;
    assert.ok(stdin && stdout);
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#answer();
    this.connection.listen();
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && !this.process.killed) {
      await this.connection.sendRequest('shutdown');
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      await this.connection.sendNotification('exit');
      await ended;
    }
    this.connection.dispose();
  }

  /** Waits for something that a message from the server brings about. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ condition, resolve }));
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Writes what no client library would: a message of any shape, or the text of one. */
  sendRaw(message: unknown): void {
    const body = typeof message === 'string' ? message : JSON.stringify(message);
    this.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Changes one after another, as one notification. */
  async change(uri: string, ...changes: { range?: Range; text: string }[]): Promise<void> {
    const document = this.#document(uri);
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, changes, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#document(uri).getText();
  }

  rangeOf(uri: string, part: string): Range {
    const document = this.#document(uri);
    const at = document.getText().indexOf(part);
    assert.ok(at >= 0, 'the text is not in the document');
    return { start: document.positionAt(at), end: document.positionAt(at + part.length) };
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async problems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, 'full');
    return report.items;
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const diagnostics = context.diagnostics ?? [];
    const params = { textDocument: { uri }, range, context: { ...context, diagnostics } };
    return this.connection.sendRequest('textDocument/codeAction', params);
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  /** Applies an edit as an editor does: to its buffers, and to files that are not open; in order. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (TextDocumentEdit.is(change)) {
        const { uri, version } = change.textDocument;
        const open = this.#documents.get(uri);
        if (open) {
          if (version !== null) assert.equal(version, open.version, 'an edit for another version');
          const edits = change.edits.filter((textEdit) => 'newText' in textEdit);
          await this.change(uri, { text: TextDocument.applyEdits(open, edits) });
        } else {
          const file = fileURLToPath(uri);
          const document = TextDocument.create(uri, '', 0, readFileSync(file, 'utf8'));
          writeFileSync(
            file,
            TextDocument.applyEdits(
              document,
              change.edits.filter((e) => 'newText' in e),
            ),
          );
        }
      } else if (change.kind === 'create') {
        mkdirSync(path.dirname(fileURLToPath(change.uri)), { recursive: true });
        writeFileSync(fileURLToPath(change.uri), '', { flag: 'a' });
      } else assert.fail(`unexpected ${change.kind}`);
    }
  }

  /** The inventory as soon as it is as wanted; asked for again at each change. */
  async untilInventory(wanted: (snapshot: InventorySnapshot) => boolean): Promise<InventorySnapshot> {
    for (;;) {
      const seen = this.inventoryChanges;
      const snapshot = await this.connection.sendRequest<InventorySnapshot>('keyward/inventory');
      if (wanted(snapshot)) return snapshot;
      await this.until(() => this.inventoryChanges > seen);
    }
  }

  /** Writes the buffer to disk and tells the server, as an editor's watcher does. */
  async save(uri: string): Promise<void> {
    writeFileSync(fileURLToPath(uri), this.text(uri));
    await this.filesChanged(uri);
  }

  filesChanged(...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: 2 }));
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    assert.ok(document, 'the document is not open');
    return document;
  }

  #answer(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string; scopeUri?: string }[] }) =>
      items.map(({ section, scopeUri }) => (section === 'keyward' ? this.settings(scopeUri) : null)),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#check();
      return null;
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
      this.said.push(message);
      this.#check();
    });
    for (const method of ['window/showMessage', 'window/showMessageRequest', 'telemetry/event', '$/logTrace']) {
      connection.onNotification(method, (params: unknown) => void this.said.push(JSON.stringify(params)));
    }
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
      this.#check();
    });
    connection.onNotification('keyward/inventory/changed', () => {
      this.inventoryChanges++;
      this.#check();
    });
    connection.onNotification('$/progress', ({ token, value }: { token: string; value: PartialOrProgress }) => {
      this.said.push(JSON.stringify(value));
      if (value.items) this.partial.set(token, [...(this.partial.get(token) ?? []), ...value.items]);
      else if (value.kind) this.progress.push({ kind: value.kind, message: value.message });
      this.#check();
    });
  }

  #check(): void {
    for (const waiting of [...this.#waiting]) {
      if (!waiting.condition()) continue;
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.resolve();
    }
  }
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
