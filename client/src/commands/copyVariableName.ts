import * as vscode from 'vscode';
import type { Command } from './command';
import { isCredential, nodeOf, ownerOf } from './target';

export const copyVariableName: Command = {
  id: 'keyward.copyVariableName',
  async execute(context, argument) {
    const node = nodeOf(argument);
    const atPlace = node?.kind === 'place' && node.place.role !== 'literal' ? node.place.name : undefined;
    const owner = atPlace ? undefined : await ownerOf(context, argument);
    const name = atPlace ?? (owner && (isCredential(owner) ? owner.names[0] : owner.name));
    if (name) await vscode.env.clipboard.writeText(name);
  },
};
