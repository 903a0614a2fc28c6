/** Milliseconds. */
const firstDelay = 250;
const longestDelay = 30_000;
/** A server that ran this long (ms) was healthy: the next failure counts as the first again. */
const healthyAfter = 60_000;

/**
 * Decides how long to wait before the server is started again. There is no last attempt: a language server that stays
 * away leaves credentials unseen, so it always comes back, only ever more slowly (250 ms, doubling up to 30 s).
 */
export class RestartPolicy {
  readonly #now: () => number;
  #failures = 0;
  #runningSince: number | undefined;

  /** `now`: milliseconds of any monotonic or wall clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Failures in a row without a healthy run between them. */
  get failures(): number {
    return this.#failures;
  }

  /** The server has answered `initialize`. */
  started(): void {
    this.#runningSince = this.#now();
  }

  /** The server ended or did not start. Returns the delay before the next start, in milliseconds. */
  failed(): number {
    if (this.#runningSince !== undefined && this.#now() - this.#runningSince >= healthyAfter) this.#failures = 0;
    this.#runningSince = undefined;
    const delay = Math.min(longestDelay, firstDelay * 2 ** Math.min(this.#failures, 16));
    this.#failures += 1;
    return delay;
  }

  /** Someone asked for a restart: do not make them wait. */
  reset(): void {
    this.#failures = 0;
    this.#runningSince = undefined;
  }
}
