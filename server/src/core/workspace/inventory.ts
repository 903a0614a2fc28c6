import type { InventorySnapshot, Place, ScanSummary } from '../../protocol';
import type { CancellationToken, Disposable } from '../environment';
import { fileRoleOf } from './envNames/envFiles';
import { isExcludedWithParents } from './excludes';
import { FileIndex } from './fileIndex';
import { type FileRecord, hasPlaces, indexBytes, indexDocument } from './fileRecord';
import { type FolderRules, Folders } from './folders';
import type {
  CreateInventory,
  DefinitionPlace,
  IndexedFinding,
  Inventory,
  InventoryOptions,
  ReferencePlace,
} from './inventoryTypes';
import { type JoinContext, joinRecords, valuePlaces } from './join';
import { isCell, notebookOf, OpenCells } from './notebooks';
import { scanFolders } from './scan';
import { canonicalUri, relativePath } from './uri';
import { isSkippedPath } from './walk';
import type { OpenDocument } from './workspace';

/** Shortest time between two change events, in milliseconds. */
const EVENT_PAUSE = 200;

export const createInventory: CreateInventory = (options) => new WorkspaceInventory(options);

class WorkspaceInventory implements Inventory {
  readonly #options: InventoryOptions;
  readonly #index = new FileIndex();
  readonly #folders: Folders;
  readonly #cells = new OpenCells();
  readonly #listeners = new Set<(generation: number) => void>();
  /** Number of the latest update begun per file, so that a slow one does not overwrite a later one. */
  readonly #updates = new Map<string, number>();
  #updateCount = 0;
  #generation = 0;
  #scans: Promise<unknown> = Promise.resolve();
  #isFirstScan = true;
  #isScanning = false;
  #snapshot: InventorySnapshot | undefined;
  #event: Disposable | undefined;

  constructor(options: InventoryOptions) {
    this.#options = options;
    this.#folders = new Folders(options);
  }

