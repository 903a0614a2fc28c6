import type { CancellationToken } from 'vscode-languageserver';

/** Something to wait for, again and again. */
export class Changes {
  #waiting: (() => void)[] = [];

  fire(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Settles at the next `fire`, or when the token is cancelled. */
  next(token: CancellationToken): Promise<void> {
    if (token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      const subscription = token.onCancellationRequested(() => this.fire());
      this.#waiting.push(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}
