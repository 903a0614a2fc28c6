import assert from 'node:assert/strict';
import { createPacer } from '../../../server/src/core/workspace/pacer';

describe('pacer', () => {
  it('gives others a turn after 8 ms of work, and not before', async () => {
    let clock = 0;
    let turns = 0;
    const pace = createPacer({
      now: () => clock,
      schedule: (callback) => {
        turns++;
        clock += 5;
        queueMicrotask(callback);
        return { dispose: () => undefined };
      },
    });
    const turnsAfter = async (milliseconds: number) => {
      clock += milliseconds;
      await pace();
      return turns;
    };
    assert.equal(await turnsAfter(7), 0);
    assert.equal(await turnsAfter(1), 1);
    // The others' 5 ms are not work of ours.
    assert.equal(await turnsAfter(7), 1);
    assert.equal(await turnsAfter(1), 2);
  });
});
