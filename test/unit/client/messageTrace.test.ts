import assert from 'node:assert/strict';
import { MessageTrace } from '../../../client/src/server/messageTrace';

const secret = ['not', 'to', 'be', 'traced'].join('-');

function traced(enabled = true): { lines: string[]; trace: MessageTrace } {
  const lines: string[] = [];
  let now = 0;
  const trace = new MessageTrace(
    (line) => lines.push(line),
    () => (now += 7),
  );
  trace.enabled = enabled;
  return { lines, trace };
}

describe('message trace', () => {
  it('writes names, sizes and durations, never content', async () => {
    const { lines, trace } = traced();
    trace.notification('textDocument/didOpen', { text: secret });
    const result = await trace.request('textDocument/hover', { text: secret }, async () => ({ contents: secret }));
    trace.incoming({ method: 'textDocument/publishDiagnostics', params: { message: secret } });
    const size = JSON.stringify({ text: secret }).length;
    assert.deepEqual(result, { contents: secret });
    assert.deepEqual(lines.slice(0, 2), [
      `→ textDocument/didOpen (${size} chars)`,
      `→ textDocument/hover (${size} chars)`,
    ]);
    assert.match(lines[2] ?? '', /^← textDocument\/hover 7 ms \(\d+ chars\)$/);
    assert.match(lines[3] ?? '', /^⇠ textDocument\/publishDiagnostics \(\d+ chars\)$/);
    assert.ok(!lines.join('\n').includes(secret));
  });

  it('traces a failure without its message, and passes it on', async () => {
    const { lines, trace } = traced();
    const failing = trace.request('keyward/scan', {}, async () => {
      throw new Error(secret);
    });
    await assert.rejects(failing, { message: secret });
    assert.deepEqual(lines, ['→ keyward/scan (2 chars)', '← keyward/scan 7 ms failed']);
  });

  it('writes nothing while it is off', async () => {
    const { lines, trace } = traced(false);
    trace.notification('exit', undefined);
    trace.incoming({ method: 'x' });
    assert.equal(await trace.request('y', undefined, async () => 1), 1);
    assert.deepEqual(lines, []);
  });

  it('takes what is not JSON and what has no parameters', async () => {
    const { lines, trace } = traced();
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    trace.notification('initialized', undefined);
    trace.notification('odd', cyclic);
    trace.incoming({});
    assert.deepEqual(lines, ['→ initialized (0 chars)', '→ odd (not JSON)']);
  });
});
