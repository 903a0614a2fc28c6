import * as vscode from 'vscode';
import { type ServerCapabilities, WorkDoneProgress } from 'vscode-languageclient';
import { inventoryChangedNotification, trustGrantedNotification } from '../../server/src/protocol';
import { type ClientSetup, clientOptions } from './server/clientOptions';
import type { Launcher, ServerHandle } from './server/launcher';
import { RestartPolicy } from './server/restartPolicy';

/** Milliseconds after which a server that has not answered `initialize` counts as dead. */
const startTimeout = 60_000;
/** Milliseconds that a request waits for a server that is just (re)starting. */
const requestPatience = 15_000;
/** Failures in a row after which the user is told, once. */
const failuresBeforeNotice = 5;

/**
 * The language server as the rest of the extension sees it: something to ask, that is always there or comes back. Each
 * start has a language client of its own, since one whose server died while starting cannot be used again.
 */
export class KeywardClient implements vscode.Disposable {
  readonly #launcher: Launcher;
  readonly #setup: ClientSetup;
  readonly #policy = new RestartPolicy(() => Date.now());
  readonly #started = new vscode.EventEmitter<void>();
  readonly #stopped = new vscode.EventEmitter<void>();
  readonly #inventoryChanged = new vscode.EventEmitter<void>();
  #handle: ServerHandle | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  readonly onDidStart = this.#started.event;
  readonly onDidStop = this.#stopped.event;
  readonly onDidChangeInventory = this.#inventoryChanged.event;

  constructor(launcher: Launcher, setup: ClientSetup) {
    this.#launcher = launcher;
    this.#setup = setup;
  }

  get running(): boolean {
    return this.#handle?.client.isRunning() ?? false;
  }

  get capabilities(): ServerCapabilities | undefined {
    return this.#handle?.client.initializeResult?.capabilities;
  }

  /** Starts the server; returns when it answered or when the first attempt failed (others follow by themselves). */
  async start(): Promise<void> {
    // Another restart may have been quicker.
    if (this.#disposed || this.#handle) return;
    let over = false;
    const fail = (): void => {
      if (over) return;
      over = true;
      if (this.#handle === handle) this.#startAgainLater(handle);
    };
    const handle = this.#launch(fail);
    this.#handle = handle;
    if (!handle) return fail();
    const timeout = setTimeout(fail, startTimeout);
    const trustedAtStart = vscode.workspace.isTrusted;
    try {
      await handle.client.start();
      if (over || this.#handle !== handle) return;
      this.#policy.started();
      this.#started.fire();
      if (vscode.workspace.isTrusted && !trustedAtStart) await this.notifyTrusted();
    } catch {
      fail(); // the reason is in the output channel
    } finally {
      clearTimeout(timeout);
    }
  }

  /** Asks the server, waiting for one that is just starting. Rejects when there is none for 15 s. */
  async request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R> {
    const { client } = await this.#runningHandle();
    return client.sendRequest<R>(method, params, token);
  }

  /** Like `request`, with the server's progress reports handed to `report`. */
  async requestWithProgress<R>(
    method: string,
    report: (value: { kind: string; message?: string; percentage?: number }) => void,
    token: vscode.CancellationToken,
  ): Promise<R> {
    const { client } = await this.#runningHandle();
    const workDoneToken = crypto.randomUUID();
    const subscription = client.onProgress(WorkDoneProgress.type, workDoneToken, report);
    try {
      return await client.sendRequest<R>(method, { workDoneToken }, token);
    } finally {
      subscription.dispose();
    }
  }

  async notifyTrusted(): Promise<void> {
    if (this.running) await this.#handle?.client.sendNotification(trustGrantedNotification);
  }

  /**
   * Applies an edit from the server. False when a document has changed since the edit was made, or when VS Code
   * refused it.
   */
  async applyEdit(edit: unknown): Promise<boolean> {
    const { client } = await this.#runningHandle();
    const typed = edit as Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0];
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(typed);
    if (!converted || !versionsHold(edit)) return false;
    return vscode.workspace.applyEdit(converted);
  }

  async restart(): Promise<void> {
    clearTimeout(this.#timer);
    this.#policy.reset();
    const old = this.#handle;
    this.#handle = undefined;
    this.#stopped.fire();
    if (old) await end(old);
    await this.start();
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    clearTimeout(this.#timer);
    const old = this.#handle;
    this.#handle = undefined;
    if (old) await end(old);
    for (const emitter of [this.#started, this.#stopped, this.#inventoryChanged]) emitter.dispose();
  }

  /** Undefined where the host refuses even to create the server's process or worker. */
  #launch(closed: () => void): ServerHandle | undefined {
    try {
      const handle = this.#launcher.launch(clientOptions(this.#setup, closed));
      handle.client.onNotification(inventoryChangedNotification, () => this.#inventoryChanged.fire());
      this.#launcher.connect?.(handle.client);
      return handle;
    } catch (error) {
      this.#setup.output.error(
        `The language server did not start: ${error instanceof Error ? error.name : typeof error}`,
      );
      return undefined;
    }
  }

  #startAgainLater(failed: ServerHandle | undefined): void {
    this.#handle = undefined;
    if (failed) void end(failed);
    const delay = this.#policy.failed();
    this.#setup.output.warn(`The language server ended; it starts again in ${delay} ms.`);
    this.#stopped.fire();
    if (this.#policy.failures === failuresBeforeNotice) void this.#tellOnce();
    this.#timer = setTimeout(() => void this.start(), delay);
  }

  async #tellOnce(): Promise<void> {
    const showOutput = vscode.l10n.t('Show Output');
    const text = vscode.l10n.t('Keyward’s language server keeps ending. It will go on trying to start.');
    if ((await vscode.window.showWarningMessage(text, showOutput)) === showOutput) this.#setup.output.show();
  }

  #runningHandle(): Promise<ServerHandle> {
    const handle = this.#handle;
    if (handle?.client.isRunning()) return Promise.resolve(handle);
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        subscription.dispose();
        clearTimeout(timer);
        const current = this.#handle;
        if (current?.client.isRunning()) resolve(current);
        else reject(new Error(vscode.l10n.t('Keyward’s language server is not running.')));
      };
      const timer = setTimeout(settle, requestPatience);
      const subscription = this.onDidStart(settle);
    });
  }
}

/** Ends a client in whatever state it is, and its server with it. */
async function end(handle: ServerHandle): Promise<void> {
  try {
    await handle.client.dispose();
  } catch {
    // A client that never came up cannot be stopped; its server still can.
  } finally {
    handle.kill();
  }
}

interface VersionedChange {
  textDocument?: { uri: string; version?: number | null };
}

function versionsHold(edit: unknown): boolean {
  const changes = (edit as { documentChanges?: VersionedChange[] }).documentChanges ?? [];
  return changes.every(({ textDocument }) => {
    if (typeof textDocument?.version !== 'number') return true;
    const uri = vscode.Uri.parse(textDocument.uri).toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    return !open || open.version === textDocument.version;
  });
}
