const MAGIC = 'openssh-key-v1\0';
/** Of SSH Communications Security's own format. */
const SSH2_MAGIC = [0x3f, 0x6f, 0xf9, 0xeb];

/**
 * Whether bytes are a whole key file of OpenSSH: one key, and the two equal numbers before it where no password hides
 * them. https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
 */
export function isOpenSshKey(bytes: Uint8Array): boolean {
  if ([...MAGIC].some((character, i) => bytes[i] !== character.charCodeAt(0))) return false;
  const cipher = readString(bytes, MAGIC.length);
  const kdf = cipher && readString(bytes, cipher.end);
  const options = kdf && readString(bytes, kdf.end);
  if (!options || readNumber(bytes, options.end) !== 1) return false;
  const publicKey = readString(bytes, options.end + 4);
  const secret = publicKey && readString(bytes, publicKey.end);
  if (!secret || secret.end - secret.start < 16) return false;
  const isPlain = bytes[cipher.start] === 0x6e && cipher.end - cipher.start === 4;
  return !isPlain || readNumber(bytes, secret.start) === readNumber(bytes, secret.start + 4);
}

export function isSsh2Key(bytes: Uint8Array): boolean {
  return SSH2_MAGIC.every((byte, i) => bytes[i] === byte) && readNumber(bytes, 4) === bytes.length;
}

/** Whether bytes begin with the name of an algorithm, as a public key on the wire does. RFC 4253, 6.6. */
export function isSshPublicKey(bytes: Uint8Array, algorithm: string): boolean {
  const name = readString(bytes, 0);
  if (!name || name.end - name.start !== algorithm.length) return false;
  return [...algorithm].every((character, i) => bytes[name.start + i] === character.charCodeAt(0));
}

/** A string of SSH's: its length in four bytes, then itself. RFC 4251, 5. */
function readString(bytes: Uint8Array, at: number): { start: number; end: number } | undefined {
  const length = readNumber(bytes, at);
  const end = length === undefined ? Number.POSITIVE_INFINITY : at + 4 + length;
  return end > bytes.length ? undefined : { start: at + 4, end };
}

function readNumber(bytes: Uint8Array, at: number): number | undefined {
  if (at + 4 > bytes.length) return undefined;
  return bytes.subarray(at, at + 4).reduce((value, byte) => value * 256 + byte, 0);
}
