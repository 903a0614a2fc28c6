import { canonicalUri } from '../../server/src/core/workspace/uri';
import type { OpenDocument, OuterIgnoreFile, Workspace } from '../../server/src/core/workspace/workspace';
import type { FileStat, FileType, GitState } from '../../server/src/protocol';

interface MemoryFile {
  bytes: Uint8Array;
  /** Milliseconds; grows with each write. */
  mtime: number;
}

/** A workspace without a disk. Paths are absolute (`/project/src/a.ts`), or URIs where the interface says so. */
export class InMemoryWorkspace implements Workspace {
  folders: string[];
  /** Paths in the order in which `readFile` was asked for them. */
  readonly reads: string[] = [];
  /** What `ignoreFilesAbove` answers. */
  ignoreFiles: readonly OuterIgnoreFile[] = [];
  readonly #files = new Map<string, MemoryFile>();
  readonly #links = new Map<string, string>();
  readonly #documents = new Map<string, MemoryDocument>();
  readonly #git = new Map<string, GitState>();
  readonly #readOnly = new Set<string>();
  readonly #unreadable = new Set<string>();
  #clock = 1000;

  /** `folders`: paths of the roots. `files`: path → text or bytes. */
  constructor(files: Record<string, string | Uint8Array> = {}, folders: readonly string[] = ['/project']) {
    this.folders = folders.map(uriOf);
    for (const [path, content] of Object.entries(files)) this.writeFile(path, content);
  }

  // ---- set up -----------------------------------------------------------------------------------------------------

  writeFile(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(path, { bytes, mtime: this.#clock++ });
  }

  /** A file, or a directory with all that is below it. */
  deleteFile(path: string): void {
    for (const key of [...this.#files.keys()]) if (key === path || key.startsWith(`${path}/`)) this.#files.delete(key);
    this.#links.delete(path);
  }

  /** `target` may be a file, a directory, or an ancestor of the link. */
  link(path: string, target: string): void {
    this.#links.set(path, target);
  }

  /** State of a file, or of everything below a directory. Without any, all files are `none`. */
  setGitState(path: string, state: GitState): void {
    this.#git.set(path, state);
  }

  setReadOnly(path: string, readOnly = true): void {
    if (readOnly) this.#readOnly.add(path);
    else this.#readOnly.delete(path);
  }

  /** It exists, and reading it fails. */
  setUnreadable(path: string): void {
    this.#unreadable.add(path);
  }

  /** Opens a buffer, or replaces the text of one that is open (its version grows). */
  open(path: string, text: string, languageId = ''): OpenDocument {
    const uri = path.includes(':') ? path : uriOf(path);
    const version = (this.#documents.get(uri)?.version ?? 0) + 1;
    const document = new MemoryDocument(uri, text, languageId, version);
    this.#documents.set(uri, document);
    return document;
  }

  /** Closes the buffer, whose changes are lost. */
  close(path: string): void {
    this.#documents.delete(path.includes(':') ? path : uriOf(path));
  }

  /** Text of a file on disk, as UTF-8. */
  textOf(path: string): string | undefined {
    const file = this.#files.get(path);
    return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  }

  paths(): string[] {
    return [...this.#files.keys()].sort();
  }

  // ---- Workspace ----------------------------------------------------------------------------------------------------

  getOpenDocument(uri: string): OpenDocument | undefined {
    return (
      this.#documents.get(uri) ??
      [...this.#documents.values()].find((document) => canonicalUri(document.uri) === canonicalUri(uri))
    );
  }

  readFile(uri: string): Promise<Uint8Array | undefined> {
    const path = this.#resolve(pathOf(uri));
    if (path === undefined || this.#unreadable.has(path)) return Promise.resolve(undefined);
    this.reads.push(path);
    return Promise.resolve(this.#files.get(path)?.bytes.slice());
  }

  stat(uri: string): Promise<FileStat | undefined> {
    const path = pathOf(uri);
    if (this.#links.has(path)) return Promise.resolve({ type: 'symlink', size: 0, mtime: 0 });
    const real = this.#resolve(path);
    const file = real === undefined ? undefined : this.#files.get(real);
    if (file) {
      const readonly = this.#readOnly.has(real ?? path);
      return Promise.resolve({ type: 'file', size: file.bytes.length, mtime: file.mtime, readonly });
    }
    const isDirectory = real !== undefined && this.#children(real).size > 0;
    return Promise.resolve(isDirectory ? { type: 'directory', size: 0, mtime: 0 } : undefined);
  }

  readDirectory(uri: string): Promise<readonly (readonly [string, FileType])[]> {
    const path = this.#resolve(pathOf(uri));
    if (path === undefined || this.#unreadable.has(path)) return Promise.resolve([]);
    return Promise.resolve([...this.#children(path)].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  readProblem(uri: string): Promise<string | undefined> {
    const path = this.#resolve(pathOf(uri));
    return Promise.resolve(path !== undefined && this.#unreadable.has(path) ? 'permission denied' : undefined);
  }

  ignoreFilesAbove(): Promise<readonly OuterIgnoreFile[]> {
    return Promise.resolve(this.ignoreFiles);
  }

  gitState(uri: string): Promise<GitState> {
    for (let path = pathOf(uri); path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const state = this.#git.get(path);
      if (state) return Promise.resolve(state);
    }
    return Promise.resolve('none');
  }

  writeProblem(uri: string): Promise<string | undefined> {
    const path = pathOf(uri);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return Promise.resolve(this.#readOnly.has(path) ? `${name} is read-only` : undefined);
  }

  #children(path: string): Map<string, FileType> {
    const prefix = `${path === '/' ? '' : path}/`;
    const children = new Map<string, FileType>();
    for (const key of this.#files.keys()) {
      if (!key.startsWith(prefix)) continue;
      const [name = '', ...deeper] = key.slice(prefix.length).split('/');
      children.set(name, deeper.length ? 'directory' : 'file');
    }
    for (const key of this.#links.keys()) {
      if (key.startsWith(prefix) && !key.slice(prefix.length).includes('/')) {
        children.set(key.slice(prefix.length), 'symlink');
      }
    }
    return children;
  }

  /** Follows links as a file system does; undefined for a loop. */
  #resolve(path: string): string | undefined {
    let at = path;
    for (let hops = 0; hops < 40; hops++) {
      const link = [...this.#links].find(([from]) => at === from || at.startsWith(`${from}/`));
      if (!link) return at;
      at = link[1] + at.slice(link[0].length);
    }
    return undefined;
  }
}

/** `/a b` → `file:///a%20b`, in VS Code's spelling. */
export function uriOf(path: string): string {
  const spelled = path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    );
  return `file://${spelled.join('/')}`;
}

export function pathOf(uri: string): string {
  return decodeURIComponent(uri.replace(/^[a-z-]+:\/\//, ''));
}

class MemoryDocument implements OpenDocument {
  readonly length: number;

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly languageId: string,
    readonly version: number,
  ) {
    this.length = text.length;
  }

  getText(): string {
    return this.text;
  }

  slice(start: number, end: number): string {
    return this.text.slice(Math.max(0, start), Math.max(0, end));
  }
}
