import * as vscode from 'vscode';
import { eventually } from '../../support/eventually';

describe('Keyward in a browser', () => {
  let document: vscode.TextDocument;

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    check(folder, 'a folder is open');
    document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'src/notify.ts'));
    await vscode.window.showTextDocument(document);
  });

  it('flags a credential', async () => {
    const [diagnostic] = await diagnostics();
    check(diagnostic?.severity === vscode.DiagnosticSeverity.Error, 'it is an error');
    check(document.getText(diagnostic?.range).length === 40, 'the whole value is marked');
  });

  it('lists it, and goes to its place', async () => {
    const [diagnostic] = await diagnostics();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // The page chooses the row.
    await eventually('the place', () => {
      const editor = vscode.window.activeTextEditor;
      return (
        editor?.document.uri.toString() === document.uri.toString() && diagnostic?.range.contains(editor.selection)
      );
    });
  });

  it('moves it', async () => {
    const [diagnostic] = await diagnostics();
    check(diagnostic, 'there is one to move');
    const value = document.getText(diagnostic.range);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      undefined,
      10,
    );
    const move = actions.find(({ title }) => /to environment variable GITHUB_TOKEN/.test(title));
    check(move?.edit, 'a move is offered, with its edit');
    check(await vscode.workspace.applyEdit(move.edit), 'the edit is applied');
    if (move.command) await vscode.commands.executeCommand(move.command.command, ...(move.command.arguments ?? []));
    check(document.getText().includes('process.env.GITHUB_TOKEN'), 'a reference stands in its place');
    const env = vscode.Uri.joinPath(vscode.Uri.joinPath(document.uri, '../..'), '.env');
    await eventually('the value in .env', async () =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(env)).includes(value),
    );
    await eventually('no diagnostic left', () => keywardDiagnostics().length === 0);
  });

  function keywardDiagnostics(): vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'keyward');
  }

  function diagnostics(): Promise<vscode.Diagnostic[]> {
    return eventually('a diagnostic', () => {
      const found = keywardDiagnostics();
      return found.length > 0 && found;
    });
  }
});

function check(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`not so: ${what}`);
}
