export type LogLevel = 'error' | 'warn' | 'info' | 'trace';

/**
 * Where messages for developers go. Callers pass names, ids and counts only: no document text and no
 * secret may be part of a message, since logs are copied into bug reports.
 */
export interface Logger {
  log(level: LogLevel, message: string): void;
}

export const nullLogger: Logger = { log: () => undefined };
