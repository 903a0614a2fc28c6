import type { FileStat, FileType, GitState } from '../../protocol';
import type { TextReader } from '../text';

/** An open editor buffer, saved or not. */
export interface OpenDocument extends TextReader {
  readonly uri: string;
  readonly languageId: string;
  /** Grows with each edit. */
  readonly version: number;
  getText(): string;
}

/** What the services know of the outside: buffers, files, folders, git. Implemented per platform, and in memory for tests. */
export interface Workspace {
  /** URIs of the workspace folders, without trailing slash. */
  readonly folders: readonly string[];
  /** The buffer of an open document; it wins over the file of the same URI. */
  getOpenDocument(uri: string): OpenDocument | undefined;
  openDocuments(): Iterable<OpenDocument>;
  /** Undefined when there is no such file or it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  stat(uri: string): Promise<FileStat | undefined>;
  /** Empty when it cannot be read. */
  readDirectory(uri: string): Promise<readonly (readonly [name: string, type: FileType])[]>;
  /** How git treats the file; `none` where git is not to be had. Cached briefly. */
  gitState(uri: string): Promise<GitState>;
  /**
   * Whether a new file of this URI could be created, or the existing one written. A sentence when it could not:
   * "… is read-only".
   */
  writeProblem(uri: string): Promise<string | undefined>;
}

/** The text of a document: its buffer when open, else the file, decoded. Undefined when it is not to be had or is binary. */
export type ReadText = (
  uri: string,
) => Promise<{ text: string; languageId: string; version: number | null } | undefined>;
