import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { WorkbenchPage } from './workbenchPage';

export interface OpenOptions {
  /** Absolute path of a folder or of a `.code-workspace` file. */
  readonly target: string;
  /** Absolute path of a file to open in it, as text. */
  readonly file?: string;
  /** True: VS Code asks whether the folder is trusted, as it does out of the box. */
  readonly askTrust?: boolean;
  /** Runs inside the page before anything else. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Further entries of the workbench's payload. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** A real VS Code server with the packed extension in it, and a browser; one of each for all tests. */
export class Workbench {
  /** Temporary folder of everything; removed at the end. */
  readonly temp = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'keyward-workbench-')));
  readonly profile = path.join(this.temp, 'profile');
  /** Requests that went, or would have gone, to a host other than loopback. */
  readonly outsideRequests: string[] = [];
  port = 0;
  #browser: Browser | undefined;
  #stopServer: (() => Promise<void>) | undefined;

  /** The server and the browser that all test files share; the first to ask starts them. */
  static shared(): Promise<Workbench> {
    const holder = globalThis as { keywardWorkbench?: Promise<Workbench> };
    holder.keywardWorkbench ??= new Workbench().#start();
    return holder.keywardWorkbench;
  }

  static async stopShared(): Promise<void> {
    const holder = globalThis as { keywardWorkbench?: Promise<Workbench> };
    const workbench = await holder.keywardWorkbench;
    holder.keywardWorkbench = undefined;
    await workbench?.stop();
  }

  /** Closes the windows that a test left open; those of a test that failed are photographed first. */
  static async closeWindows(failedTest: string | undefined): Promise<void> {
    const workbench = await (globalThis as { keywardWorkbench?: Promise<Workbench> }).keywardWorkbench;
    for (const context of workbench ? workbench.contexts() : []) {
      const [page] = context.pages();
      if (failedTest && page) await new WorkbenchPage(page).screenshot(`failed-${failedTest.replace(/\W+/g, '-')}`);
      await context.close();
    }
  }

  /** Version of VS Code: `1.139` or `1.100`. */
  get version(): string {
    return provided<{ version: string }>('KEYWARD_CODE_SERVER').version;
  }

  /** Where the packed extension was installed. */
  get extensionFolder(): string {
    const list = JSON.parse(readFileSync(path.join(this.profile, 'extensions/extensions.json'), 'utf8'));
    return path.join(this.profile, 'extensions', list[0].relativeLocation);
  }

  /** A new, empty folder in the temporary one. */
  newFolder(name = 'project'): string {
    return path.join(mkdtempSync(path.join(this.temp, 'work-')), name);
  }

  uriOf(file: string): string {
    return `vscode-remote://127.0.0.1:${this.port}${file}`;
  }

  async open({ target, file, askTrust = false, prepare, payload = [] }: OpenOptions): Promise<WorkbenchPage> {
    this.#writeSettings({
      'security.workspace.trust.enabled': askTrust,
      // Squiggles and problems are to be Keyward's alone; these projects have no node_modules.
      'typescript.validate.enable': false,
      'javascript.validate.enable': false,
    });
    const context = await this.#newContext();
    await prepare?.(context);
    const kind = target.endsWith('.code-workspace') ? 'workspace' : 'folder';
    const entries = [...(file ? [['openFile', this.uriOf(file)]] : []), ...payload];
    const query = `${kind}=${encodeURIComponent(target)}&payload=${encodeURIComponent(JSON.stringify(entries))}`;
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${this.port}/?${query}`);
    const opened = new WorkbenchPage(page);
    if (payload.length === 0) await opened.waitUntilLoaded(file && path.basename(file));
    if (kind === 'workspace') await opened.waitForFolders();
    return opened;
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#stopServer?.();
    rmSync(this.temp, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(): Promise<Workbench> {
    const { startCodeServer } = await launcherModule<CodeServerModule>('codeServer');
    const { endOnSignals } = await launcherModule<{ endOnSignals(): void }>('processes');
    endOnSignals();
    this.port = await freePort();
    const server = await startCodeServer({
      server: provided('KEYWARD_CODE_SERVER'),
      profile: this.profile,
      vsix: required('KEYWARD_VSIX'),
      listen: ['--bind-addr', `127.0.0.1:${this.port}`],
      trustAll: false,
    });
    this.#stopServer = server.stop;
    this.#browser = await launchBrowser();
    return this;
  }

  async #newContext(): Promise<BrowserContext> {
    if (!this.#browser) throw new Error('the workbench is not started');
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 } });
    recordOutside(context, this.outsideRequests);
    return context;
  }

  /** Windows that are open. Not private: every test file has its own copy of this class. */
  contexts(): BrowserContext[] {
    return this.#browser?.contexts() ?? [];
  }

  #writeSettings(settings: Record<string, unknown>): void {
    const file = path.join(this.profile, 'User/settings.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...settings }));
  }
}

// Each test file carries its own copy of this module: the hooks are registered with the first.
const hooks = globalThis as { keywardWorkbenchHooks?: boolean };
if (!hooks.keywardWorkbenchHooks) {
  hooks.keywardWorkbenchHooks = true;
  afterEach(async function () {
    await Workbench.closeWindows(this.currentTest?.state === 'failed' ? this.currentTest.title : undefined);
  });
  after(() => Workbench.stopShared());
}

/** Headless, and unable to reach any host but this one. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: required('CHROMIUM_PATH'),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
}

/** Adds to `outside` whatever a context's pages and workers ask of another host. */
export function recordOutside(context: BrowserContext, outside: string[]): void {
  const record = (url: string): void => {
    if (/^(https?|wss?):/.test(url) && !isLoopback(url)) outside.push(url);
  };
  context.on('request', (request) => record(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => record(socket.url())));
}

/** Resources of web views have names in a domain of VS Code's, but a service worker answers: they never leave the page. */
function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  if (hostname.endsWith('.vscode-resource.vscode-cdn.net')) return true;
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

interface CodeServerModule {
  startCodeServer(options: {
    server: unknown;
    profile: string;
    vsix: string;
    listen: string[];
    trustAll: boolean;
  }): Promise<{ stop(): Promise<void> }>;
}

/** A module of scripts/lib, loaded as it is: bundled, it would not find the repository. */
export function launcherModule<T>(name: string): Promise<T> {
  return import(pathToFileURL(path.resolve('scripts/lib', `${name}.mjs`)).href);
}

/** Copies the sample project, filled with values of the seed; returns them by placeholder. */
export async function copySample(target: string, seed: string): Promise<Record<string, string>> {
  const sample = await launcherModule<{
    copySample(target: string, seed: string): Promise<void>;
    sampleValues(seed: string): Record<string, string>;
  }>('sample');
  await sample.copySample(target, seed);
  return sample.sampleValues(seed);
}

/** What scripts/test.mjs provided under this name. */
export function provided<T>(name: string): T {
  return JSON.parse(required(name));
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this suite with \`npm test\``);
  return value;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
