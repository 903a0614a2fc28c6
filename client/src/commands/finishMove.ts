import { type MoveFinishArguments, moveFinishCommand } from '../../../server/src/protocol';
import type { Command } from './command';

/** Run by VS Code after it applied the edit of a code action; not for people. */
export const finishMove: Command = {
  id: moveFinishCommand,
  execute: (context, argument) => (isMove(argument) ? context.mover.finish(argument) : undefined),
};

function isMove(argument: unknown): argument is MoveFinishArguments {
  const move = argument as Partial<MoveFinishArguments> | undefined;
  return typeof move?.moveId === 'string' && Array.isArray(move.saveFirst) && Array.isArray(move.saveLast);
}
