import type { Environment } from '../environment';

/** Longest stretch of work before others get a turn, in milliseconds. */
const SLICE = 8;

/** Lets timers and messages in between slices of a long job. */
export function createPacer(environment: Pick<Environment, 'now' | 'schedule'>): () => Promise<void> {
  let since = environment.now();
  return async () => {
    if (environment.now() - since < SLICE) return;
    await new Promise<void>((resolve) => {
      environment.schedule(resolve, 0);
    });
    since = environment.now();
  };
}
