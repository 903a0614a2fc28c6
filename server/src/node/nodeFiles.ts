import { constants, type Stats } from 'node:fs';
import { access, chmod, lstat, open, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OuterIgnoreFile } from '../core/workspace/workspace';
import type { Files } from '../lsp/runtime';
import type { FileType } from '../protocol';
import { GitStates } from './gitStates';
import { reasonOf } from './reason';

/** Larger files are never text that someone wrote. In bytes. */
const LARGEST = 1 << 28;

/** Files of the workspace folders on disk. No link leads out of them, whatever a path looks like. */
export class NodeFiles implements Files {
  #folders: readonly string[] = [];
  #realFolders: Promise<readonly string[]> = Promise.resolve([]);
  readonly #git = new GitStates();

  setFolders(folders: readonly string[]): void {
    this.#folders = folders.flatMap((uri) => pathOf(uri) ?? []);
    this.#realFolders = Promise.all(this.#folders.map((folder) => realpath(folder).catch(() => folder)));
  }

  async readFile(uri: string): Promise<Uint8Array | undefined> {
    return this.#within(uri, async (file) => {
      // Not by name twice: what lstat saw may be a link by the time it is read. And no pipe is waited for.
      const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      try {
        const stats = await handle.stat();
        return stats.isFile() && stats.size <= LARGEST ? await handle.readFile() : undefined;
      } finally {
        await handle.close();
      }
    });
  }

  stat(uri: string) {
    return this.#within(uri, async (file) => {
      const stats = await lstat(file);
      const { size, mtimeMs: mtime } = stats;
      return { type: typeOf(stats), size, mtime, readonly: !(await writable(file)) };
    });
  }

  async readDirectory(uri: string) {
    const entries = await this.#within(uri, (folder) => readdir(folder, { withFileTypes: true }));
    return (entries ?? []).map((entry) => [entry.name, typeOf(entry)] as const);
  }

  async readProblem(uri: string): Promise<string | undefined> {
    const file = pathOf(uri);
    if (file === undefined || !(await this.#isInside(file))) return undefined;
    try {
      const stats = await lstat(file);
      if (stats.isDirectory()) await readdir(file);
      else await access(file, constants.R_OK);
      return stats.isFile() && stats.size > LARGEST ? 'too large to read' : undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : reasonOf(error);
    }
  }

  async ignoreFilesAbove(folder: string): Promise<readonly OuterIgnoreFile[]> {
    const top = pathOf(folder);
    if (top === undefined || !this.#folders.includes(top) || (await exists(path.join(top, '.git')))) return [];
    const files: OuterIgnoreFile[] = [];
    for (let at = path.dirname(top), last = top; at !== last; last = at, at = path.dirname(at)) {
      const isTop = await exists(path.join(at, '.git'));
      for (const name of isTop ? ['.gitignore', '.git/info/exclude'] : ['.gitignore']) {
        const bytes = await readFile(path.join(at, name)).catch(() => undefined);
        if (bytes) files.unshift({ path: path.relative(at, top).split(path.sep).join('/'), bytes });
      }
      if (isTop) return files;
    }
    return [];
  }

  async gitState(uri: string) {
    const file = pathOf(uri);
    return file === undefined ? 'none' : this.#git.stateOf(file);
  }

  async writeProblem(uri: string): Promise<string | undefined> {
    const file = pathOf(uri);
    if (file === undefined) return 'The file is not on this disk.';
    if (!(await this.#isInside(file))) {
      const missing = this.#folders.some((folder) => isWithin(folder, file)) && !(await exists(path.dirname(file)));
      return missing
        ? `The folder of ${path.basename(file)} is not there.`
        : `${path.basename(file)} lies outside the workspace folders.`;
    }
    const there = await lstat(file).catch(() => undefined);
    if (there && !there.isFile()) return `${path.basename(file)} is no ordinary file.`;
    if (await writable(there ? file : path.dirname(file))) return undefined;
    return there ? `${path.basename(file)} is read-only.` : `The folder of ${path.basename(file)} is read-only.`;
  }

  async setOwnerOnly(uri: string): Promise<void> {
    await this.#within(uri, (file) => chmod(file, 0o600));
  }

  forgetGit(): void {
    this.#git.forget();
  }

  /** Undefined when the file is outside, missing or unreadable. */
  async #within<T>(uri: string, read: (file: string) => Promise<T>): Promise<T | undefined> {
    const file = pathOf(uri);
    if (file === undefined || !(await this.#isInside(file))) return undefined;
    try {
      return await read(file);
    } catch {
      return undefined;
    }
  }

  /** Its folder, links resolved, lies in one of the workspace folders; so the file is in it by its own name. */
  async #isInside(file: string): Promise<boolean> {
    if (this.#folders.some((folder) => file === folder)) return true;
    if (!this.#folders.some((folder) => isWithin(folder, file))) return false;
    const real = await realpath(path.dirname(file)).catch(() => undefined);
    if (real === undefined) return false;
    return (await this.#realFolders).some((folder) => real === folder || isWithin(folder, real));
  }
}

/** Undefined for URIs that are no local file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative);
}

function typeOf(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FileType {
  if (entry.isSymbolicLink()) return 'symlink';
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function writable(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}
