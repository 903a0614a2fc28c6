import * as vscode from 'vscode';
import type { Command } from './command';

export const moveAllInFile: Command = {
  id: 'keyward.moveAllInFile',
  async execute(context) {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) throw new Error(vscode.l10n.t('Open a file first.'));
    const end = document.lineAt(document.lineCount - 1).range.end;
    const range = { start: { line: 0, character: 0 }, end: { line: end.line, character: end.character } };
    const result = await context.mover.move({ uri: document.uri.toString(), range, all: true });
    if (!result.ok) throw new Error(result.reason);
    context.mover.advise(result.move.advice);
  },
};
