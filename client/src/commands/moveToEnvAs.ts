import * as vscode from 'vscode';
import type { InventoryCredential } from '../../../server/src/protocol';
import type { ClientContext } from '../context';
import { literalsOf, valuesOf } from '../inventory/credentialParts';
import type { Command } from './command';
import { moveAllPlaces } from './moveToEnv';
import { cursorTarget, isCredential, nodeOf, type TextTarget, valueAt } from './target';
import { variableNameProblem } from './variableName';

/** Like `moveToEnv`, under a name that the user gives. */
export const moveToEnvAs: Command = {
  id: 'keyward.moveToEnvAs',
  async execute(context, argument) {
    const node = nodeOf(argument);
    if (node?.kind === 'credential') return moveValues(context, node.credential);
    const atRow = node?.kind === 'place' && isCredential(node.owner);
    const target: TextTarget = atRow ? { uri: node.place.uri, range: node.place.range } : cursorTarget();
    const envName = await askName(valueAt(context, target)?.names[0]);
    if (!envName) return;
    const result = await context.mover.move({ ...target, envName });
    if (!result.ok) throw new Error(result.reason);
    context.mover.advise(result.move.advice);
  },
};

/** Of a pair each hardcoded value has a name of its own. All names are asked for before anything is moved. */
async function moveValues(context: ClientContext, credential: InventoryCredential): Promise<void> {
  const values = valuesOf(credential).filter(({ id }) => literalsOf([credential], [id]).length > 0);
  const named: { id: string; envName: string }[] = [];
  for (const { id, names, title } of values) {
    const envName = await askName(names[0], credential.parts && title);
    if (!envName) return;
    named.push({ id, envName });
  }
  for (const { id, envName } of named) await moveAllPlaces(context, [id], envName);
}

/** `title`: of the value, where it must be told from another one. */
function askName(value: string | undefined, title?: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Move to Environment Variable'),
    prompt: title ? vscode.l10n.t('Name of the variable for: {0}', title) : vscode.l10n.t('Name of the variable'),
    value,
    validateInput: (name) => {
      const problem = variableNameProblem(name);
      if (problem === 'empty') return vscode.l10n.t('Enter a name.');
      return problem ? vscode.l10n.t('Use letters, digits and _, not starting with a digit.') : undefined;
    },
  });
}
