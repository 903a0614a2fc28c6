import { isBelow } from './uri';

/** Open cells by the path of their notebook: while there are any, they stand for the file. */
export class OpenCells {
  readonly #cells = new Map<string, Set<string>>();

  /** Does nothing for a document that is no cell. */
  add(uri: string): void {
    if (!isCell(uri)) return;
    const path = pathOf(uri);
    const cells = this.#cells.get(path) ?? new Set();
    this.#cells.set(path, cells.add(uri));
  }

  delete(uri: string): void {
    if (!isCell(uri)) return;
    const path = pathOf(uri);
    const cells = this.#cells.get(path);
    cells?.delete(uri);
    if (cells?.size === 0) this.#cells.delete(path);
  }

  /** Whether the file is a notebook with open cells. */
  standFor(uri: string): boolean {
    return this.#cells.size > 0 && !isCell(uri) && this.#cells.has(pathOf(uri));
  }
}

/** A cell has its notebook's path, a scheme of its own and a fragment that tells it from the others. */
export function isCell(uri: string): boolean {
  return uri.startsWith('vscode-notebook-cell:');
}

/** URI of the notebook's file: of the scheme of the workspace folder that holds it, else one on disk. Others as they are. */
export function notebookOf(uri: string, folders: readonly string[]): string {
  if (!isCell(uri)) return uri;
  const path = pathOf(uri);
  const holder = folders.find((folder) => isBelow(pathOf(folder), path));
  return `${holder === undefined ? 'file://' : holder.slice(0, holder.length - pathOf(holder).length)}${path}`;
}

function pathOf(uri: string): string {
  return uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/i, '').replace(/[?#].*$/s, '');
}
