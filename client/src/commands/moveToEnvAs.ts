import * as vscode from 'vscode';
import type { Command } from './command';
import { moveAllPlaces } from './moveToEnv';
import { credentialAt, cursorTarget, isCredential, nodeOf, type TextTarget } from './target';
import { variableNameProblem } from './variableName';

/** Like `moveToEnv`, under a name that the user gives. */
export const moveToEnvAs: Command = {
  id: 'keyward.moveToEnvAs',
  async execute(context, argument) {
    const node = nodeOf(argument);
    if (node?.kind === 'credential') {
      const envName = await askName(node.credential.names[0]);
      return envName ? moveAllPlaces(context, node.credential.id, envName) : undefined;
    }
    const atRow = node?.kind === 'place' && isCredential(node.owner);
    const target: TextTarget = atRow ? { uri: node.place.uri, range: node.place.range } : cursorTarget();
    const envName = await askName(credentialAt(context, target)?.names[0]);
    if (!envName) return;
    const result = await context.mover.move({ ...target, envName });
    if (!result.ok) throw new Error(result.reason);
    context.mover.advise(result.move.advice);
  },
};

function askName(value: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Move to Environment Variable'),
    prompt: vscode.l10n.t('Name of the variable'),
    value,
    validateInput: (name) => {
      const problem = variableNameProblem(name);
      if (problem === 'empty') return vscode.l10n.t('Enter a name.');
      return problem ? vscode.l10n.t('Use letters, digits and _, not starting with a digit.') : undefined;
    },
  });
}
