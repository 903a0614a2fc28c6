import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createPacer } from '../core/workspace/pacer';
import { folderUri } from '../core/workspace/uri';
import { ignoreKind, inventoryChangedNotification, moveAllKind, trustGrantedNotification } from '../protocol';
import type { ClientFeatures } from './clientFeatures';
import { serveCodeActions } from './codeActions';
import { serveCustomRequests } from './customRequests';
import { configProblems } from './diagnostics/configProblems';
import { servePull } from './diagnostics/pull';
import { Pusher } from './diagnostics/push';
import { Reports } from './diagnostics/reports';
import { FileChanges } from './fileChanges';
import { serveHover } from './hover';
import { InventoryFeed } from './inventoryFeed';
import { connectionLogger } from './logger';
import { serveRename } from './rename';
import { Guard } from './runSafe';
import type { Runtime } from './runtime';
import { SilentScans, scanAtStart, serveScan } from './scan';
import { Session } from './session';
import { registerWatchers } from './watchedFiles';

declare const KEYWARD_VERSION: string;

/** Serves one client over a connection that is not listening yet. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const logger = connectionLogger(connection);
  const guard = new Guard(logger);
  connection.onInitialize((params) => {
    const session = new Session(connection, runtime, guard, logger, params, (generation) =>
      server.inventoryChanged(generation),
    );
    const server = new Server(session);
    server.listen();
    return initializeResult(session.features, params);
  });
  connection.listen();
}

function initializeResult(features: ClientFeatures, { capabilities }: InitializeParams): InitializeResult {
  return {
    serverInfo: { name: 'Keyward', version: KEYWARD_VERSION },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      notebookDocumentSync: { notebookSelector: [{ notebook: '*' }] },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, moveAllKind, ignoreKind],
        resolveProvider: features.dataAndResolve,
      },
      renameProvider: features.prepareRename ? { prepareProvider: true } : true,
      ...(features.pullDiagnostics && {
        diagnosticProvider: { identifier: 'keyward', interFileDependencies: true, workspaceDiagnostics: true },
      }),
      ...(capabilities.workspace?.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

/** The handlers of one session, and what follows from each event. */
class Server {
  readonly #session: Session;
  readonly #feed: InventoryFeed;
  readonly #reports: Reports;
  readonly #pusher: Pusher | undefined;
  readonly #scans: SilentScans;
  readonly #fileChanges: FileChanges;

