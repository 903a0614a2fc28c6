import { isBelow, joinUri } from '../../workspace/uri';
import type { ReadText, Workspace } from '../../workspace/workspace';

/** A text file that a plan may write: its buffer, its file, or nothing yet. */
export interface TargetFile {
  readonly uri: string;
  readonly text: string;
  readonly exists: boolean;
  /** Version of the buffer; null for a file on disk. */
  readonly version: number | null;
}

/** Files and folders around a document, over one workspace. */
export class Files {
  readonly #workspace: Workspace;
  readonly #readText: ReadText;

  constructor(workspace: Workspace, readText: ReadText) {
    this.#workspace = workspace;
    this.#readText = readText;
  }

  /** Undefined when something is there that cannot be read as text. */
  async target(uri: string): Promise<TargetFile | undefined> {
    const document = this.#workspace.getOpenDocument(uri);
    if (document !== undefined) return { uri, text: document.getText(), exists: true, version: document.version };
    const read = await this.#readText(uri);
    if (read !== undefined) return { uri, text: read.text, exists: true, version: read.version };
    return (await this.#workspace.stat(uri)) === undefined
      ? { uri, text: '', exists: false, version: null }
      : undefined;
  }

  async exists(uri: string): Promise<boolean> {
    return this.#workspace.getOpenDocument(uri) !== undefined || (await this.#workspace.stat(uri)) !== undefined;
  }

  /** Text of a file beside the code; empty when there is none. */
  async textIn(folder: string, name: string): Promise<string> {
    const uri = joinUri(folder, name);
    return this.#workspace.getOpenDocument(uri)?.getText() ?? (await this.#readText(uri))?.text ?? '';
  }

  async namesIn(folder: string): Promise<string[]> {
    return (await this.#workspace.readDirectory(folder)).map(([name]) => name);
  }

  /** The workspace folder that holds the URI, the innermost if several do. */
  folderOf(uri: string): string | undefined {
    const holding = this.#workspace.folders.filter((folder) => isBelow(folder, uri));
    return holding.sort((a, b) => b.length - a.length)[0];
  }
}

/** Folders from the file's own up to `top`, both included. */
export function foldersUp(uri: string, top: string): string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri); isBelow(top, folder) || folder === top; folder = parentOf(folder)) {
    folders.push(folder);
    if (folder === top) break;
  }
  return folders;
}

export function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** The notebook file of a cell; any other URI as it is. */
export function fileUriOf(uri: string, folders: readonly string[]): string {
  if (!uri.startsWith('vscode-notebook-cell:')) return uri;
  const path = uri.slice('vscode-notebook-cell:'.length).replace(/#.*$/s, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(folders[0] ?? 'file:')?.[0] ?? 'file:';
  return `${scheme}${path.startsWith('//') ? path : `//${path}`}`;
}
