import { type Confidence, defaultSettings, type Settings, type SeverityName } from '../protocol';

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'certain'];
const SEVERITIES: readonly SeverityName[] = ['error', 'warning', 'information', 'hint', 'off'];
const SCOPES: readonly Settings['problems']['scope'][] = ['workspace', 'openFiles'];

/** Settings as a client gives them; what is missing or of the wrong type has its default. */
export function parseSettings(value: unknown): Settings {
  const given = record(value);
  const severity = record(given.severity);
  const { severity: byDefault } = defaultSettings;
  const size = given.maxFileSize;
  return {
    enable: typeof given.enable === 'boolean' ? given.enable : defaultSettings.enable,
    minimumConfidence: oneOf(CONFIDENCES, given.minimumConfidence, defaultSettings.minimumConfidence),
    severity: {
      certain: oneOf(SEVERITIES, severity.certain, byDefault.certain),
      likely: oneOf(SEVERITIES, severity.likely, byDefault.likely),
      possible: oneOf(SEVERITIES, severity.possible, byDefault.possible),
    },
    exclude: Array.isArray(given.exclude) ? given.exclude.filter((glob) => typeof glob === 'string') : [],
    maxFileSize: typeof size === 'number' && size > 0 ? size : defaultSettings.maxFileSize,
    envFile: typeof given.envFile === 'string' && given.envFile !== '' ? given.envFile : defaultSettings.envFile,
    problems: { scope: oneOf(SCOPES, record(given.problems).scope, defaultSettings.problems.scope) },
  };
}

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
