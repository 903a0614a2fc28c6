import type { ScanSummary } from '../../protocol';
import type { CancellationToken } from '../environment';
import type { FolderRules } from './folders';
import type { InventoryOptions } from './inventoryTypes';
import { createPacer } from './pacer';
import { walkFolder } from './walk';

/** Most problems that a summary tells. */
const MOST_PROBLEMS = 100;
/** Files read at a time: reading waits for the disk, or for the editor's process in a browser. */
const READERS = 8;

export interface ScanJob {
  readonly options: Pick<InventoryOptions, 'workspace' | 'environment'>;
  readonly roots: readonly { readonly rules: FolderRules; readonly uri: string; readonly relative: string }[];
  /** Brings one file up to date; the reason where it cannot be read, see `readProblem`. */
  readonly refresh: (uri: string, rules: FolderRules) => Promise<string | undefined>;
  readonly progress: (done: number, total: number) => void;
  readonly token: CancellationToken;
  /** Path of a file or folder as people know it. */
  readonly shownPath: (uri: string) => string;
}

export interface ScanOutcome extends Omit<ScanSummary, 'findings'> {
  /** All files that there are, unless cancelled. */
  readonly seen: ReadonlySet<string>;
}

/** Lists all files first, so that progress has a total, then reads them, a few at a time. */
export async function scanFolders(job: ScanJob): Promise<ScanOutcome> {
  const { options, roots, refresh, progress, token } = job;
  const { environment, workspace } = options;
  const started = environment.now();
  const pause = createPacer(environment);
  const problems: { uri: string; message: string }[] = [];
  const onProblem = (uri: string, reason: string) => {
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push({ uri, message: `${job.shownPath(uri)} cannot be read: ${reason}.` });
  };
  const files: { uri: string; rules: FolderRules }[] = [];
  const seen = new Set<string>();
  for (const { rules, uri, relative } of roots) {
    const { excludes, gitIgnore } = rules;
    for await (const file of walkFolder(
      { uri, relative },
      { workspace, excludes, gitIgnore, token, onProblem, pause },
    )) {
      if (seen.has(file)) continue;
      seen.add(file);
      files.push({ uri: file, rules });
    }
  }
  let next = 0;
  let done = 0;
  const read = async () => {
    for (let file = files[next++]; file && !token.isCancellationRequested; file = files[next++]) {
      const reason = await refresh(file.uri, file.rules);
      if (reason !== undefined) onProblem(file.uri, reason);
      progress(++done, files.length);
      await pause();
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  const duration = environment.now() - started;
  return { files: done, duration, cancelled: token.isCancellationRequested, problems, seen };
}
