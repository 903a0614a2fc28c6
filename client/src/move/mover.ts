import * as vscode from 'vscode';
import {
  type MoveFinishArguments,
  type MovePlanParams,
  type MovePlanResult,
  movePlanRequest,
} from '../../../server/src/protocol';
import type { KeywardClient } from '../client';
import { editorMoveHost } from './editorMoveHost';
import { finishMove } from './finishMove';
import { renameVariable } from './renameVariable';
import { SerialQueue } from './serialQueue';

export type MoveResult = { ok: true; move: MoveFinishArguments } | { ok: false; reason: string };

/** Moves values to env references, one move at a time: two of them never interleave their edits and saves. */
export class Mover {
  readonly #client: KeywardClient;
  readonly #queue = new SerialQueue();

  constructor(client: KeywardClient) {
    this.#client = client;
  }

  /** Plans, applies and finishes a move. `ok: false` tells why nothing was moved; the user has not been told yet. */
  move(params: MovePlanParams): Promise<MoveResult> {
    return this.#queue.run(async () => {
      const plan = await this.#client.request<MovePlanResult>(movePlanRequest, params);
      if (!plan.ok) return plan;
      if (!(await this.#client.applyEdit(plan.edit))) {
        return { ok: false, reason: vscode.l10n.t('The file changed meanwhile. Nothing was moved.') };
      }
      const problem = await this.#finish(plan.finish);
      return problem ? { ok: false, reason: problem } : { ok: true, move: plan.finish };
    });
  }

  /** Finishes a move whose edit a code action has applied already, and lets the user rename a single variable. */
  async finish(move: MoveFinishArguments): Promise<void> {
    const problem = await this.#queue.run(() => this.#finish(move));
    if (problem) {
      void vscode.window.showErrorMessage(problem);
      return;
    }
    this.advise(move.advice);
    await renameVariable(this.#client, move);
  }

  /** One message for all advice, none where there is none. */
  advise(advice: readonly string[]): void {
    const sentences = [...new Set(advice)];
    if (sentences.length > 0) void vscode.window.showInformationMessage(sentences.join(' '));
  }

  /** Undefined when all went well, else a message for the user. */
  async #finish(move: MoveFinishArguments): Promise<string | undefined> {
    const outcome = await finishMove(editorMoveHost(this.#client), move);
    if (outcome.ok) {
      if (outcome.unsaved.length === 0) return undefined;
      return vscode.l10n.t('The value was moved, but the code could not be saved. Save it yourself.');
    }
    return outcome.restored
      ? vscode.l10n.t('Nothing was moved, and the code is as it was. {0}', outcome.reason)
      : vscode.l10n.t(
          'The value may not be in the env file. Undo the last change before you save. {0}',
          outcome.reason,
        );
  }
}
