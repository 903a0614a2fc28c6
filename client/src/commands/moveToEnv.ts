import * as vscode from 'vscode';
import type { ClientContext } from '../context';
import { valuesOf } from '../inventory/credentialParts';
import { moveCredential } from '../move/moveCredential';
import { renameVariable } from '../move/renameVariable';
import type { Command } from './command';
import { cursorTarget, isCredential, nodeOf } from './target';

/** Moves the value at the cursor, at a row's place, or at all places of a row's credential. */
export const moveToEnv: Command = {
  id: 'keyward.moveToEnv',
  async execute(context, argument) {
    const node = nodeOf(argument);
    if (node?.kind === 'credential') {
      const ids = valuesOf(node.credential).map(({ id }) => id);
      return moveAllPlaces(context, ids);
    }
    if (node?.kind === 'place' && isCredential(node.owner)) {
      const { uri, range } = node.place;
      const result = await context.mover.move({ uri, range });
      if (!result.ok) throw new Error(result.reason);
      return context.mover.advise(result.move.advice);
    }
    const result = await context.mover.move(cursorTarget());
    if (!result.ok) throw new Error(result.reason);
    context.mover.advise(result.move.advice);
    return renameVariable(context.client, result.move);
  },
};

/** Moves every hardcoded place of some values and tells once what stayed behind. */
export async function moveAllPlaces(
  context: ClientContext,
  valueIds: readonly string[],
  envName?: string,
): Promise<void> {
  const { moved, refusals, advice } = await moveCredential(context.client, context.mover, valueIds, envName);
  if (refusals.length === 0) return context.mover.advise(advice);
  const reasons = refusals.join(' ');
  if (moved === 0) throw new Error(reasons);
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Moved {0} places; others stay as they are. {1}', moved, reasons),
  );
}
