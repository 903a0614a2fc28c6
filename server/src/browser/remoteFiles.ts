import type { Connection } from 'vscode-languageserver';
import type { Files } from '../lsp/runtime';
import { type FileStat, type FileType, readDirectoryRequest, readFileRequest, statRequest } from '../protocol';

/** Files that the client reads for a server without a disk. It keeps to the workspace folders itself. */
export function remoteFiles(connection: Connection): Files {
  const stat = async (uri: string) =>
    (await connection.sendRequest<FileStat | null>(statRequest, { uri })) ?? undefined;
  return {
    stat,
    async readFile(uri) {
      const read = await connection.sendRequest<{ base64: string } | null>(readFileRequest, { uri });
      return read ? bytesOf(read.base64) : undefined;
    },
    readDirectory: (uri) => connection.sendRequest<[string, FileType][]>(readDirectoryRequest, { uri }),
    async readProblem(uri) {
      return (await stat(uri))?.type === 'file' ? 'the editor cannot read it' : undefined;
    },
    /** The editor serves what is inside the workspace folders. */
    async ignoreFilesAbove() {
      return [];
    },
    async gitState() {
      return 'none';
    },
    async writeProblem(uri) {
      const there = await stat(uri);
      const name = uri.slice(uri.lastIndexOf('/') + 1);
      if (there?.readonly) return `${name} is read-only.`;
      return there && there.type !== 'file' ? `${name} is no ordinary file.` : undefined;
    },
    async setOwnerOnly() {
      // No modes in a browser.
    },
    setFolders: () => undefined,
    forgetGit: () => undefined,
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
