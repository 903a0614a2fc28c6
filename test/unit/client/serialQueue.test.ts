import assert from 'node:assert/strict';
import { SerialQueue } from '../../../client/src/move/serialQueue';

describe('serial queue', () => {
  it('starts a task only when the one before has ended', async () => {
    const queue = new SerialQueue();
    const log: string[] = [];
    const task = (name: string, turns: number) => async (): Promise<string> => {
      log.push(`${name} starts`);
      for (let i = 0; i < turns; i++) await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    const results = await Promise.all([queue.run(task('slow', 20)), queue.run(task('quick', 0))]);
    assert.deepEqual(results, ['slow', 'quick']);
    assert.deepEqual(log, ['slow starts', 'slow ends', 'quick starts', 'quick ends']);
  });

  it('goes on after a failure, which only its own caller sees', async () => {
    const queue = new SerialQueue();
    const failed = queue.run(async () => {
      throw new Error('disk full');
    });
    const next = queue.run(async () => 'done');
    await assert.rejects(failed, /disk full/);
    assert.equal(await next, 'done');
  });
});
