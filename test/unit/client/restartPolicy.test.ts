import assert from 'node:assert/strict';
import { RestartPolicy } from '../../../client/src/server/restartPolicy';

describe('restart policy', () => {
  it('waits twice as long after each failure, up to 30 s, and never gives up', () => {
    const policy = new RestartPolicy(() => 0);
    const delays = Array.from({ length: 10 }, () => policy.failed());
    assert.deepEqual(delays, [250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    for (let i = 0; i < 2000; i++) assert.equal(policy.failed(), 30_000);
  });

  const runs = [
    { name: 'keeps counting when the server dies young', ran: 59_999, delay: 1000 },
    { name: 'starts afresh after a healthy run', ran: 60_000, delay: 250 },
  ];
  for (const { name, ran, delay } of runs) {
    it(name, () => {
      let now = 0;
      const policy = new RestartPolicy(() => now);
      policy.failed();
      policy.failed();
      policy.started();
      now += ran;
      assert.equal(policy.failed(), delay);
    });
  }

  it('counts a start that never answered, however long it took', () => {
    let now = 0;
    const policy = new RestartPolicy(() => now);
    policy.failed();
    now = 120_000;
    assert.equal(policy.failed(), 500);
    assert.equal(policy.failures, 2);
  });

  it('does not make those wait who ask for a restart', () => {
    const policy = new RestartPolicy(() => 0);
    for (let i = 0; i < 8; i++) policy.failed();
    policy.reset();
    assert.equal(policy.failures, 0);
    assert.equal(policy.failed(), 250);
  });
});
