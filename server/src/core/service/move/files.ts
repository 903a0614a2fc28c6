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

  /** Undefined when something is there that cannot be read as text, or could not be written back as it was. */
  async target(uri: string): Promise<TargetFile | undefined> {
    const document = this.#workspace.getOpenDocument(uri);
    const read = document ? { text: document.getText(), version: document.version } : await this.#readText(uri);
    if (read !== undefined) {
      const { text, version } = read;
      return (await this.isMisread(uri, text)) ? undefined : { uri, text, exists: true, version };
    }
    return (await this.#workspace.stat(uri)) === undefined
      ? { uri, text: '', exists: false, version: null }
      : undefined;
  }

  /** Whether bytes of the file had no character in the encoding it was read with: saving would write others. */
  async isMisread(uri: string, text: string): Promise<boolean> {
    if (!text.includes('\uFFFD')) return false;
    const bytes = await this.#workspace.readFile(uri);
    // U+FFFD itself in UTF-8.
    return (
      bytes !== undefined &&
      !bytes.some((byte, at) => byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)
    );
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
