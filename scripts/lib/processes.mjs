import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Child processes in groups of their own. An extension host outlives the server that started it, so what ends is always
 * the whole group, and whoever interrupts the launcher ends all groups that are still up.
 */
const groups = new Set();
const cleanups = new Set();
let ending;

/** Starts a process as the leader of a new group (on Windows, which has none, as a plain child). */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { detached: process.platform !== 'win32', windowsHide: true, ...options });
  groups.add(child);
  // Once the leader is gone its group may live on: it stays listed until it was told to end.
  child.on('error', () => groups.delete(child));
  return child;
}

/** Asks the group to end, and after `grace` milliseconds forces it. Resolves once nothing of it is left. */
export async function endGroup(child, grace = 4000) {
  groups.delete(child);
  if (!signalGroup(child, 'SIGTERM')) return;
  const deadline = Date.now() + grace;
  while (groupLives(child)) {
    if (Date.now() > deadline) signalGroup(child, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (Date.now() > deadline + grace) return;
  }
}

/**
 * Runs a process to its end. Resolves with its exit code and, unless `stdio` says otherwise, all that it printed; never
 * rejects for a code other than 0. `timeout` in milliseconds.
 */
export function run(command, args, { timeout, input, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = options.stdio ?? [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'];
    const child = startGroup(command, args, { ...options, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        options.onOutput?.(text);
      });
    }
    if (input !== undefined) child.stdin.end(input);
    const timer = timeout && setTimeout(() => endGroup(child), timeout);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      groups.delete(child);
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), output });
    });
  });
}

/** As `run`, but a code other than 0 is an error that carries the end of the output. */
export async function runOrFail(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-30).join('\n');
  throw new Error(`\`${[command, ...args].join(' ')}\` ended with ${code}\n${tail}`);
}

/** Registers work for when the launcher ends, by itself or by a signal. Returns a function that takes it back. */
export function onEnd(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Ends all groups and runs all cleanups, latest first. */
export function endAll() {
  ending ??= endEverything();
  return ending;
}

export function isEnding() {
  return ending !== undefined;
}

async function endEverything() {
  await Promise.all([...groups].map((child) => endGroup(child)));
  for (const cleanup of [...cleanups].reverse()) {
    try {
      await cleanup();
    } catch (error) {
      process.stderr.write(`${error.message}\n`);
    }
  }
}

/** From here on SIGINT, SIGTERM and SIGHUP end everything before they end the launcher. */
export function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      await endAll();
      process.exit(128 + constants.signals[signal]);
    });
  }
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    if (process.platform === 'win32') return child.kill(signal);
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

function groupLives(child) {
  return process.platform === 'win32' ? child.exitCode === null && child.signalCode === null : signalGroup(child, 0);
}
