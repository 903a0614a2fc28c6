import os from 'node:os';
import { jsonReporter } from '../../core/report/json';
import type { FileProblem, Report, ReportedFinding, Reporter } from '../../core/report/reporter';
import { printable, textReporter } from '../../core/report/text';
import { listFiles } from '../files';
import { shownPath } from '../scanFile';
import { scanFiles } from '../scanFiles';
import type { ConfigTexts } from '../scanShare';
import { loadConfigs } from './config';

export interface ScanOptions {
  /** Files and folders; the working folder when empty. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** Most threads; as many as the machine runs at once, up to four, when undefined. */
  readonly jobs: number | undefined;
  /** Configuration file; those at the root of what is scanned when undefined. */
  readonly config: string | undefined;
}

/** Status of the process: nothing found, something found, something could not be scanned (as grep counts). */
export type ExitStatus = 0 | 1 | 2;

const reporters: Record<ScanOptions['format'], Reporter> = { text: textReporter, json: jsonReporter };

/** More threads wait for the disk, and each takes some 40 MB. */
const MOST_JOBS = 4;

/** `write` gets the report, `warn` one line for each path that could not be scanned. */
export async function scan(
  options: ScanOptions,
  write: (text: string) => void,
  warn: (line: string) => void,
): Promise<ExitStatus> {
  const jobs = options.jobs ?? Math.min(MOST_JOBS, os.availableParallelism());
  const paths = options.paths.length ? options.paths : ['.'];
  const { lines, isBroken, texts, root } = loadConfigs(options.config, paths);
  for (const line of lines) warn(`keyward: ${printable(line)}`);
  const report = await scanPaths(paths, jobs, { texts, root });
  write(reporters[options.format].render(report));
  for (const { file, message } of report.problems) warn(`keyward: ${printable(file)}: ${message}`);
  if (report.problems.length || isBroken) return 2;
  return report.findings.length ? 1 : 0;
}

async function scanPaths(paths: readonly string[], jobs: number, config: ConfigTexts): Promise<Report> {
  const problems: FileProblem[] = [];
  const listed = new Set<string>();
  for (const target of paths) {
    const below = listFiles(target);
    problems.push(...below.problems.map(({ path: file, message }) => ({ file: shownPath(file), message })));
    for (const file of below.files) listed.add(file);
  }
  const names = [...listed];
  const findings: ReportedFinding[] = [];
  let files = 0;
  let ignored = 0;
  (await scanFiles(names, jobs, config)).forEach((outcome, i) => {
    if (outcome === 'binary') return;
    if ('problem' in outcome) problems.push({ file: shownPath(names[i] as string), message: outcome.problem });
    else {
      files++;
      ignored += outcome.ignored;
      findings.push(...outcome.findings);
    }
  });
  return { findings, problems, files, ignored };
}
