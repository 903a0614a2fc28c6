import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Logger } from '../core/logger';

const LENGTH = 32;

/**
 * This machine's fingerprint key, kept under the user's configuration with mode 0600. Where it can be neither read nor
 * written, a key of this process serves: fingerprints then differ from one run to the next.
 */
export function machineFingerprintKey(logger: Logger, folder = configFolder()): Uint8Array {
  const file = path.join(folder, 'fingerprint.key');
  try {
    return readKey(file) ?? createKey(file);
  } catch {
    logger.log('warn', 'The fingerprint key cannot be kept; fingerprints of this run are its own.');
    return randomBytes(LENGTH);
  }
}

function readKey(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.length === LENGTH ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Written whole under another name and then linked, which fails when the file is there: of two servers that start
 * together both get the same key, and none reads half of one.
 */
function createKey(file: string): Uint8Array {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const key = randomBytes(LENGTH);
  writeFileSync(temporary, key, { flag: 'wx', mode: 0o600 });
  try {
    chmodSync(temporary, 0o600);
    linkSync(temporary, file);
    return key;
  } catch (error) {
    const present = readKey(file);
    if (!present) throw error;
    return present;
  } finally {
    unlinkSync(temporary);
  }
}

function configFolder(): string {
  const home = os.homedir();
  if (process.platform === 'win32')
    return path.join(process.env.APPDATA ?? path.join(home, 'AppData/Roaming'), 'keyward');
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support/keyward');
  return path.join(process.env.XDG_CONFIG_HOME || path.join(home, '.config'), 'keyward');
}
