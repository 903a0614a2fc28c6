import type * as vscode from 'vscode';

const keyName = 'keyward.fingerprintKey';

/**
 * The machine's fingerprint key as 64 hex digits, created on first use. Where the secret storage fails (no keyring), a
 * key for this window serves: only the ids of the inventory change when it is opened again.
 */
export async function fingerprintKey(secrets: vscode.SecretStorage, log: (message: string) => void): Promise<string> {
  try {
    const stored = await secrets.get(keyName);
    if (stored && /^[0-9a-f]{64}$/.test(stored)) return stored;
    const created = randomHex(32);
    await secrets.store(keyName, created);
    return created;
  } catch {
    log('The secret storage is not available; fingerprints hold for this window only.');
    return randomHex(32);
  }
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
