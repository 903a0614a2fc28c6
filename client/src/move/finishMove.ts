import type { MoveCheckResult, MoveFinishArguments } from '../../../server/src/protocol';

/** What finishing a move needs of the editor and the server. URIs as in the protocol. */
export interface MoveHost {
  /** Saves the document if it has unsaved changes. False when it could not be saved; true when there is nothing to do. */
  save(uri: string): Promise<boolean>;
  isDirty(uri: string): boolean;
  check(moveId: string): Promise<MoveCheckResult>;
  /** Applies an LSP WorkspaceEdit. False when it could not be applied. */
  apply(edit: unknown): Promise<boolean>;
}

export type MoveOutcome =
  /** `unsaved`: code whose reference stands in the editor but could not be saved. */
  | { ok: true; unsaved: string[] }
  /** `restored`: the literals are back in the code. */
  | { ok: false; reason: string; restored: boolean };

/**
 * The second half of a move, once its edit stands in the editor: the env file is saved, the server looks whether the
 * value is there, and only then is the code saved. Otherwise the literals go back: a value may stand in two places
 * for a moment, never in none.
 */
export async function finishMove(host: MoveHost, move: MoveFinishArguments): Promise<MoveOutcome> {
  for (const uri of move.saveFirst) await host.save(uri); // whether it worked is for the check to say
  const result = await check(host, move.moveId);
  if (!result.ok) return { ok: false, reason: result.reason, restored: await restore(host, move, result.restore) };
  const unsaved: string[] = [];
  for (const uri of move.saveLast) if (!(await host.save(uri))) unsaved.push(uri);
  return { ok: true, unsaved };
}

async function check(host: MoveHost, moveId: string): Promise<MoveCheckResult> {
  try {
    return await host.check(moveId);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function restore(host: MoveHost, move: MoveFinishArguments, edit: unknown): Promise<boolean> {
  if (edit === undefined || edit === null) return false;
  // Code that is clean was saved by someone else (auto save) with the reference in it: its disk copy must go back too.
  const savedMeanwhile = move.saveLast.filter((uri) => !host.isDirty(uri));
  if (!(await host.apply(edit))) return false;
  for (const uri of savedMeanwhile) await host.save(uri);
  return true;
}
