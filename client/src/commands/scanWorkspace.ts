import * as vscode from 'vscode';
import { type ScanSummary, scanRequest } from '../../../server/src/protocol';
import type { Command } from './command';

export const scanWorkspace: Command = {
  id: 'keyward.scanWorkspace',
  async execute(context) {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for credentials'),
      cancellable: true,
    };
    const summary = await vscode.window.withProgress(options, async (progress, token) => {
      let done = 0;
      const report = ({ message, percentage }: { message?: string; percentage?: number }): void => {
        const increment = percentage === undefined ? undefined : Math.max(0, percentage - done);
        done += increment ?? 0;
        progress.report({ message, increment });
      };
      try {
        return await context.client.requestWithProgress<ScanSummary>(scanRequest, report, token);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    });
    if (summary) report(context.output, summary);
    await context.inventory.refresh();
  },
};

/** The result stands in the view; a message would only repeat it. The output channel keeps what could not be read. */
function report(output: vscode.LogOutputChannel, summary: ScanSummary): void {
  const { files, findings, duration, problems, cancelled } = summary;
  const seconds = (duration / 1000).toFixed(1);
  output.info(`Scan${cancelled ? ' (cancelled)' : ''}: ${files} files, ${findings} findings, ${seconds} s.`);
  for (const { uri, message } of problems) output.warn(`${uri}: ${message}`);
}
