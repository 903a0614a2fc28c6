/** Names of what identifies a key without being one. `before` ends where the value starts. */
const KEY_ID =
  /(?:(?:gpg|pgp|signing|signer|release)[_-]?(?:signing[_-]?)?key(?:[_-]?id|s)?|key[_-]?id|fingerprint|thumbprint|[_-]?keyserver\S{0,40}\s+--recv-keys?)["']?\s{0,3}(?:[:=]|\s|=>)\s{0,3}["']?(?:0x)?$/i;

/** The lengths of OpenPGP identifiers and of SHA-1 and SHA-256 fingerprints, in digits. */
const LENGTHS: ReadonlySet<number> = new Set([8, 16, 32, 40, 64]);

/** Ids and fingerprints of keys: `GPG_KEY=C99B…`. A key itself is longer or not hexadecimal. */
export function isKeyId(value: string, before: string): boolean {
  return (
    LENGTHS.has(value.length) && /^[0-9A-Fa-f]{8,64}$/.test(value) && KEY_ID.test(before) && !isSymmetric(value, before)
  );
}

/** A signing key of 32 or 64 digits is a secret unless its name speaks of OpenPGP or of a fingerprint. */
function isSymmetric(value: string, before: string): boolean {
  return (value.length === 32 || value.length === 64) && !/gpg|pgp|fingerprint|thumbprint/i.test(before.slice(-60));
}
