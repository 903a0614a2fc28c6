import type {
  CancellationToken,
  Connection,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Guard } from '../runSafe';
import { EMPTY_RESULT, type FullReport, orUnchanged, type Reports } from './reports';

export interface PullHost {
  readonly reports: Reports;
  /** Settled when settings and service are there. */
  ready(): Promise<void>;
  /** Files whose problems the client wants although they may not be open. */
  workspaceFiles(): Iterable<string>;
  /** Null for files that are not open. */
  versionOf(uri: string): number | null;
  /** See createPacer: reports of many files let requests in between. */
  pacer(): () => Promise<void>;
  /** Settles at the next change of findings, settings or documents, or when the token is cancelled. */
  nextChange(token: CancellationToken): Promise<void>;
}

/** Answers `textDocument/diagnostic` and `workspace/diagnostic`. */
export function servePull(connection: Connection, guard: Guard, host: PullHost): void {
  const { diagnostics } = connection.languages;
  diagnostics.on(
    guard.request('textDocument/diagnostic', async ({ textDocument, previousResultId }, token) => {
      await host.ready();
      return host.reports.report(textDocument.uri, previousResultId, token);
    }),
  );
  diagnostics.onWorkspace(
    guard.request('workspace/diagnostic', async (params, token, _progress, partial) => {
      await host.ready();
      return workspaceReport(host, params, token, partial);
    }),
  );
}

/**
 * Holds the request open: what changes is sent as partial results until the client cancels. Without partial results the
 * answer comes with the first change. Only files that have findings, or had them, are reported.
 */
async function workspaceReport(
  host: PullHost,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  for (;;) {
    const change = host.nextChange(token);
    const items = await changedReports(host, known, token);
    if (token.isCancellationRequested) return { items: [] };
    if (items.length > 0) {
      if (!partial) return { items };
      partial.report({ items });
    }
    await change;
    if (token.isCancellationRequested) return { items: [] };
  }
}

const EMPTY: FullReport = { kind: 'full', resultId: EMPTY_RESULT, items: [] };

/** Brings `known` up to date and returns what is new in it. */
async function changedReports(
  host: PullHost,
  known: Map<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const pause = host.pacer();
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const files = new Set(host.workspaceFiles());
  for (const uri of new Set([...files, ...known.keys()])) {
    await pause();
    if (token.isCancellationRequested) break;
    const version = host.versionOf(uri);
    const full = files.has(uri) ? await host.reports.full(uri, token) : EMPTY;
    const report = orUnchanged(full, known.get(uri) ?? EMPTY_RESULT);
    if (report.kind === 'unchanged') continue;
    if (report.resultId === EMPTY_RESULT) known.delete(uri);
    else known.set(uri, report.resultId);
    items.push({ ...report, uri, version });
  }
  return items;
}
