import * as vscode from 'vscode';
import type { Command } from './command';

/** Filters while typing; Escape brings the former filter back. */
export const filterInventory: Command = {
  id: 'keyward.filterInventory',
  async execute({ inventory }) {
    const before = inventory.filter;
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Credentials'),
      prompt: vscode.l10n.t('Words from titles, providers, variables, files or states; all must occur.'),
      placeHolder: vscode.l10n.t('Example: stripe hardcoded'),
      value: before,
      validateInput: (typed) => {
        inventory.filter = typed;
        return undefined;
      },
    });
    inventory.filter = text ?? before;
  },
};
