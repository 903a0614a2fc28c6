import type { SeverityName } from '../../protocol';
import type { Finding } from '../detection/finding';
import type { Range } from '../text';

export interface ReportedFinding {
  /** Path as the user wrote it or relative to the working folder, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  readonly finding: Finding;
  readonly severity: SeverityName;
}

export interface FileProblem {
  readonly file: string;
  /** Why it was not scanned. */
  readonly message: string;
}

export interface Report {
  /** Ordered by file and place. */
  readonly findings: readonly ReportedFinding[];
  readonly problems: readonly FileProblem[];
  /** Files scanned. */
  readonly files: number;
  /** Findings that ignore comments cover. */
  readonly ignored: number;
}

/** Turns a report into text. No value is in it, since none is in a finding. */
export interface Reporter {
  render(report: Report): string;
}
