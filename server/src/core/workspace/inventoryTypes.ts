import type { InventorySnapshot, Place, ScanSummary, Settings } from '../../protocol';
import type { Detector } from '../detection/detector';
import type { Finding, Fingerprint } from '../detection/finding';
import type { CancellationToken, Disposable, Environment } from '../environment';
import type { Range, Span } from '../text';
import type { OpenDocument, Workspace } from './workspace';

export interface InventoryOptions {
  readonly workspace: Workspace;
  readonly detector: Detector;
  /** Settings of the folder that holds `uri`. */
  readonly settingsFor: (uri: string) => Settings;
  readonly environment: Pick<Environment, 'now' | 'schedule'>;
  /** Globs of the editor (`files.exclude`) for a workspace folder, on top of the setting `exclude`. */
  readonly editorExcludes?: (folder: string) => readonly string[];
  /**
   * Fingerprint of a value, as the detector's. With it, the whole value of each definition is matched against the
   * literals, even where no rule finds it in the env file.
   */
  readonly fingerprintOf?: (value: string) => Fingerprint;
}

/** Where a file stands among env files: `example` ones document names and define nothing. */
export type FileRole = 'code' | 'env' | 'example';

/** A finding with its place in lines, so that nobody needs the text to show it. */
export interface IndexedFinding {
  readonly finding: Finding;
  readonly range: Range;
}

/** A place of an environment variable's name. */
export interface NamePlace {
  readonly uri: string;
  readonly name: string;
  /** The name's characters alone: what a rename replaces. UTF-16 offsets, and the same in lines. */
  readonly nameSpan: Span;
  readonly nameRange: Range;
}

export interface ReferencePlace extends NamePlace {
  /** `write`: the program sets the variable itself. */
  readonly access: 'read' | 'write';
}

export interface DefinitionPlace extends NamePlace {
  /** The value as written, quotes included. */
  readonly valueSpan: Span;
  readonly valueRange: Range;
  readonly role: FileRole;
}

/** Credentials and env names of the workspace, kept up to date file by file. Holds no text and no value. */
export interface Inventory {
  /**
   * Reads what changed since the last scan and drops what is gone. `progress` counts files; `token` is asked before each
   * file. A second scan waits for the first.
   */
  scan(progress: (done: number, total: number) => void, token: CancellationToken): Promise<ScanSummary>;
  /**
   * A file or folder was created, changed or deleted on disk, or its buffer was closed. An open buffer wins. Ignore files
   * (`.gitignore`) make their folder be scanned again.
   */
  updateFile(uri: string): Promise<void>;
  /**
   * A buffer was opened or changed. Work grows with the text: call it when typing pauses. `findings`: those of the
   * document's scanner, so that nothing is detected twice and the text is read only where it may name variables.
   */
  updateDocument(document: OpenDocument, findings?: readonly IndexedFinding[]): Promise<void>;
  /** A file or folder is gone. */
  removeFile(uri: string): void;
  /** Git may see files differently now. */
  gitChanged(): Promise<void>;
  /** Whether the setting `exclude` or the editor's own excludes cover a file, or the notebook of a cell. */
  isExcluded(uri: string): boolean;
  /** Settings or folders changed: the next snapshot obeys them. Files now excluded leave with the next scan. */
  settingsChanged(): void;
  /** Made anew only when something changed. */
  snapshot(): InventorySnapshot;
  /** Findings of one file in order, ignored ones and those below the minimum confidence included. */
  findingsOf(uri: string): readonly IndexedFinding[];
  fileRoleOf(uri: string): FileRole;
  /** URIs of the files with at least one finding. */
  filesWithFindings(): Iterable<string>;
  /** Literals and definitions of one value, ordered by URI and position; ignored ones are left out. `most`: of them. */
  placesOf(fingerprint: Fingerprint, most?: number): readonly Place[];
  /** Reads and writes of a variable; with `near`, only those in the workspace folder of that URI. */
  referencesOf(name: string, near?: string): readonly ReferencePlace[];
  /** Definitions, example files' included (see `role`); with `near`, only those in the workspace folder of that URI. */
  definitionsOf(name: string, near?: string): readonly DefinitionPlace[];
  /** Called with the new generation at most every 200 ms. */
  onChanged(listener: (generation: number) => void): Disposable;
  dispose(): void;
}

/** See inventory.ts. */
export type CreateInventory = (options: InventoryOptions) => Inventory;
