import {
  type Connection,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  type Disposable,
  type NotificationHandler,
  TextDocuments,
} from 'vscode-languageserver';
import type { DocumentScanner } from '../core/detection/detector';
import type { Finding } from '../core/detection/finding';
import { ChunkedDocument, type ContentChange } from '../core/workspace/chunkedDocument';
import { canonicalUri } from '../core/workspace/uri';
import type { Guard } from './runSafe';

export type CreateScanner = (document: ChunkedDocument) => DocumentScanner;

/** Open documents and notebook cells, each with a scanner that follows its edits. */
export class Documents {
  readonly #manager: TextDocuments<ChunkedDocument>;
  readonly #sync = new SyncHandlers();
  /** By canonical URI, since the inventory and the client may spell one file differently. */
  readonly #open = new Map<string, ChunkedDocument>();
  #scanners = new WeakMap<ChunkedDocument, DocumentScanner>();
  readonly #createScanner: CreateScanner;

  constructor(createScanner: CreateScanner) {
    this.#createScanner = createScanner;
    this.#manager = new TextDocuments<ChunkedDocument>({
      create: (uri, languageId, version, text) => new ChunkedDocument(uri, languageId, version, text),
      update: (document, changes, version) => this.#update(document, changes, version),
    });
    this.#manager.onDidOpen(({ document }) => this.#open.set(canonicalUri(document.uri), document));
    this.#manager.onDidClose(({ document }) => this.#open.delete(canonicalUri(document.uri)));
    this.#manager.listen(this.#sync);
  }

  /** Fires after opening and after each change. */
  get onDidChange() {
    return this.#manager.onDidChangeContent;
  }

  get onDidClose() {
    return this.#manager.onDidClose;
  }

  get(uri: string): ChunkedDocument | undefined {
    return this.#manager.get(uri) ?? this.#open.get(canonicalUri(uri));
  }

  all(): ChunkedDocument[] {
    return this.#manager.all();
  }

  findingsOf(document: ChunkedDocument): readonly Finding[] {
    let scanner = this.#scanners.get(document);
    if (!scanner) {
      scanner = this.#createScanner(document);
      this.#scanners.set(document, scanner);
    }
    return scanner.findings();
  }

  /** Everything is scanned anew when it is next asked for. */
  forgetFindings(): void {
    this.#scanners = new WeakMap();
  }

  listen(connection: Connection, guard: Guard): void {
    connection.onDidOpenTextDocument(guard.notification('textDocument/didOpen', (params) => this.open(params)));
    connection.onDidChangeTextDocument(guard.notification('textDocument/didChange', (params) => this.change(params)));
    connection.onDidCloseTextDocument(guard.notification('textDocument/didClose', (params) => this.close(params)));
  }

  /** A document opened twice without being closed counts as new. */
  open(params: DidOpenTextDocumentParams): void {
    if (typeof params.textDocument.text !== 'string') throw new TypeError('a document without text');
    if (this.#manager.get(params.textDocument.uri)) this.close({ textDocument: params.textDocument });
    this.#sync.open?.(params);
  }

  change(params: DidChangeTextDocumentParams): void {
    this.#sync.change?.(params);
  }

  close(params: DidCloseTextDocumentParams): void {
    this.#sync.close?.(params);
  }

  #update(document: ChunkedDocument, changes: readonly ContentChange[], version: number): ChunkedDocument {
    for (const change of changes) {
      const edit = document.apply(change);
      if (edit) this.#scanners.get(document)?.update(edit);
      else this.#scanners.delete(document);
    }
    document.setVersion(version);
    return document;
  }
}

type TextDocumentConnection = Parameters<TextDocuments<ChunkedDocument>['listen']>[0];

/** The manager's handlers, so that notebook cells and plain documents go the same way. */
class SyncHandlers implements TextDocumentConnection {
  open?: NotificationHandler<DidOpenTextDocumentParams>;
  change?: NotificationHandler<DidChangeTextDocumentParams>;
  close?: NotificationHandler<DidCloseTextDocumentParams>;

  onDidOpenTextDocument(handler: NotificationHandler<DidOpenTextDocumentParams>): Disposable {
    this.open = handler;
    return nothing;
  }
  onDidChangeTextDocument(handler: NotificationHandler<DidChangeTextDocumentParams>): Disposable {
    this.change = handler;
    return nothing;
  }
  onDidCloseTextDocument(handler: NotificationHandler<DidCloseTextDocumentParams>): Disposable {
    this.close = handler;
    return nothing;
  }
  onWillSaveTextDocument(): Disposable {
    return nothing;
  }
  onWillSaveTextDocumentWaitUntil(): Disposable {
    return nothing;
  }
  onDidSaveTextDocument(): Disposable {
    return nothing;
  }
}

const nothing: Disposable = { dispose: () => undefined };
