import type { Settings, SeverityName } from '../../protocol';
import type { Finding } from './finding';

/** How a finding in code is shown: by confidence, but a key that is made to be published is never more than information. */
export function severityOf(finding: Finding, settings: Pick<Settings, 'severity'>): SeverityName {
  const severity = settings.severity[finding.confidence];
  if (finding.privilege !== 'public') return severity;
  return severity === 'error' || severity === 'warning' ? 'information' : severity;
}
