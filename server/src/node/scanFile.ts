import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../core/detection/decodeText';
import type { Detector } from '../core/detection/detector';
import { severityOf } from '../core/detection/severity';
import type { ReportedFinding } from '../core/report/reporter';
import { LineMap } from '../core/text';
import { defaultSettings } from '../protocol';
import { readTextBytes } from './files';
import { reasonOf } from './reason';

/** What one file gave; it can be sent between threads. */
export type FileOutcome =
  | { readonly findings: readonly ReportedFinding[]; readonly ignored: number }
  | { readonly problem: string }
  | 'binary';

export function scanFile(file: string, detector: Detector): FileOutcome {
  try {
    return findingsOf(file, detector);
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function findingsOf(file: string, detector: Detector): FileOutcome {
  const bytes = readTextBytes(file);
  if (!bytes) return 'binary';
  const all = detector.detectBytes({ uri: pathToFileURL(file).href, bytes, languageId: '' });
  const visible = all.filter((finding) => !finding.ignored);
  if (visible.length === 0) return { findings: [], ignored: all.length };
  const lines = new LineMap(decodeText(bytes));
  const findings = visible.map((finding) => ({
    file: shownPath(file),
    range: lines.rangeOf(finding.span),
    finding,
    severity: severityOf(finding, defaultSettings),
  }));
  return { findings, ignored: all.length - visible.length };
}

/** Relative to the working folder where it lies inside, else absolute; forward slashes everywhere. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : file).split(path.sep).join('/');
}