  constructor(session: Session) {
    this.#session = session;
    this.#feed = new InventoryFeed(session);
    this.#reports = new Reports(() => session.service, session.features, configProblems(session));
    this.#scans = new SilentScans(session);
    this.#fileChanges = new FileChanges(session, this.#scans, {
      git: () => this.#everythingChanged(),
      rules: () => this.#rulesChanged(),
    });
    if (!session.features.pullDiagnostics) this.#pusher = this.#createPusher();
  }

  listen(): void {
    const { connection, guard, documents, notebooks } = this.#session;
    documents.listen(connection, guard);
    notebooks.listen(connection);
    documents.onDidChange(({ document }) => {
      this.#feed.changed(document.uri);
      this.#pusher?.changed(document.uri);
    });
    documents.onDidClose(({ document }) => {
      this.#feed.closed(document.uri);
      this.#pusher?.changed(document.uri);
    });
    serveHover(this.#session);
    serveCodeActions(this.#session);
    serveCustomRequests(this.#session);
    serveScan(this.#session);
    serveRename(this.#session, () => this.#feed.flush());
    if (this.#session.features.pullDiagnostics) this.#servePull();
    connection.onInitialized(guard.notification('initialized', () => this.#start()));
    connection.onDidChangeConfiguration(
      guard.notification('workspace/didChangeConfiguration', ({ settings }) => this.#settingsChanged(settings)),
    );
    connection.onDidChangeWatchedFiles(
      guard.notification('workspace/didChangeWatchedFiles', (params) => this.#fileChanges.add(params)),
    );
    connection.onNotification(
      trustGrantedNotification,
      guard.notification(trustGrantedNotification, () => this.#trustGranted()),
    );
    connection.onShutdown(() => this.#session.dispose());
  }

  inventoryChanged(generation: number): void {
    const { connection, guard, changes } = this.#session;
    guard.run(inventoryChangedNotification, () =>
      connection.sendNotification(inventoryChangedNotification, { generation }),
    );
    changes.fire();
    this.#pusher?.everythingChanged();
  }

  async #start(): Promise<void> {
    const { connection, guard, features, configuration, folders } = this.#session;
    const configured = configuration.update(folders);
    if (features.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(
        guard.notification('workspace/didChangeWorkspaceFolders', ({ added, removed }) =>
          this.#foldersChanged(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          ),
        ),
      );
    }
    await configured;
    await this.#session.ready;
    this.#everythingChanged();
    guard.run('client/registerCapability', () => registerWatchers(this.#session));
    if (folders.length === 0) return;
    await scanAtStart(this.#session);
    this.#everythingChanged();
  }

  async #settingsChanged(pushed: unknown): Promise<void> {
    const session = this.#session;
    await session.configuration.update(session.folders, pushed);
    await session.ready;
    session.service.settingsChanged();
    await this.#readAgain();
  }

  async #foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    const session = this.#session;
    const gone = new Set(removed.map(folderUri));
    session.setFolders([...session.folders.filter((folder) => !gone.has(folder)), ...added]);
    await session.configuration.update(session.folders);
    await session.ready;
    await session.reloadRules();
    session.service.settingsChanged();
    await this.#readAgain();
  }

  async #rulesChanged(): Promise<void> {
    await this.#session.reloadRules();
    await this.#readAgain();
  }

  async #trustGranted(): Promise<void> {
    await this.#session.ready;
    if (!(await this.#session.grantTrust())) return;
    await this.#readAgain();
  }

  /** Buffers and files are looked at by other rules now. */
  async #readAgain(): Promise<void> {
    for (const { uri } of this.#session.documents.all()) this.#feed.changed(uri);
    this.#everythingChanged();
    await this.#scans.scan();
    this.#everythingChanged();
  }

  /** Diagnostics of any document may differ from what the client shows. */
  #everythingChanged(): void {
    const { connection, guard, features, changes } = this.#session;
    changes.fire();
    this.#pusher?.everythingChanged();
    if (features.pullDiagnostics && features.refreshDiagnostics) {
      guard.run('workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
    }
  }

  #servePull(): void {
    const session = this.#session;
    servePull(session.connection, session.guard, {
      reports: this.#reports,
      ready: () => session.ready,
      workspaceFiles: () => this.#workspaceFiles(),
      pacer: () => createPacer(session.environment),
      versionOf: (uri) => session.documents.get(uri)?.version ?? null,
      nextChange: (token) => session.changes.next(token),
    });
  }

  #createPusher(): Pusher {
    const session = this.#session;
    return new Pusher(session.connection, session.guard, session.environment.schedule, {
      reports: this.#reports,
      ready: () => session.ready,
      files: () => [...session.documents.all().map(({ uri }) => uri), ...this.#workspaceFiles()],
      pacer: () => createPacer(session.environment),
      versionOf: (uri) => session.documents.get(uri)?.version ?? null,
    });
  }

  /** Files with findings, and those of custom rules with problems, whose folder wants problems of the whole workspace, as the client spells them. */
  #workspaceFiles(): string[] {
    const { inventory, notebooks, documents, settingsFor, brokenConfigs } = this.#session;
    return [...new Set([...inventory.filesWithFindings(), ...brokenConfigs])]
      .filter((uri) => !notebooks.isOpen(uri) && settingsFor(uri).problems.scope === 'workspace')
      .map((uri) => documents.get(uri)?.uri ?? uri);
  }
}
