import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Session } from './session';

/** Registers for what only the client can watch. */
export async function registerWatchers({ connection, features }: Session): Promise<void> {
  if (features.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: ['keyward', 'files.exclude'],
    });
  }
  if (features.watchedFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
  }
}
