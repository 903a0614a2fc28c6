import * as vscode from 'vscode';
import type { InventoryCredential, InventoryEnvName, Place } from '../../../server/src/protocol';
import type { ClientContext } from '../context';
import type { Command } from './command';
import { isCredential, ownerOf } from './target';

/** Shows where code reads the variables of a credential: at once where there is one place, else in a peek view. */
export const goToReferences: Command = {
  id: 'keyward.goToReferences',
  async execute(context, argument) {
    const owner = await ownerOf(context, argument);
    if (!owner) return;
    const references = referencesOf(context, owner);
    const first = references[0];
    if (!first) throw new Error(vscode.l10n.t('Nothing in this workspace reads this variable.'));
    const locations = references.map(({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri), toRange(range)));
    const start = new vscode.Position(first.range.start.line, first.range.start.character);
    await vscode.commands.executeCommand(
      'editor.action.goToLocations',
      vscode.Uri.parse(first.uri),
      start,
      locations,
      locations.length > 1 ? 'peek' : 'goto',
      '',
    );
  },
};

function referencesOf(context: ClientContext, owner: InventoryCredential | InventoryEnvName): readonly Place[] {
  if (!isCredential(owner)) return owner.references;
  const names = context.inventory.snapshot?.envNames ?? [];
  return names.filter(({ credentialIds }) => credentialIds.includes(owner.id)).flatMap(({ references }) => references);
}

function toRange({ start, end }: Place['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
