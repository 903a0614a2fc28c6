import { type CancellationToken, CancellationTokenSource, type WorkDoneProgressReporter } from 'vscode-languageserver';
import { type ScanParams, type ScanSummary, scanRequest } from '../protocol';
import { onCustomRequest } from './onCustomRequest';
import type { Session } from './session';

/** Answers `keyward/scan`, with progress on the client's token. */
export function serveScan(session: Session): void {
  onCustomRequest(session, scanRequest, async ({ workDoneToken }: ScanParams, token) => {
    await session.configuration.ready;
    return scanWithProgress(session, session.connection.window.attachWorkDoneProgress(workDoneToken), token);
  });
}

/** The scan at start: with progress that the user can cancel, where the client shows it. */
export async function scanAtStart(session: Session): Promise<ScanSummary> {
  if (!session.features.workDoneProgress) return scanSilently(session);
  const progress = await session.connection.window.createWorkDoneProgress();
  return scanWithProgress(session, progress, progress.token);
}

export function scanSilently({ service }: Session): Promise<ScanSummary> {
  return service.scanWorkspace(() => undefined, new CancellationTokenSource().token);
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
