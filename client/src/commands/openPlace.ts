import * as vscode from 'vscode';
import type { Place } from '../../../server/src/protocol';
import type { Command } from './command';
import { isCredential, nodeOf, ownerOf } from './target';

/** Opens a row's place, or the first place of its credential or variable, with the value or name selected. */
export const openPlace: Command = {
  id: 'keyward.openPlace',
  async execute(context, argument, options) {
    const node = nodeOf(argument);
    const place = node?.kind === 'place' ? node.place : firstPlace(await ownerOf(context, argument));
    if (!place) return;
    const { start, end } = place.range;
    const preserveFocus = (options as { preserveFocus?: boolean } | undefined)?.preserveFocus === true;
    // `vscode.open` also opens the notebook around a cell's URI.
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(place.uri), {
      preview: true,
      preserveFocus,
      selection: new vscode.Range(start.line, start.character, end.line, end.character),
    });
  },
};

function firstPlace(owner: Awaited<ReturnType<typeof ownerOf>>): Place | undefined {
  if (!owner) return undefined;
  return isCredential(owner) ? owner.places[0] : (owner.definitions[0] ?? owner.references[0]);
}
