import type { Logger } from './logger';

export interface Disposable {
  dispose(): void;
}

export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

export const neverCancelled: CancellationToken = { isCancellationRequested: false };

/** What the platform gives to the core. Everything that differs between Node and a browser worker is here. */
export interface Environment {
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `callback` after `delay` milliseconds. */
  schedule(callback: () => void, delay: number): Disposable;
  /** A file shipped with Keyward, such as a grammar, by its path inside `dist/`. Rejects when it is missing. */
  readResource(path: string): Promise<Uint8Array>;
  /** Key of this machine for `fingerprintOf`: 32 random bytes, never sent anywhere. */
  readonly fingerprintKey: Uint8Array;
  /** HMAC-SHA-256 of a text in UTF-8, in hexadecimal, where the platform has one that answers at once. */
  keyedHash?(key: Uint8Array, text: string): string;
}
