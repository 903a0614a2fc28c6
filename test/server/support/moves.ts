import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeAction, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions, MoveCheckResult, MoveFinishArguments } from '../../../server/src/protocol';
import { git, makeFolder } from '../../support/cli';
import { LspClient, uriOf } from './lspClient';

export type Resolved = CodeAction & { readonly finish: MoveFinishArguments };

const IDS: Readonly<Record<string, string>> = {
  '.ts': 'typescript',
  '.tsx': 'typescriptreact',
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascriptreact',
  '.py': 'python',
  '.go': 'go',
  '.sh': 'shellscript',
};

export interface Setup {
  /** Makes the folder a repository; those named are committed. */
  readonly git?: boolean | readonly string[];
  readonly options?: InitializationOptions;
  readonly folders?: readonly string[];
}

/** An editor with one folder: it opens files, takes actions, applies edits and finishes moves as VS Code's client does. */
export class MoveEditor {
  readonly #received: Buffer[] = [];

  static async start(files: Record<string, string | Uint8Array>, setup: Setup = {}): Promise<MoveEditor> {
    const folder = makeFolder(files);
    if (setup.git) git(folder.root, 'init', '-q');
    if (Array.isArray(setup.git)) {
      git(folder.root, 'add', '-f', ...setup.git);
      git(folder.root, 'commit', '-qm', 'Start');
    }
    const roots = (setup.folders ?? ['.']).map((name) => path.join(folder.root, name));
    const client = await LspClient.start({ folders: roots, options: setup.options });
    return new MoveEditor(client, folder);
  }

  private constructor(
    readonly client: LspClient,
    readonly folder: ReturnType<typeof makeFolder>,
  ) {
    client.process.stdout?.on('data', (chunk: Buffer) => this.#received.push(chunk));
  }

  async stop(): Promise<void> {
    await this.client.stop();
    this.folder.dispose();
  }

  uri(name: string): string {
    return name.includes(':') ? name : uriOf(path.join(this.folder.root, name));
  }

  /** What is on disk; undefined when there is no such file. */
  disk(name: string): string | undefined {
    const file = path.join(this.folder.root, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** Opens a file as it is on disk, or a buffer with `text`. A byte order mark stays on disk. */
  async open(name: string, text?: string): Promise<string> {
    const uri = this.uri(name);
    const content = text ?? (this.disk(name) ?? '').replace(/^\uFEFF/, '');
    await this.client.open(uri, languageOf(name), content);
    return uri;
  }

  /** Actions at the first place of `part`, asked for at its diagnostic. */
  async actions(name: string, part: string): Promise<CodeAction[]> {
    const uri = this.uri(name);
    const diagnostics = await this.client.problems(uri);
    return this.client.actions(uri, this.client.rangeOf(uri, part), { diagnostics, triggerKind: 1 });
  }

  /** The move's action at `part`, resolved. */
  async resolve(name: string, part: string): Promise<Resolved> {
    const action = (await this.actions(name, part)).find(
      ({ kind, title }) => kind === 'quickfix' && /^Move/.test(title),
    );
    assert.ok(action, `no move is offered in ${name}`);
    assert.ok(!action.disabled, `disabled: ${action.disabled?.reason}`);
    return withFinish(await this.client.resolve(action));
  }

  async resolveAll(name: string): Promise<Resolved> {
    const uri = this.uri(name);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await this.client.actions(uri, range, { only: ['source.keyward.moveAll'], triggerKind: 1 });
    assert.ok(actions[0], 'no action for all');
    return withFinish(await this.client.resolve(actions[0]));
  }

  /** Why the move at `part` is greyed out. */
  async disabled(name: string, part: string): Promise<string> {
    const action = (await this.actions(name, part)).find(({ title }) => /^Move/.test(title));
    assert.ok(action, 'no move is offered');
    assert.ok(action.disabled, 'the move is not disabled');
    return action.disabled.reason;
  }

  /** Applies, saves and checks as the client does. `without`: files whose edits the user unticked. */
  async finish(resolved: Resolved, without: readonly string[] = []): Promise<MoveCheckResult> {
    await this.apply(resolved.edit, without);
    const { finish } = resolved;
    for (const uri of finish.saveFirst) await this.#save(uri);
    const check = await this.client.connection.sendRequest<MoveCheckResult>('keyward/move/check', {
      moveId: finish.moveId,
    });
    if (!check.ok && check.restore) await this.apply(check.restore as WorkspaceEdit);
    for (const uri of finish.saveLast) await this.#save(uri);
    await this.client.filesChanged(...finish.saveFirst, ...finish.saveLast);
    return check;
  }

  async move(name: string, part: string): Promise<Resolved> {
    const resolved = await this.resolve(name, part);
    assert.deepEqual(await this.finish(resolved), { ok: true });
    return resolved;
  }

  /** Buffers by version; files on disk with their byte order mark, which is not part of the text. */
  async apply(edit: WorkspaceEdit | undefined, without: readonly string[] = []): Promise<void> {
    const left = without.map((name) => this.uri(name));
    for (const change of edit?.documentChanges ?? []) {
      const uri = TextDocumentEdit.is(change) ? change.textDocument.uri : 'uri' in change ? change.uri : '';
      if (left.includes(uri)) continue;
      if (this.#isOpen(uri)) {
        await this.client.apply({ documentChanges: [change] });
        continue;
      }
      const file = fileURLToPath(uri);
      if (!TextDocumentEdit.is(change)) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, '', { flag: 'a' });
        continue;
      }
      const content = readFileSync(file, 'utf8');
      const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
      const document = TextDocument.create(uri, '', 0, content.slice(mark.length));
      const edits = change.edits.filter((textEdit) => 'newText' in textEdit);
      writeFileSync(file, mark + TextDocument.applyEdits(document, edits));
    }
  }

  /** No diagnostic is left in any file of the folder, each opened as an editor would. */
  async assertClean(...names: string[]): Promise<void> {
    for (const name of names.length > 0 ? names : readdirSync(this.folder.root, { recursive: true }).map(String)) {
      if (/(?:^|\/)\.git(?:\/|$)/.test(name)) continue;
      const uri = this.uri(name);
      if (!this.#isOpen(uri)) {
        if (!/\.\w+$/.test(name)) continue;
        await this.open(name);
      }
      const problems = await this.client.problems(uri);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
        name,
      );
    }
  }

