import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import { canonicalUri } from '../core/workspace/uri';
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

/** Files changed on disk. True when git may see files differently now. */
export async function filesChanged(session: Session, { changes }: DidChangeWatchedFilesParams): Promise<boolean> {
  const uris = new Set(changes.map(({ uri }) => canonicalUri(uri)));
  const ofGit = [...uris].filter((uri) => uri.includes('/.git/'));
  const gitChanged =
    ofGit.some((uri) => /\/\.git\/(?:index|HEAD|info\/exclude)$/.test(uri)) ||
    [...uris].some((uri) => uri.endsWith('/.gitignore'));
  if (gitChanged) session.files.forgetGit();
  const rest = [...uris].filter((uri) => !uri.includes('/.git/') && !session.notebooks.isOpen(uri));
  await session.service.filesChanged(rest.filter((uri) => !session.documents.get(uri)));
  return gitChanged;
}
