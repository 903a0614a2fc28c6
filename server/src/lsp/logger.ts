import type { Connection } from 'vscode-languageserver';
import type { Logger } from '../core/logger';

/** Logs into the client's output channel. Callers keep document text out, see Logger. */
export function connectionLogger({ console: output }: Connection): Logger {
  return {
    log(level, message) {
      if (level === 'error') output.error(message);
      else if (level === 'warn') output.warn(message);
      else if (level === 'info') output.info(message);
      else output.debug(message);
    },
  };
}

/**
 * What may be logged of an error, in one line: its class and the places in our code. Messages are left out, since those of parsers and
 * of the runtime quote what they read.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 8).map((place) => place.trim())].join(' ');
}