  /** Outside of edits, no message of the server holds any of these. */
  assertSilent(...values: readonly string[]): void {
    const text = Buffer.concat(this.#received).toString('utf8');
    const bodies = text.split(/Content-Length: \d+\r\n(?:[^\r\n]+\r\n)*\r\n/).filter((body) => body !== '');
    const rest = bodies.map((body) =>
      JSON.stringify(JSON.parse(body), (key, value) => (key === 'documentChanges' ? 0 : value)),
    );
    for (const value of values) {
      const forms = [value, JSON.stringify(value).slice(1, -1)];
      assert.ok(!rest.some((body) => forms.some((form) => body.includes(form))), 'a value is in a message');
    }
  }

  run(program: string, ...args: readonly string[]): string {
    return runIn(this.folder.root, program, ...args);
  }

  async #save(uri: string): Promise<void> {
    if (!this.#isOpen(uri)) return;
    if (!uri.startsWith('file:')) return;
    const file = fileURLToPath(uri);
    const mark = existsSync(file) && readFileSync(file, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
    writeFileSync(file, mark + this.client.text(uri));
  }

  #isOpen(uri: string): boolean {
    try {
      this.client.text(uri);
      return true;
    } catch {
      return false;
    }
  }
}

export function runIn(cwd: string, program: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? cwd, GO111MODULE: 'off', GOFLAGS: '-mod=mod' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  assert.equal(status, 0, stderr);
  return stdout;
}

function withFinish(action: CodeAction): Resolved {
  assert.ok(action.edit, 'no edit');
  return { ...action, finish: action.command?.arguments?.[0] as MoveFinishArguments };
}

function languageOf(name: string): string {
  const base = path.basename(name);
  if (/^\.env|\.env$/.test(base)) return 'dotenv';
  if (/^Dockerfile/.test(base)) return 'dockerfile';
  if (/compose.*\.ya?ml$/.test(base)) return 'dockercompose';
  return IDS[path.extname(base.replace(/#.*$/, ''))] ?? 'plaintext';
}
