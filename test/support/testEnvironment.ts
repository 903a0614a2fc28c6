import type { Environment } from '../../server/src/core/environment';
import { nullLogger } from '../../server/src/core/logger';

/** Real clock and timers, a fixed key, no resources. */
export function testEnvironment(): Environment {
  return {
    logger: nullLogger,
    now: () => Date.now(),
    schedule(callback, delay) {
      const timer = setTimeout(callback, delay);
      return { dispose: () => clearTimeout(timer) };
    },
    readResource: (path) => Promise.reject(new Error(`no resource ${path}`)),
    fingerprintKey: new Uint8Array(32).fill(7),
  };
}

/** Timers that run only when told to, in the order of their time. */
export class ManualEnvironment implements Environment {
  readonly logger = nullLogger;
  readonly fingerprintKey = new Uint8Array(32).fill(7);
  #time = 0;
  #timers: { at: number; callback: () => void }[] = [];

  now(): number {
    return this.#time;
  }

  schedule(callback: () => void, delay: number): { dispose(): void } {
    const timer = { at: this.#time + delay, callback };
    this.#timers.push(timer);
    return { dispose: () => this.#timers.splice(this.#timers.indexOf(timer) >>> 0, 1) };
  }

  readResource(path: string): Promise<Uint8Array> {
    return Promise.reject(new Error(`no resource ${path}`));
  }

  /** Moves the clock by `duration` milliseconds and runs what has become due. */
  advance(duration: number): void {
    this.#time += duration;
    const due = this.#timers.filter(({ at }) => at <= this.#time).sort((a, b) => a.at - b.at);
    this.#timers = this.#timers.filter(({ at }) => at > this.#time);
    for (const { callback } of due) callback();
  }
}
