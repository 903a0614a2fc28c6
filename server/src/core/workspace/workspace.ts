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
  /** The buffer of an open document, however its URI is spelled; it wins over the file. */
  getOpenDocument(uri: string): OpenDocument | undefined;
  /** Undefined when there is no such file or it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  stat(uri: string): Promise<FileStat | undefined>;
  /** Empty when it cannot be read. */
  readDirectory(uri: string): Promise<readonly (readonly [name: string, type: FileType])[]>;
  /**
   * Why a file or folder that exists cannot be read, as a part of a sentence ("permission denied"). Undefined when it can,
   * or when it is not there.
   */
  readProblem(uri: string): Promise<string | undefined>;
  /**
   * Ignore files of git above a workspace folder, up to the top of its repository, the highest first. Empty where the
   * folder is the top itself or in no repository.
   */
  ignoreFilesAbove(folder: string): Promise<readonly OuterIgnoreFile[]>;
  /** How git treats the file; `none` where git is not to be had. Cached briefly. */
  gitState(uri: string): Promise<GitState>;
  /**
   * Whether a new file of this URI could be created, or the existing one written. A sentence when it could not:
   * "… is read-only".
   */
  writeProblem(uri: string): Promise<string | undefined>;
}

/** An ignore file outside the workspace folder that it applies to. */
export interface OuterIgnoreFile {
  /** Path of the workspace folder from the folder of the ignore file, decoded, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The text of a document: its buffer when open, else the file, decoded. Undefined when it is not to be had or is binary. */
export type ReadText = (
  uri: string,
) => Promise<{ text: string; languageId: string; version: number | null } | undefined>;
