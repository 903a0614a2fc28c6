import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds of one call. */
export function timed(action: () => unknown): number {
  const started = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Values in ascending order of size; `p` from 0 to 1. */
export function percentile(values: readonly number[], p: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(p * ordered.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Milliseconds of a whole process, output thrown away. Undefined when it cannot be started. */
export function timedProcess(command: string, args: readonly string[]): number | undefined {
  let failed = false;
  const ms = timed(() => {
    const { error, status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
    failed = Boolean(error) || status === null || status > 2;
  });
  return failed ? undefined : ms;
}

/** Interleaves the commands, A B C A B C, so that a drift of the machine's speed falls on all alike. */
export function interleaved<T extends string>(
  runs: number,
  actions: Record<T, () => number | undefined>,
): Record<T, number> {
  const times = new Map<T, number[]>();
  const names = Object.keys(actions) as T[];
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const ms = actions[name]();
      if (run > 0 && ms !== undefined) times.set(name, [...(times.get(name) ?? []), ms]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<T, number>;
}

/** Regular files below a folder, links not followed. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') return filesBelow(full);
    return entry.isFile() ? [full] : [];
  });
}

/** Text files of a tree, at most `limit` bytes in all. */
export function loadTree(folder: string, limit: number): Uint8Array[] {
  const loaded: Uint8Array[] = [];
  let total = 0;
  for (const file of filesBelow(folder)) {
    if (total > limit) break;
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8000).includes(0)) continue;
    loaded.push(bytes);
    total += bytes.length;
  }
  return loaded;
}

export function row(label: string, value: number, unit: string): void {
  console.log(`${label.padEnd(58)} ${Number.isNaN(value) ? 'skipped' : `${value.toPrecision(3)} ${unit}`}`);
}
