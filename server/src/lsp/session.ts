import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Environment } from '../core/environment';
import type { Logger } from '../core/logger';
import type { LanguageService } from '../core/service/languageService';
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
import type { Services } from './services';

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
  #services: Services | undefined;
  #loading: Promise<void> | undefined;
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
    this.documents = new Documents((document) => this.#loaded().scannerOf(document));
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

  /** Settled when settings and services are here. Whoever asks for either waits for this first. */
  get ready(): Promise<void> {
    this.#loading ??= this.#load();
    const { ready } = this.configuration;
    return this.#loading.then(() => ready);
  }

  get isTrusted(): boolean {
    return this.#trusted;
  }

  settingsFor = (uri: string): Settings => this.configuration.of(canonicalUri(this.notebooks.fileOf(uri)));

  get inventory(): Inventory {
    return this.#loaded().inventory;
  }

  /** Files of custom rules in which something is wrong. */
  get brokenConfigs(): readonly string[] {
    return this.#loaded().custom.broken;
  }

  get service(): LanguageService {
    return this.#loaded().service;
  }

  /** From now on ignore comments are obeyed: everything is read again. */
  async grantTrust(): Promise<boolean> {
    if (this.#trusted) return false;
    this.#trusted = true;
    await this.reloadRules();
    return true;
  }

  /** Custom rules are read again, and everything by them. */
  async reloadRules(): Promise<void> {
    await this.#services?.custom.load();
    this.documents.forgetFindings();
    this.#services?.startAgain();
  }

  dispose(): void {
    this.#services?.dispose();
  }

  async #load(): Promise<void> {
    const { Services } = await import('./services');
    const services = new Services(this, this.#onInventoryChanged);
    await services.custom.load();
    this.#services = services;
  }

  #loaded(): Services {
    if (!this.#services) throw new Error('asked before the session was ready');
    return this.#services;
  }

  /** While a notebook is open its cells stand for its file. */
  #notebookToggled(uri: string): void {
    this.guard.run('notebook', async () => {
      await this.ready;
      if (this.notebooks.isOpen(uri)) this.inventory.removeFile(uri);
      else await this.inventory.updateFile(uri);
    });
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
