import * as vscode from 'vscode';

/**
 * Keeps the context key `keyward.cursorOnCredential`, so that the editor's menu offers moves only where there is
 * something to move. It reads the problems that VS Code already has: no question to the server on each cursor step.
 */
export function trackCursor(): vscode.Disposable[] {
  let last: boolean | undefined;
  const update = (): void => {
    const on = cursorOnCredential();
    if (on === last) return;
    last = on;
    void vscode.commands.executeCommand('setContext', 'keyward.cursorOnCredential', on);
  };
  update();
  return [
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.languages.onDidChangeDiagnostics(update),
  ];
}

function cursorOnCredential(): boolean {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return false;
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .some(({ source, range }) => source?.toLowerCase() === 'keyward' && range.intersection(editor.selection));
}
