import type {
  Connection,
  DidChangeNotebookDocumentParams,
  DidCloseNotebookDocumentParams,
  DidOpenNotebookDocumentParams,
} from 'vscode-languageserver';
import { canonicalUri } from '../core/workspace/uri';
import type { Documents } from './documents';
import type { Guard } from './runSafe';

/**
 * Keeps the cells of notebooks as documents. Only the cells' texts and their notebook are of interest; order and outputs
 * are not. Malformed messages lose no other cell.
 */
export class Notebooks {
  readonly #documents: Documents;
  readonly #guard: Guard;
  readonly #notebookOf = new Map<string, string>();
  readonly #open = new Map<string, Set<string>>();
  readonly #onToggled: (notebookUri: string) => void;

  /** `onToggled`: a notebook was opened or closed. */
  constructor(documents: Documents, guard: Guard, onToggled: (notebookUri: string) => void) {
    this.#documents = documents;
    this.#guard = guard;
    this.#onToggled = onToggled;
  }

  /** URI of the notebook that a cell belongs to; any other URI as it is. */
  fileOf(uri: string): string {
    return this.#notebookOf.get(uri) ?? uri;
  }

  /** Whether the file is open as a notebook: then its cells stand for it. */
  isOpen(uri: string): boolean {
    return this.#open.has(canonicalUri(uri));
  }

  listen({ notebooks }: Connection): void {
    const { synchronization } = notebooks;
    const on = this.#guard;
    synchronization.onDidOpenNotebookDocument(on.notification('notebookDocument/didOpen', (p) => this.#opened(p)));
    synchronization.onDidChangeNotebookDocument(on.notification('notebookDocument/didChange', (p) => this.#changed(p)));
    synchronization.onDidCloseNotebookDocument(on.notification('notebookDocument/didClose', (p) => this.#closed(p)));
  }

  #opened({ notebookDocument, cellTextDocuments }: DidOpenNotebookDocumentParams): void {
    const uri = notebookDocument.uri;
    this.#closeCells(canonicalUri(uri));
    const cells = new Set<string>();
    this.#open.set(canonicalUri(uri), cells);
    for (const cell of listOf(cellTextDocuments)) this.#openCell(uri, cells, cell);
    this.#onToggled(uri);
  }

  #changed({ notebookDocument, change }: DidChangeNotebookDocumentParams): void {
    const cells = this.#open.get(canonicalUri(notebookDocument.uri));
    if (!cells) return;
    const { structure, textContent } = change.cells ?? {};
    for (const cell of listOf(structure?.didClose)) this.#closeCell(cell.uri, cells);
    for (const cell of listOf(structure?.didOpen)) this.#openCell(notebookDocument.uri, cells, cell);
    for (const { document, changes } of listOf(textContent)) {
      this.#guard.run('notebookDocument/didChange', () =>
        this.#documents.change({ textDocument: document, contentChanges: changes }),
      );
    }
  }

  #closed({ notebookDocument }: DidCloseNotebookDocumentParams): void {
    const key = canonicalUri(notebookDocument.uri);
    if (!this.#open.has(key)) return;
    this.#closeCells(key);
    this.#onToggled(notebookDocument.uri);
  }

  #closeCells(key: string): void {
    const cells = this.#open.get(key);
    this.#open.delete(key);
    for (const cell of [...(cells ?? [])]) this.#closeCell(cell, cells);
  }

  #openCell(
    notebook: string,
    cells: Set<string>,
    cell: DidOpenNotebookDocumentParams['cellTextDocuments'][number],
  ): void {
    this.#guard.run('notebookDocument/didOpen', () => {
      this.#notebookOf.set(cell.uri, notebook);
      cells.add(cell.uri);
      this.#documents.open({ textDocument: cell });
    });
  }

  #closeCell(uri: string, cells?: Set<string>): void {
    cells?.delete(uri);
    this.#guard.run('notebookDocument/didClose', () => this.#documents.close({ textDocument: { uri } }));
    this.#notebookOf.delete(uri);
  }
}

/** What a malformed message has instead of a list counts as empty. */
function listOf<T>(value: readonly T[] | undefined | null): readonly T[] {
  return Array.isArray(value) ? value : [];
}
