import { writtenAs } from '../detection/finding';
import type { Report, ReportedFinding, Reporter } from './reporter';

/** One line a finding, as compilers write it, so that editors and terminals link it; then a count. */
export const textReporter: Reporter = {
  render: (report) => `${report.findings.map(lineOf).join('')}${summaryOf(report)}\n`,
};

function lineOf({ file, range, severity, finding }: ReportedFinding): string {
  const notes = [finding.confidence, writtenAs(finding)].filter((note) => note !== '').join(', ');
  const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
  return `${place}: ${severity}: ${finding.title} ${finding.redacted} (${notes}) → ${printable(finding.envName)} [${finding.ruleId}]\n`;
}

function summaryOf({ findings, files, ignored }: Report): string {
  const inFiles = new Set(findings.map(({ file }) => file)).size;
  const scanned = `${count(files, 'file')} scanned${ignored ? `, ${ignored} ignored by comment` : ''}`;
  if (findings.length === 0) return `No credentials found (${scanned}).`;
  return `${count(findings.length, 'credential')} in ${count(inFiles, 'file')} (${scanned}).`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** File names and variable names may hold terminal escapes or characters that reorder a line: those are shown as dots. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·');
}
