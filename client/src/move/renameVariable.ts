import * as vscode from 'vscode';
import type { MoveFinishArguments } from '../../../server/src/protocol';
import type { KeywardClient } from '../client';

/**
 * Starts a rename at the reference that a move left behind, so that the suggested name is changed at once or confirmed
 * with Enter. Only for a single variable, in the editor that the user is in, with a server that can rename.
 */
export async function renameVariable(client: KeywardClient, move: MoveFinishArguments): Promise<void> {
  const [variable, ...others] = move.variables;
  if (!variable?.reference || others.length > 0 || !client.capabilities?.renameProvider) return;
  const editor = vscode.window.activeTextEditor;
  const uri = vscode.Uri.parse(variable.reference.uri);
  if (editor?.document.uri.toString() !== uri.toString()) return;
  if (!vscode.workspace.getConfiguration('keyward', uri).get<boolean>('move.renameAfter', true)) return;
  const { start, end } = variable.reference.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  if (editor.document.getText(range) !== variable.envName) return; // formatting on save has moved it
  editor.selection = new vscode.Selection(range.start, range.start);
  await vscode.commands.executeCommand('editor.action.rename', [uri, range.start]);
}
