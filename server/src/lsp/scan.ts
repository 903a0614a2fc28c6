import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { neverCancelled } from '../core/environment';
import { type ScanParams, type ScanSummary, scanRequest } from '../protocol';
import { onCustomRequest } from './onCustomRequest';
import type { Session } from './session';

/** Answers `keyward/scan`, with progress on the client's token. */
export function serveScan(session: Session): void {
  onCustomRequest(session, scanRequest, async ({ workDoneToken }: ScanParams, token) => {
    await session.ready;
    return scanWithProgress(session, session.connection.window.attachWorkDoneProgress(workDoneToken), token);
  });
}

/** The scan at start: with progress that the user can cancel, where the client shows it. */
export async function scanAtStart(session: Session): Promise<ScanSummary> {
  // A client that fails to show progress gets its scan all the same.
  const progress = session.features.workDoneProgress
    ? await session.connection.window.createWorkDoneProgress().catch(() => undefined)
    : undefined;
  return progress ? scanWithProgress(session, progress, progress.token) : scanSilently(session);
}

/** Scans that events ask for. However many ask while one runs, one more follows. */
export class SilentScans {
  readonly #session: Session;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  scan(): Promise<void> {
    this.#next ??= this.#after(this.#running);
    return this.#next;
  }

  async #after(running: Promise<unknown>): Promise<void> {
    await running;
    this.#next = undefined;
    const scan = scanSilently(this.#session);
    this.#running = scan.catch(() => undefined);
    await scan;
  }
}

function scanSilently({ service }: Session): Promise<ScanSummary> {
  return service.scanWorkspace(() => undefined, neverCancelled);
}

async function scanWithProgress(
  session: Session,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<ScanSummary> {
  progress.begin('Looking for credentials', 0, undefined, true);
  let shown = 0;
  try {
    return await session.service.scanWorkspace((done, total) => {
      const percentage = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percentage === shown) return;
      shown = percentage;
      progress.report(percentage, `${done} of ${total} files`);
    }, token);
  } finally {
    progress.done();
  }
}
