import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../support/eventually';

/** The workspace that extensionHost.test.ts makes: two folders, `api` and `web`, a token in each. */
describe('Keyward in the extension host', () => {
  before(async () => {
    const extension = vscode.extensions.getExtension('keyward.keyward');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
  });

  it('registers every command that its manifest declares', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('keyward.keyward')?.packageJSON;
    const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(declared.length > 10);
    assert.deepEqual(
      declared.filter((command) => !registered.has(command)),
      [],
    );
  });

  it('reports a credential with a code, a link, and without its value', async () => {
    const document = await open('api/src/notify.ts');
    const diagnostic = await diagnosticOf(document);
    const value = document.getText(diagnostic.range);
    assert.ok(value.length === 40);
    assert.equal(diagnostic.source, 'keyward');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(typeof diagnostic.code === 'object' && String(diagnostic.code.value).startsWith('github-'));
    assert.match(String(diagnostic.code.target), /^https:\/\/docs\.github\.com\//);
    assert.ok(!JSON.stringify(diagnostic).includes(value), 'the value is not in the diagnostic');
  });

  it('obeys the settings of each folder', async () => {
    const document = await open('web/src/client.ts');
    assert.equal((await diagnosticOf(document)).severity, vscode.DiagnosticSeverity.Warning);
    const settings = vscode.workspace.getConfiguration('keyward', document.uri);
    await settings.update('severity.certain', 'off', vscode.ConfigurationTarget.WorkspaceFolder);
    await eventually('no diagnostic in web', () => diagnosticsOf(document).length === 0);
    assert.equal((await diagnosticOf(await open('api/src/notify.ts'))).severity, vscode.DiagnosticSeverity.Error);
    await settings.update('severity.certain', 'information', vscode.ConfigurationTarget.WorkspaceFolder);
    assert.equal(
      (await diagnosticOf(document, vscode.DiagnosticSeverity.Information)).severity,
      vscode.DiagnosticSeverity.Information,
    );
  });

  it('checks a buffer that was never saved', async () => {
    const saved = await open('api/src/notify.ts');
    const untitled = await vscode.workspace.openTextDocument({ language: 'typescript', content: saved.getText() });
    await diagnosticOf(untitled);
    const moves = (await actionsAt(untitled)).filter(({ title }) => /environment variable/.test(title));
    assert.deepEqual(
      moves.filter(({ edit }) => edit),
      [],
      'nothing can be moved out of a file that is nowhere',
    );
  });

  it('checks the cells of a notebook, and offers to move their values', async () => {
    const notebook = await vscode.workspace.openNotebookDocument(vscode.Uri.joinPath(folder('api').uri, 'usage.ipynb'));
    await vscode.window.showNotebookDocument(notebook);
    const cell = notebook.cellAt(0).document;
    await diagnosticOf(cell);
    const move = (await actionsAt(cell)).find(({ title }) => /to environment variable/.test(title));
    assert.ok(move?.edit, 'a move is offered, with its edit');
  });

  it('moves a value by a code action', async () => {
    const document = await open('api/src/notify.ts');
    const { range } = await diagnosticOf(document);
    const value = document.getText(range);
    const action = (await actionsAt(document)).find(({ title }) => /to environment variable GITHUB_TOKEN/.test(title));
    assert.ok(action?.edit, 'the action is resolved with an edit');
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    if (action.command) {
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    }
    const env = vscode.Uri.joinPath(folder('api').uri, '.env');
    await eventually('the value in .env', async () => (await read(env)).includes(value));
    assert.match(document.getText(), /process\.env\.GITHUB_TOKEN/);
    await eventually('no diagnostic left', () => diagnosticsOf(document).length === 0);
    assert.match(await read(vscode.Uri.joinPath(folder('api').uri, '.gitignore')), /^\/?\.env$/m);
  });
});

function folder(name: string): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(found, `the workspace has a folder ${name}`);
  return found;
}

async function open(path: string): Promise<vscode.TextDocument> {
  const [name = '', ...rest] = path.split('/');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(name).uri, ...rest));
  await vscode.window.showTextDocument(document);
  return document;
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function diagnosticsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'keyward');
}

function diagnosticOf(document: vscode.TextDocument, severity?: vscode.DiagnosticSeverity): Promise<vscode.Diagnostic> {
  return eventually(`a diagnostic in ${document.uri}`, () =>
    diagnosticsOf(document).find((one) => severity === undefined || one.severity === severity),
  );
}

async function actionsAt(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const { range } = await diagnosticOf(document);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, undefined, 10);
}
