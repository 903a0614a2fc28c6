import { createHmac } from 'node:crypto';
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
  let machineKey = parseFingerprintKey(fingerprintKey);
  return {
    logger,
    now: () => Date.now(),
    schedule(callback, delay) {
      const timer = setTimeout(callback, delay);
      return { dispose: () => clearTimeout(timer) };
    },
    keyedHash: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
    readResource: (name) => readFile(path.join(resources, name)),
    /** Read when first asked for: the file may be on a slow disk. */
    get fingerprintKey() {
      machineKey ??= machineFingerprintKey(logger);
      return machineKey;
    },
  };
}
