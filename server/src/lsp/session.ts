import type { Connection, InitializeParams } from 'vscode-languageserver';
import { createDetector, type DetectionEngine } from '../core/detection/detect';
import type { Detector } from '../core/detection/detector';
import { createDocumentScanner } from '../core/detection/documentScanner';
import type { Environment } from '../core/environment';
import { createLanguages } from '../core/languages';
import type { Logger } from '../core/logger';
import { allProviders } from '../core/rules';
import { createLanguageService } from '../core/service/createLanguageService';
import { Extractions } from '../core/service/extraction';
import type { LanguageService } from '../core/service/languageService';
import { createMoveService } from '../core/service/move/moveService';
import { ChunkedDocument } from '../core/workspace/chunkedDocument';
import { createInventory } from '../core/workspace/inventory';
import type { Inventory } from '../core/workspace/inventoryTypes';
import { canonicalUri, folderUri } from '../core/workspace/uri';
import type { ReadText, Workspace } from '../core/workspace/workspace';
import type { InitializationOptions, Settings } from '../protocol';
import { Changes } from './changes';
import { type ClientFeatures, clientFeatures } from './clientFeatures';
import { Configuration } from './configuration';
import { Documents } from './documents';
import { Notebooks } from './notebooks';
import { openWorkspace, textReader } from './openWorkspace';
import type { Guard } from './runSafe';
import type { Files, Runtime } from './runtime';

/** Everything that lives from `initialize` to `shutdown`. The engine is made when it is first asked for. */
export class Session {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly features: ClientFeatures;
  readonly environment: Environment;
  readonly files: Files;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly notebooks: Notebooks;
  readonly workspace: Workspace;
  readonly readText: ReadText;
  /** Findings, settings or documents are different. */
  readonly changes = new Changes();
  #folders: readonly string[];
  #trusted: boolean;
  #engine: DetectionEngine | undefined;
  #inventory: Inventory | undefined;
  #service: LanguageService | undefined;
  readonly #onInventoryChanged: (generation: number) => void;

  constructor(
    connection: Connection,
    runtime: Runtime,
    guard: Guard,
    logger: Logger,
    params: InitializeParams,
    onInventoryChanged: (generation: number) => void,
  ) {
    const options = optionsOf(params.initializationOptions);
    this.connection = connection;
    this.guard = guard;
    this.features = clientFeatures(params, options);
    this.environment = runtime.createEnvironment(options, logger);
    this.files = runtime.createFiles(connection);
    this.configuration = new Configuration(connection, this.features.configuration, options.settings);
    this.documents = new Documents((document) => this.#scannerOf(document));
    this.notebooks = new Notebooks(this.documents, guard, (uri) => this.#notebookToggled(uri));
    this.workspace = openWorkspace(this.files, this.documents, this.notebooks, () => this.#folders);
    this.readText = textReader(this.workspace);
    this.#onInventoryChanged = onInventoryChanged;
    this.#trusted = options.trusted !== false;
    this.#folders = [];
    this.setFolders(foldersOf(params));
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(uris: readonly string[]): void {
    this.#folders = [...new Set(uris.map(folderUri))];
    this.files.setFolders(this.#folders);
  }

  /** Settled when the settings are here: until then nothing may depend on them. */
  get ready(): Promise<void> {
    return this.configuration.ready;
  }

  settingsFor = (uri: string): Settings => this.configuration.of(canonicalUri(this.notebooks.fileOf(uri)));

  get engine(): DetectionEngine {
    this.#engine ??= createDetector({ providers: allProviders, fingerprintKey: this.environment.fingerprintKey });
    return this.#engine;
  }

  get inventory(): Inventory {
    this.#inventory ??= this.#createInventory();
    return this.#inventory;
  }

  get service(): LanguageService {
    this.#service ??= this.#createService();
    return this.#service;
  }

  /** From now on ignore comments are obeyed: everything is read again. */
  grantTrust(): boolean {
    if (this.#trusted) return false;
    this.#trusted = true;
    this.documents.forgetFindings();
    this.#inventory?.dispose();
    this.#inventory = undefined;
    return true;
  }

  dispose(): void {
    this.#inventory?.dispose();
  }

  #scannerOf(document: ChunkedDocument) {
    return createDocumentScanner(this.engine, document, document.uri, this.#trusted);
  }

  #createInventory(): Inventory {
    const { workspace, settingsFor, environment } = this;
    const inventory = createInventory({
      workspace,
      settingsFor,
      environment,
      detector: this.#trustingDetector(),
      editorExcludes: (folder) => this.configuration.editorExcludes(folder),
      fingerprintOf: (value) => this.engine.fingerprintOf(value),
    });
    inventory.onChanged(this.#onInventoryChanged);
    return inventory;
  }

  /** The engine, which obeys ignore comments only in a trusted workspace. */
  #trustingDetector(): Detector {
    const { engine } = this;
    const obey = () => ({ obeyIgnores: this.#trusted });
    return {
      detect: (source) => engine.detect(source, obey()),
      detectBytes: (source) => engine.detectBytes(source, obey()),
      providerOf: (id) => engine.providerOf(id),
      ruleOf: (id) => engine.ruleOf(id),
    };
  }

  #createService(): LanguageService {
    const session = this;
    const { workspace, readText, settingsFor, environment, documents, files } = this;
    const detector = this.#trustingDetector();
    const languages = createLanguages(environment);
    const setOwnerOnly = (uri: string) => files.setOwnerOnly(uri);
    const movesWith = (seeing: Detector) =>
      createMoveService({ workspace, readText, settingsFor, environment, detector: seeing, languages, setOwnerOnly });
    return createLanguageService({
      workspace,
      readText,
      settingsFor,
      environment,
      detector,
      moves: movesWith(detector),
      extractions: new Extractions(detector, movesWith),
      get inventory() {
        return session.inventory;
      },
      findingsOf: (document) => (document instanceof ChunkedDocument ? documents.findingsOf(document) : []),
      rangeOf: (document, span) =>
        document instanceof ChunkedDocument
          ? document.rangeOf(span)
          : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
  }

  async #updateFile(uri: string): Promise<void> {
    await this.ready;
    await this.inventory.updateFile(uri);
  }

  /** While a notebook is open its cells stand for its file. */
  #notebookToggled(uri: string): void {
    if (this.notebooks.isOpen(uri)) this.inventory.removeFile(canonicalUri(uri));
    else this.guard.run('notebookDocument/didClose', () => this.#updateFile(canonicalUri(uri)));
    this.changes.fire();
  }
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? (value as InitializationOptions) : {};
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
