import * as vscode from 'vscode';
import type { ClientContext } from '../context';
import { clearFilter } from './clearFilter';
import type { Command } from './command';
import { copyVariableName } from './copyVariableName';
import { filterInventory } from './filterInventory';
import { finishMove } from './finishMove';
import { goToReferences } from './goToReferences';
import { groupInventory } from './groupInventory';
import { ignoreFinding } from './ignoreFinding';
import { moveAllInFile } from './moveAllInFile';
import { moveToEnv } from './moveToEnv';
import { moveToEnvAs } from './moveToEnvAs';
import { openPlace } from './openPlace';
import { restartServer } from './restartServer';
import { scanWorkspace } from './scanWorkspace';
import { showOutput } from './showOutput';

export const commands: readonly Command[] = [
  moveToEnv,
  moveToEnvAs,
  moveAllInFile,
  finishMove,
  scanWorkspace,
  ignoreFinding,
  copyVariableName,
  goToReferences,
  openPlace,
  filterInventory,
  clearFilter,
  ...groupInventory,
  restartServer,
  showOutput,
];

export function registerCommands(context: ClientContext): vscode.Disposable[] {
  return commands.map((command) =>
    vscode.commands.registerCommand(command.id, (...args: unknown[]) => run(context, command, args)),
  );
}

async function run(context: ClientContext, command: Command, args: unknown[]): Promise<void> {
  try {
    await command.execute(context, ...args);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    // The user sees what it says; the log, which is copied into bug reports, gets its class alone.
    context.output.error(`${command.id}: ${error instanceof Error ? error.name : typeof error}`);
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
