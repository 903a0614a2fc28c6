import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../../core/detection/decodeText';
import { createDetector } from '../../core/detection/detect';
import type { Detector } from '../../core/detection/detector';
import { severityOf } from '../../core/detection/severity';
import { jsonReporter } from '../../core/report/json';
import type { FileProblem, Report, ReportedFinding, Reporter } from '../../core/report/reporter';
import { printable, textReporter } from '../../core/report/text';
import { allProviders } from '../../core/rules/index';
import { LineMap } from '../../core/text';
import { isBinary } from '../../core/workspace/decode';
import { defaultSettings } from '../../protocol';
import { listFiles, readBytes } from '../files';
import { reasonOf } from '../reason';

export interface ScanOptions {
  /** Files and folders; the working folder when empty. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
}

/** Status of the process: nothing found, something found, something could not be scanned (as grep counts). */
export type ExitStatus = 0 | 1 | 2;

const reporters: Record<ScanOptions['format'], Reporter> = { text: textReporter, json: jsonReporter };

/** `write` gets the report, `warn` one line for each path that could not be scanned. */
export function scan(options: ScanOptions, write: (text: string) => void, warn: (line: string) => void): ExitStatus {
  // Fingerprints are not part of a report, so that this run's own random key will do.
  const detector = createDetector({ providers: allProviders, fingerprintKey: randomBytes(32) });
  const report = scanPaths(options.paths.length ? options.paths : ['.'], detector);
  write(reporters[options.format].render(report));
  for (const { file, message } of report.problems) warn(`keyward: ${printable(file)}: ${message}`);
  if (report.problems.length) return 2;
  return report.findings.length ? 1 : 0;
}

function scanPaths(paths: readonly string[], detector: Detector): Report {
  const seen = new Set<string>();
  const findings: ReportedFinding[] = [];
  const problems: FileProblem[] = [];
  let files = 0;
  let ignored = 0;
  for (const target of paths) {
    const listed = listFiles(target);
    problems.push(...listed.problems.map(({ path: file, message }) => ({ file: shown(file), message })));
    for (const file of listed.files) {
      if (seen.has(file)) continue;
      seen.add(file);
      try {
        const inFile = scanFile(file, detector);
        if (!inFile) continue;
        files++;
        ignored += inFile.ignored;
        findings.push(...inFile.findings);
      } catch (error) {
        problems.push({ file: shown(file), message: reasonOf(error) });
      }
    }
  }
  return { findings, problems, files, ignored };
}

/** Undefined for a binary file. */
function scanFile(file: string, detector: Detector): { findings: ReportedFinding[]; ignored: number } | undefined {
  const bytes = readBytes(file);
  if (isBinary(bytes)) return undefined;
  const all = detector.detectBytes({ uri: pathToFileURL(file).href, bytes, languageId: '' });
  const visible = all.filter((finding) => !finding.ignored);
  if (visible.length === 0) return { findings: [], ignored: all.length };
  const lines = new LineMap(decodeText(bytes));
  const findings = visible.map((finding) => ({
    file: shown(file),
    range: lines.rangeOf(finding.span),
    finding,
    severity: severityOf(finding, defaultSettings),
  }));
  return { findings, ignored: all.length - visible.length };
}

/** Relative to the working folder where it lies inside, else absolute; forward slashes everywhere. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : file).split(path.sep).join('/');
}
