import * as vscode from 'vscode';
import { ignorePlanRequest } from '../../../server/src/protocol';
import type { Command } from './command';
import { cursorTarget, nodeOf, pickPlace, type TextTarget } from './target';

/** Adds an ignore comment with a reason. The comment is left unsaved, to be looked at and undone. */
export const ignoreFinding: Command = {
  id: 'keyward.ignoreFinding',
  async execute(context, argument) {
    const target = await targetOf(argument);
    if (!target) return;
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Ignore Finding'),
      prompt: vscode.l10n.t('Why may this value stand here? The reason goes into the comment.'),
      placeHolder: vscode.l10n.t('Example: test account without rights'),
    });
    if (reason === undefined) return;
    const params = { uri: target.uri, range: target.range, reason: reason.replace(/\s+/g, ' ').trim() || undefined };
    const { edit } = await context.client.request<{ edit: unknown }>(ignorePlanRequest, params);
    if (nodeOf(argument)) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(target.uri));
    if (!(await context.client.applyEdit(edit))) {
      throw new Error(vscode.l10n.t('The file changed meanwhile. Nothing was ignored.'));
    }
  },
};

async function targetOf(argument: unknown): Promise<TextTarget | undefined> {
  const node = nodeOf(argument);
  if (node?.kind === 'place') return node.place;
  if (node?.kind !== 'credential') return cursorTarget();
  const places = node.credential.places.filter(({ role }) => role !== 'reference');
  return pickPlace(places, vscode.l10n.t('Which place?'));
}
