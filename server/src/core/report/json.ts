import type { Reporter } from './reporter';

/** Version of the shape below; grows when a field changes its meaning or goes. */
const SCHEMA_VERSION = 1;

export const jsonReporter: Reporter = {
  render: ({ findings, problems, files, ignored }) => {
    const rows = findings.map(({ file, range, severity, finding }) => ({
      file,
      range,
      ruleId: finding.ruleId,
      provider: finding.providerId,
      title: finding.title,
      confidence: finding.confidence,
      severity,
      encoding: finding.encoding,
      redacted: finding.redacted,
      envName: finding.envName,
    }));
    return `${JSON.stringify({ version: SCHEMA_VERSION, findings: rows, problems, files, ignored }, null, 2)}\n`;
  },
};
