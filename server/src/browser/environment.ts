import type { Environment } from '../core/environment';
import type { Logger } from '../core/logger';
import { parseFingerprintKey } from '../lsp/fingerprintKey';
import type { InitializationOptions } from '../protocol';

export function workerEnvironment(
  { fingerprintKey, resourcesUri }: InitializationOptions,
  logger: Logger,
): Environment {
  return {
    logger,
    now: () => Date.now(),
    schedule(callback, delay) {
      const timer = setTimeout(callback, delay);
      return { dispose: () => clearTimeout(timer) };
    },
    async readResource(name) {
      const response = await fetch(`${resourcesUri ?? '..'}/${name}`);
      if (!response.ok) throw new Error(`${name} is missing`);
      return new Uint8Array(await response.arrayBuffer());
    },
    fingerprintKey: parseFingerprintKey(fingerprintKey) ?? crypto.getRandomValues(new Uint8Array(32)),
  };
}