  scan(progress: (done: number, total: number) => void, token: CancellationToken): Promise<ScanSummary> {
    return this.#inTurn(async () => {
      this.#isScanning = this.#isFirstScan;
      this.#isFirstScan = false;
      if (this.#isScanning) this.#changed();
      try {
        return await this.#scanAll(progress, token);
      } finally {
        if (this.#isScanning) {
          this.#isScanning = false;
          this.#changed();
        }
      }
    });
  }

  async updateFile(given: string): Promise<void> {
    const uri = canonicalUri(given);
    const open = this.#openDocument(uri);
    if (open) return this.updateDocument(open);
    if (isCell(uri)) return this.removeFile(uri);
    const folder = this.#folders.folderOf(uri);
    if (folder === undefined) return this.removeFile(uri);
    const rules = this.#folders.rulesOf(folder);
    if (isSkippedPath(relativePath(folder, uri) ?? '') && !uri.endsWith('/.git/info/exclude')) return;
    if (/\/\.gitignore$|\/\.git\/info\/exclude$/.test(uri)) {
      rules.gitIgnore.forget();
      await this.#scanBelow(uri.endsWith('exclude') ? folder : uri.slice(0, uri.lastIndexOf('/')), rules);
    }
    const stat = await this.#options.workspace.stat(uri);
    if (!stat || stat.type === 'symlink' || stat.type === 'other') return this.removeFile(uri);
    if (stat.type === 'directory') return this.#scanBelow(uri, rules);
    if (await this.#isLeftOut(uri, rules)) return this.removeFile(uri);
    await this.#refresh(uri, rules);
  }

  async updateDocument(document: OpenDocument, findings?: readonly IndexedFinding[]): Promise<void> {
    const uri = canonicalUri(document.uri);
    const settings = this.#options.settingsFor(uri);
    const file = this.#fileOf(uri);
    const folder = this.#folders.folderOf(file);
    const update = this.#begin(uri);
    if (folder !== undefined && (await this.#isLeftOut(file, this.#folders.rulesOf(folder)))) {
      if (this.#isLatest(uri, update)) this.removeFile(uri);
      return;
    }
    const withNames = document.length <= settings.maxFileSize * 1024;
    const record = indexDocument(uri, document, findings, withNames, this.#options);
    if (hasPlaces(record)) record.git = await this.#options.workspace.gitState(file);
    if (!this.#isLatest(uri, update)) return;
    this.#cells.add(uri);
    this.#apply(record);
  }

  removeFile(given: string): void {
    const uri = canonicalUri(given);
    const isShowing = this.#cells.standFor(uri);
    this.#cells.delete(uri);
    let isDifferent = isShowing !== this.#cells.standFor(uri) || isCell(uri);
    for (const key of this.#index.below(uri)) {
      // A reading that is under way is out of date.
      this.#updates.delete(key);
      isDifferent = this.#index.delete(key) || isDifferent;
    }
    this.#updates.delete(uri);
    if (isDifferent) this.#changed();
  }

  settingsChanged(): void {
    this.#folders.forget();
    this.#changed();
  }

  async gitChanged(): Promise<void> {
    const records = [...this.#index.records()].filter(hasPlaces);
    await Promise.all(
      records.map(async (record) => {
        const git = await this.#options.workspace.gitState(this.#fileOf(record.uri));
        if (git !== record.git && this.#index.get(record.uri) === record) this.#apply({ ...record, git });
      }),
    );
  }

  isExcluded(given: string): boolean {
    const file = this.#fileOf(canonicalUri(given));
    const folder = this.#folders.folderOf(file);
    if (folder === undefined) return false;
    return isExcludedWithParents(this.#folders.rulesOf(folder).excludes, relativePath(folder, file) ?? '');
  }

  snapshot(): InventorySnapshot {
    this.#snapshot ??= {
      generation: this.#generation,
      scanning: this.#isScanning,
      ...joinRecords(this.#context()),
    };
    return this.#snapshot;
  }

  findingsOf(uri: string) {
    return this.#index.get(canonicalUri(uri))?.findings ?? [];
  }

  fileRoleOf(uri: string) {
    return fileRoleOf(uri);
  }

  *filesWithFindings(): Iterable<string> {
    for (const uri of this.#index.filesWithFindings()) if (!this.#cells.standFor(uri)) yield uri;
  }

  placesOf(fingerprint: string, most?: number): readonly Place[] {
    return valuePlaces(this.#context(), fingerprint, most);
  }

  referencesOf(name: string, near?: string): readonly ReferencePlace[] {
    return this.#filesOfName(name, near).flatMap(({ uri, references }) =>
      references
        .filter((reference) => reference.name === name)
        .map(({ span, range, access }) => ({ uri, name, nameSpan: span, nameRange: range, access })),
    );
  }

  definitionsOf(name: string, near?: string): readonly DefinitionPlace[] {
    return this.#filesOfName(name, near).flatMap(({ uri, role, definitions }) =>
      definitions
        .filter((definition) => definition.name === name)
        .map(({ fingerprints: _, ...definition }) => ({ uri, role, ...definition })),
    );
  }

  onChanged(listener: (generation: number) => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  dispose(): void {
    this.#event?.dispose();
    this.#listeners.clear();
  }

  async #scanAll(progress: (done: number, total: number) => void, token: CancellationToken): Promise<ScanSummary> {
    this.#folders.forget();
    const folders = this.#options.workspace.folders.map((folder) => this.#folders.rulesOf(folder));
    const roots = folders
      .filter(({ settings }) => settings.enable)
      .map((rules) => ({ rules, uri: rules.uri, relative: '' }));
    const refresh = (uri: string, rules: FolderRules) => this.#refresh(uri, rules, true);
    const shownPath = (uri: string) => this.#folders.shownPath(uri);
    const { seen, ...summary } = await scanFolders({
      options: this.#options,
      roots,
      refresh,
      progress,
      token,
      shownPath,
    });
    if (!summary.cancelled) {
      for (const uri of this.#index.uris()) if (!seen.has(uri) && !this.#openDocument(uri)) this.removeFile(uri);
    }
    await this.gitChanged();
    let findings = 0;
    for (const { findings: found } of this.#index.records()) {
      findings += found.filter(({ finding }) => !finding.ignored).length;
    }
    return { ...summary, findings };
  }

  /** Scans one folder again, waiting for a scan that runs. */
  #scanBelow(uri: string, rules: FolderRules): Promise<void> {
    return this.#inTurn(async () => {
      const relative = relativePath(rules.uri, uri) ?? '';
      if (relative !== '' && isSkippedPath(relative)) return;
      const { seen } = await scanFolders({
        options: this.#options,
        roots: [{ rules, uri, relative }],
        refresh: (file) => this.#refresh(file, rules, true),
        progress: () => undefined,
        shownPath: (file) => this.#folders.shownPath(file),
        token: { isCancellationRequested: false },
      });
      for (const key of this.#index.below(uri)) {
        if (!seen.has(key) && this.#folders.folderOf(key) === rules.uri && !this.#openDocument(key)) {
          this.removeFile(key);
        }
      }
      await this.gitChanged();
    });
  }

  /**
   * Reads a file unless it is as it was; gives the reason when it cannot be read. With `gitLater` what git said last stays:
   * a scan asks about all files together, which takes far fewer processes.
   */
  async #refresh(uri: string, { settings }: FolderRules, gitLater = false): Promise<string | undefined> {
    const open = this.#openDocument(uri);
    if (open) {
      await this.updateDocument(open);
      return undefined;
    }
    const { workspace } = this.#options;
    const update = this.#begin(uri);
    const stat = await workspace.stat(uri);
    if (stat?.type !== 'file' || stat.size > settings.maxFileSize * 1024) {
      if (this.#isLatest(uri, update)) this.removeFile(uri);
      return stat ? undefined : workspace.readProblem(uri);
    }
    const last = this.#index.get(uri);
    const stamp = { mtime: stat.mtime, size: stat.size };
    if (last?.stamp?.mtime === stamp.mtime && last.stamp.size === stamp.size) {
      const git = gitLater || !hasPlaces(last) ? last.git : await workspace.gitState(uri);
      if (this.#isLatest(uri, update) && git !== last.git) this.#apply({ ...last, git });
      return undefined;
    }
    const bytes = await workspace.readFile(uri);
    if (!this.#isLatest(uri, update)) return undefined;
    if (!bytes) {
      this.removeFile(uri);
      return workspace.readProblem(uri);
    }
    const record = indexBytes(uri, bytes, this.#options);
    record.stamp = stamp;
    record.git = last?.git ?? 'none';
    if (!gitLater && hasPlaces(record)) record.git = await workspace.gitState(uri);
    if (this.#isLatest(uri, update)) this.#apply(record);
    return undefined;
  }

  /** Excluded by a glob, or ignored by git and no env file. */
  async #isLeftOut(uri: string, { uri: folder, excludes, gitIgnore, settings }: FolderRules): Promise<boolean> {
    const relative = relativePath(folder, uri) ?? '';
    if (!settings.enable || isSkippedPath(relative) || isExcludedWithParents(excludes, relative)) return true;
    return fileRoleOf(uri) === 'code' && (await gitIgnore.isIgnored(relative, false));
  }

  #filesOfName(name: string, near: string | undefined): FileRecord[] {
    const folder = near === undefined ? undefined : this.#folders.folderOf(this.#fileOf(canonicalUri(near)));
    return this.#index
      .filesOfName(name)
      .filter(({ uri }) => !this.#cells.standFor(uri))
      .filter(({ uri }) => near === undefined || this.#folders.folderOf(this.#fileOf(uri)) === folder);
  }

  #openDocument(uri: string): OpenDocument | undefined {
    return this.#options.workspace.getOpenDocument(uri);
  }

  /** The file on disk: a cell's is its notebook. */
  #fileOf(uri: string): string {
    return notebookOf(uri, this.#options.workspace.folders);
  }

  #apply(record: FileRecord): void {
    if (this.#index.set(record)) this.#changed();
  }

  #context(): JoinContext {
    return {
      index: this.#index,
      detector: this.#options.detector,
      settingsFor: this.#options.settingsFor,
      folderOf: (uri) => this.#folders.folderOf(this.#fileOf(uri)),
      isShown: (uri) => !this.#cells.standFor(uri),
    };
  }

  #begin(uri: string): number {
    this.#updates.set(uri, ++this.#updateCount);
    return this.#updateCount;
  }

  /** Asked once, right before the result is applied. */
  #isLatest(uri: string, update: number): boolean {
    return this.#updates.get(uri) === update;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#scans.then(task, task);
    this.#scans = run.catch(() => undefined);
    return run;
  }

  #changed(): void {
    this.#generation++;
    this.#snapshot = undefined;
    this.#event ??= this.#options.environment.schedule(() => {
      this.#event = undefined;
      for (const listener of [...this.#listeners]) listener(this.#generation);
    }, EVENT_PAUSE);
  }
}
