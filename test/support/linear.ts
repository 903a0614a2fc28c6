import assert from 'node:assert/strict';

/** What takes less is not measured closer, in milliseconds: a quadratic pattern takes many times as long. */
const QUICK = 100;
/** Four times the text takes four times as long where time is linear, and sixteen times where it is quadratic. */
const MOST_GROWTH = 8;

/** Asserts that the time of `run` grows no faster than its text, whatever else the machine does. */
export function assertLinear(run: (text: string) => void, text: string, what: string): void {
  if (duration(run, text) < QUICK) return;
  const quarter = text.slice(0, text.length >> 2);
  const growth = shortest(run, text) / shortest(run, quarter);
  assert.ok(growth < MOST_GROWTH, `${what}: ${growth.toFixed(1)} times as long for four times the text`);
}

/** Of several runs, the one that was disturbed least. */
function shortest(run: (text: string) => void, text: string): number {
  return Math.min(...[1, 2, 3, 4].map(() => duration(run, text)));
}

function duration(run: (text: string) => void, text: string): number {
  const started = performance.now();
  run(text);
  return performance.now() - started;
}
