import * as vscode from 'vscode';
import { type MoveCheckResult, moveCheckRequest } from '../../../server/src/protocol';
import type { KeywardClient } from '../client';
import type { MoveHost } from './finishMove';

export function editorMoveHost(client: KeywardClient): MoveHost {
  return {
    save,
    isDirty: (uri) => findOpen(uri)?.isDirty ?? false,
    check: (moveId) => client.request<MoveCheckResult>(moveCheckRequest, { moveId }),
    apply: (edit) => client.applyEdit(edit),
  };
}

async function save(text: string): Promise<boolean> {
  const uri = vscode.Uri.parse(text);
  const notebook = notebookOf(uri);
  if (notebook) return notebook.isDirty ? notebook.save() : true;
  try {
    const document = findOpen(text) ?? (await vscode.workspace.openTextDocument(uri));
    return document.isDirty ? await document.save() : true;
  } catch {
    return false; // not there: the user left its creation out in the preview
  }
}

function findOpen(text: string): vscode.TextDocument | undefined {
  const uri = vscode.Uri.parse(text).toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** The notebook that `uri` names, itself or by one of its cells: cells cannot be saved alone. */
function notebookOf(uri: vscode.Uri): vscode.NotebookDocument | undefined {
  const text = uri.toString();
  return vscode.workspace.notebookDocuments.find(
    (notebook) =>
      notebook.uri.toString() === text || notebook.getCells().some(({ document }) => document.uri.toString() === text),
  );
}
