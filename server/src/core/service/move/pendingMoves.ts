import type { MoveCheckResult } from '../../../protocol';
import { decodeText } from '../../detection/decodeText';
import { entryNamed, holdsValue, parseDotenv } from '../../dotenv';
import type { TextChange } from '../../text';
import { baseName } from '../../workspace/uri';
import type { Workspace } from '../../workspace/workspace';
import type { EditPlan, FileEdit } from '../languageService';

/** A planned move whose values are not known to be on disk. In memory only. */
export interface PendingMove {
  readonly envUri: string;
  readonly created: boolean;
  readonly values: ReadonlyMap<string, string>;
  readonly codeUri: string;
  /** Puts the literals back; refers to the text after the move, which has `afterLength` UTF-16 units. */
  readonly restore: readonly TextChange[];
  /** What stands at each span of `restore`. */
  readonly written: readonly string[];
  readonly afterLength: number;
  /** Milliseconds since the epoch. */
  readonly planned: number;
}

/** Moves that were planned and never finished (the edit was not applied) are dropped, oldest first. */
const MOST = 64;
/** How long a planned move may still be about to be applied, in milliseconds. */
const UNDER_WAY = 5000;

export class PendingMoves {
  readonly #moves = new Map<string, PendingMove>();
  #count = 0;

  /** The time in the id sets the ids of one server apart from those of another. */
  add(move: PendingMove): string {
    const id = `${move.planned.toString(36)}-${(++this.#count).toString(36)}`;
    this.#moves.set(id, move);
    for (const oldest of this.#moves.keys()) {
      if (this.#moves.size <= MOST) break;
      this.#moves.delete(oldest);
    }
    return id;
  }

  /** Values by name that moves into this env file may be writing at the time `now`. */
  underWay(envUri: string, now: number): ReadonlyMap<string, string> {
    const recent = [...this.#moves.values()].filter((move) => move.envUri === envUri && now - move.planned < UNDER_WAY);
    return new Map(recent.flatMap(({ values }) => [...values]));
  }

  take(id: string): PendingMove | undefined {
    const move = this.#moves.get(id);
    this.#moves.delete(id);
    return move;
  }
}

/** Compares the env file on disk, not its buffer, with what was moved. */
export async function checkOnDisk(workspace: Workspace, move: PendingMove): Promise<string | undefined> {
  const name = baseName(move.envUri);
  const bytes = await workspace.readFile(move.envUri);
  if (bytes === undefined) return `${name} is not there or cannot be read.`;
  const document = parseDotenv(decodeText(bytes));
  for (const [variable, value] of move.values) {
    const entry = entryNamed(document, variable);
    if (entry === undefined) return `${name} on disk has no ${variable}.`;
    if (!holdsValue(document, entry, value)) return `${name} on disk has another value under ${variable}.`;
  }
  return undefined;
}

/** The check's answer when the values are not there: with the plan that puts the literals back, where that is safe. */
export async function failedCheck(
  move: PendingMove,
  reason: string,
  current: { text: string; version: number | null } | undefined,
): Promise<MoveCheckResult & { restorePlan?: EditPlan }> {
  if (current === undefined || current.text.length !== move.afterLength) return { ok: false, reason };
  const { text } = current;
  const same = move.restore.every(({ span }, index) => text.slice(span.start, span.end) === move.written[index]);
  if (!same) return { ok: false, reason };
  const edit: FileEdit = { uri: move.codeUri, version: current.version, changes: move.restore };
  return { ok: false, reason, restorePlan: { edits: [edit] } };
}
