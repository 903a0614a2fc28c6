import type { CancellationToken } from '../environment';
import { fileRoleOf } from './envNames/envFiles';
import type { Excludes } from './excludes';
import type { GitIgnoreTree } from './gitIgnore';
import { joinUri } from './uri';
import type { Workspace } from './workspace';

export interface WalkOptions {
  readonly workspace: Pick<Workspace, 'readDirectory' | 'readProblem' | 'folders'>;
  readonly excludes: Excludes;
  readonly gitIgnore: GitIgnoreTree;
  readonly token: CancellationToken;
  /** Told of each folder that cannot be read, with the reason. */
  readonly onProblem: (uri: string, reason: string) => void;
  /** Awaited now and then, so that others get a turn. */
  readonly pause: () => Promise<void>;
}

/** Never entered: what they hold is not the project's. */
const SKIPPED = new Set(['.git', 'node_modules', '.hg', '.svn', 'bower_components']);
/** Ignored folders of these names hold what tools made or fetched, and many files: no env file of ours is sought there. */
const GENERATED = new Set(
  '.venv venv env __pycache__ target dist build out .next .nuxt .svelte-kit .cache .turbo .parcel-cache vendor .terraform .gradle coverage .tox .mypy_cache .pytest_cache .ruff_cache obj bin'.split(
    ' ',
  ),
);
/** How deep env files are looked for below other ignored folders. */
const IGNORED_DEPTH = 2;
/** A bound for file systems that show a loop without telling that it is a link. */
const MOST_DEPTH = 64;

interface Folder {
  readonly uri: string;
  /** From the workspace folder; empty for itself. */
  readonly relative: string;
  readonly depth: number;
  /** Levels below an ignored folder; 0 outside. */
  readonly ignored: number;
}

/**
 * URIs of the files to read below `root`, depth first. Links are not followed. Files that git ignores are left out, except
 * env files. Other workspace folders inside this one are left to themselves.
 */
export async function* walkFolder(
  root: { uri: string; relative: string },
  options: WalkOptions,
): AsyncGenerator<string> {
  const others = new Set(options.workspace.folders);
  const pending: Folder[] = [{ ...root, depth: 0, ignored: 0 }];
  for (let folder = pending.pop(); folder && !options.token.isCancellationRequested; folder = pending.pop()) {
    await options.pause();
    const entries = await options.workspace.readDirectory(folder.uri);
    const problem = entries.length === 0 ? await options.workspace.readProblem(folder.uri) : undefined;
    if (problem !== undefined) options.onProblem(folder.uri, problem);
    for (const [name, type] of entries) {
      const uri = joinUri(folder.uri, name);
      const relative = folder.relative === '' ? name : `${folder.relative}/${name}`;
      if (type === 'symlink' || type === 'other' || options.excludes(relative)) continue;
      if (type === 'directory') {
        if (SKIPPED.has(name) || others.has(uri)) continue;
        const below = await enter(folder, uri, relative, name, options.gitIgnore);
        if (below) pending.push(below);
      } else if (await isSource(folder, uri, relative, options.gitIgnore)) yield uri;
    }
  }
}

export function isSkippedPath(relative: string): boolean {
  return relative.split('/').some((segment) => SKIPPED.has(segment));
}

async function enter(
  parent: Folder,
  uri: string,
  relative: string,
  name: string,
  gitIgnore: GitIgnoreTree,
): Promise<Folder | undefined> {
  if (parent.depth >= MOST_DEPTH) return undefined;
  const folder = { uri, relative, depth: parent.depth + 1 };
  const isIgnored = parent.ignored > 0 || (await gitIgnore.isIgnoredItself(relative, true));
  if (!isIgnored) return { ...folder, ignored: 0 };
  if (parent.ignored >= IGNORED_DEPTH || GENERATED.has(name)) return undefined;
  return { ...folder, ignored: parent.ignored + 1 };
}

async function isSource(folder: Folder, uri: string, relative: string, gitIgnore: GitIgnoreTree): Promise<boolean> {
  if (fileRoleOf(uri) !== 'code') return true;
  return folder.ignored === 0 && !(await gitIgnore.isIgnoredItself(relative, false));
}
