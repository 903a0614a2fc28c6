import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isBinary } from '../core/workspace/decode';
import { GIT_OPTIONS } from './git';
import { reasonOf } from './reason';

export interface ListedFiles {
  /** Absolute paths, ordered. */
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The files below `target`, or `target` itself. Inside a git repository these are the tracked and the untracked but
 * not ignored ones, by git's own word; elsewhere all. Links are never followed: what they point to inside the folder
 * is listed under its own name, and what is outside is none of ours.
 */
export function listFiles(target: string): ListedFiles {
  const problems: { path: string; message: string }[] = [];
  let root: string;
  try {
    root = realpathSync(target);
    if (!lstatSync(root).isDirectory()) return { files: [root], problems };
  } catch (error) {
    return { files: [], problems: [{ path: target, message: reasonOf(error) }] };
  }
  const fromGit = gitFiles(root);
  const files = fromGit ?? walk(root, problems);
  return { files: files.filter((file) => isRegularFile(file)).sort(), problems };
}

/** Undefined outside a repository, in a folder that is itself ignored (it was asked for by name), or without git. */
function gitFiles(root: string): string[] | undefined {
  try {
    if (spawnSync('git', [...GIT_OPTIONS, '-C', root, 'check-ignore', '-q', '.'], { stdio: 'ignore' }).status === 0)
      return undefined;
    const output = execFileSync(
      'git',
      [...GIT_OPTIONS, '-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 29,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return output.split('\0').flatMap((name) => (name ? filesOfEntry(path.join(root, name)) : []));
  } catch {
    return undefined;
  }
}

/** Git lists a nested repository or a submodule as one entry: a folder. Its own git knows its files. */
function filesOfEntry(entry: string): string[] {
  const isFolder = lstatSync(entry, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? (gitFiles(entry) ?? []) : [entry];
}

function walk(root: string, problems: { path: string; message: string }[]): string[] {
  const files: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory() && entry.name !== '.git') folders.push(full);
        else if (entry.isFile()) files.push(full);
      }
    } catch (error) {
      problems.push({ path: folder, message: reasonOf(error) });
    }
  }
  return files;
}

function isRegularFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Grows to the largest file read; asynchronous reads into fresh buffers take several times as long. */
let buffer = new Uint8Array(1 << 20);

/** Bytes by which a binary file is known; even, so that as much of a file of odd length is one byte more. */
const PROBE = 8000;

/** The bytes of a text file, valid until the next call; undefined for a binary one. Throws as `fs` does. */
export function readTextBytes(file: string): Uint8Array | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    // Large files are mostly binary: only their beginning is read then.
    if (size > buffer.length) {
      const length = readSync(descriptor, buffer, 0, PROBE + (size % 2), 0);
      if (isBinary(buffer.subarray(0, length))) return undefined;
    }
    const bytes = readAll(descriptor, size);
    return isBinary(bytes) ? undefined : bytes;
  } finally {
    closeSync(descriptor);
  }
}

function readAll(descriptor: number, size: number): Uint8Array {
  if (size + 1 > buffer.length) buffer = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, length);
    if (read === 0) break;
    length += read;
    if (length === buffer.length) buffer = grown(buffer);
  }
  return buffer.subarray(0, length);
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
