import assert from 'node:assert/strict';
import { finishMove, type MoveHost } from '../../../client/src/move/finishMove';
import type { MoveCheckResult, MoveFinishArguments } from '../../../server/src/protocol';

const env = 'file:///app/.env';
const example = 'file:///app/.env.example';
const code = 'file:///app/src/pay.ts';

const move: MoveFinishArguments = {
  moveId: 'm1',
  variables: [{ envName: 'PAY_KEY', envFileUri: env }],
  saveFirst: [env, example],
  saveLast: [code],
  advice: [],
};

interface Situation {
  check?: MoveCheckResult | Error;
  /** Documents with unsaved changes when the move's edit has been applied. */
  dirty?: string[];
  unsavable?: string[];
  refusesEdits?: boolean;
}

/** Records in order what the move asks of the editor. */
function host({ check = { ok: true }, dirty = [env, example, code], unsavable = [], refusesEdits }: Situation) {
  const log: string[] = [];
  const unsaved = new Set(dirty);
  const fake: MoveHost = {
    save: async (uri) => {
      log.push(`save ${uri}`);
      if (unsavable.includes(uri)) return false;
      unsaved.delete(uri);
      return true;
    },
    isDirty: (uri) => unsaved.has(uri),
    check: async (moveId) => {
      log.push(`check ${moveId}`);
      if (check instanceof Error) throw check;
      return check;
    },
    apply: async (edit) => {
      log.push(`apply ${edit}`);
      if (!refusesEdits) unsaved.add(code);
      return !refusesEdits;
    },
  };
  return { log, fake };
}

const firstHalf = [`save ${env}`, `save ${example}`, 'check m1'];
const refusal = { ok: false, reason: 'The value is not there.' } as const;

const cases: { name: string; situation: Situation; log: string[]; outcome: unknown }[] = [
  {
    name: 'saves the code last, once the value is on disk',
    situation: {},
    log: [...firstHalf, `save ${code}`],
    outcome: { ok: true, unsaved: [] },
  },
  {
    name: 'lets the check judge an env file that could not be saved',
    situation: { unsavable: [env], check: { ...refusal, restore: 'restore' } },
    log: [...firstHalf, 'apply restore'],
    outcome: { ok: false, reason: refusal.reason, restored: true },
  },
  {
    name: 'puts the literal back and leaves the code unsaved',
    situation: { check: { ...refusal, restore: 'restore' } },
    log: [...firstHalf, 'apply restore'],
    outcome: { ok: false, reason: refusal.reason, restored: true },
  },
  {
    name: 'saves restored code that auto save had written with the reference',
    situation: { check: { ...refusal, restore: 'restore' }, dirty: [env] },
    log: [...firstHalf, 'apply restore', `save ${code}`],
    outcome: { ok: false, reason: refusal.reason, restored: true },
  },
  {
    name: 'says so when there is no way back, and saves no code',
    situation: { check: refusal },
    log: firstHalf,
    outcome: { ok: false, reason: refusal.reason, restored: false },
  },
  {
    name: 'says so when the editor refuses the way back',
    situation: { check: { ...refusal, restore: 'restore' }, refusesEdits: true },
    log: [...firstHalf, 'apply restore'],
    outcome: { ok: false, reason: refusal.reason, restored: false },
  },
  {
    name: 'saves no code when the server died before it could answer',
    situation: { check: new Error('Connection got disposed.') },
    log: firstHalf,
    outcome: { ok: false, reason: 'Connection got disposed.', restored: false },
  },
  {
    name: 'reports code that could not be saved; the value is safe',
    situation: { unsavable: [code] },
    log: [...firstHalf, `save ${code}`],
    outcome: { ok: true, unsaved: [code] },
  },
];

describe('finishing a move', () => {
  for (const { name, situation, log, outcome } of cases) {
    it(name, async () => {
      const { log: actual, fake } = host(situation);
      assert.deepEqual(await finishMove(fake, move), outcome);
      assert.deepEqual(actual, log);
    });
  }
});
