import type { Features, RemoteConsole } from 'vscode-languageserver';

type Nothing = object;

/**
 * For `createConnection`: keeps the first line alone of errors that the protocol library logs. Below it come whole messages
 * that it could not understand, and these may hold document text.
 */
export const quietFeatures: Features<Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing> = {
  __brand: 'features',
  console: (Base: new () => RemoteConsole) =>
    class extends Base {
      override error(message: string): void {
        super.error(message.replace(/[\r\n].*$/s, ''));
      }
    },
};
