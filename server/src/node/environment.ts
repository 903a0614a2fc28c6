import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../core/environment';
import type { Logger } from '../core/logger';
import { parseFingerprintKey } from '../lsp/fingerprintKey';
import type { InitializationOptions } from '../protocol';
import { machineFingerprintKey } from './fingerprintKey';

export function nodeEnvironment({ fingerprintKey, resourcesUri }: InitializationOptions, logger: Logger): Environment {
  const resources = resourcesUri?.startsWith('file:') ? fileURLToPath(resourcesUri) : __dirname;
  let key = parseFingerprintKey(fingerprintKey);
  return {
    logger,
    now: () => Date.now(),
    schedule(callback, delay) {
      const timer = setTimeout(callback, delay);
      return { dispose: () => clearTimeout(timer) };
    },
    readResource: (name) => readFile(path.join(resources, name)),
    /** Read when first asked for: the file may be on a slow disk. */
    get fingerprintKey() {
      key ??= machineFingerprintKey(logger);
      return key;
    },
  };
}
