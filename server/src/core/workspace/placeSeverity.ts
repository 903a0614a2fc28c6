import type { GitState, Settings, SeverityName } from '../../protocol';
import type { Finding } from '../detection/finding';
import { severityOf } from '../detection/severity';
import type { FileRole } from './inventoryTypes';

const ORDER: readonly SeverityName[] = ['off', 'hint', 'information', 'warning', 'error'];

/**
 * Severity of a finding where it stands. In code that of its confidence. An env file is where values belong as long as
 * git does not have it: ignored or without git it is no problem, else it is a grave one. An example file is made to be
 * committed.
 */
export function severityAt(
  finding: Finding,
  role: FileRole,
  git: GitState,
  settings: Pick<Settings, 'severity'>,
): SeverityName {
  const severity = severityOf(finding, settings);
  if (severity === 'off' || role === 'code') return severity;
  if (role === 'env' && (git === 'ignored' || git === 'none')) return 'off';
  if (finding.privilege === 'public') return severity;
  return role === 'env' ? 'error' : 'warning';
}

export function worseSeverity(a: SeverityName, b: SeverityName): SeverityName {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
