import { decodeFile } from '../core/workspace/decode';
import { languageIdOf } from '../core/workspace/languageIds';
import type { ReadText, Workspace } from '../core/workspace/workspace';
import type { Documents } from './documents';
import type { Notebooks } from './notebooks';
import type { Files } from './runtime';

/** The workspace as the client has it: its buffers over the platform's files. A cell's file is its notebook. */
export function openWorkspace(
  files: Files,
  documents: Documents,
  notebooks: Notebooks,
  folders: () => readonly string[],
): Workspace {
  return {
    get folders() {
      return folders();
    },
    getOpenDocument: (uri) => documents.get(uri),
    readFile: (uri) => files.readFile(uri),
    stat: (uri) => files.stat(uri),
    readDirectory: (uri) => files.readDirectory(uri),
    readProblem: (uri) => files.readProblem(uri),
    ignoreFilesAbove: (folder) => files.ignoreFilesAbove(folder),
    gitState: (uri) => files.gitState(notebooks.fileOf(uri)),
    writeProblem: (uri) => files.writeProblem(notebooks.fileOf(uri)),
  };
}

export function textReader(workspace: Workspace): ReadText {
  return async (uri) => {
    const document = workspace.getOpenDocument(uri);
    if (document) return { text: document.getText(), languageId: document.languageId, version: document.version };
    const bytes = await workspace.readFile(uri);
    const text = bytes && decodeFile(bytes);
    return text === undefined ? undefined : { text, languageId: languageIdOf(uri), version: null };
  };
}
