import type { ClientContext } from '../context';

/** A command as `contributes.commands` names it. What it rejects with is shown to the user. */
export interface Command {
  readonly id: string;
  execute(context: ClientContext, ...args: unknown[]): unknown;
}
