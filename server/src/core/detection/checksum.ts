/** Digits in the order that GitHub, npm and GitLab use. */
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3, as zlib has it) of ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc = (CRC_TABLE[(crc ^ text.charCodeAt(i)) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A number in base 62, filled up with zeros on the left. */
export function base62(value: number, length: number): string {
  let rest = value;
  let digits = '';
  while (rest > 0) {
    digits = BASE62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits.padStart(length, '0');
}

/**
 * The six characters that end a token of GitHub or npm: CRC-32 of the characters between the prefix and them.
 * https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 */
export function tokenChecksum(random: string): string {
  return base62(crc32(random), 6);
}

/** Bytes of a base64 text in the standard or the URL alphabet, padded or not; undefined where it is none. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const unpadded = text.replace(/={1,2}$/, '');
  if (unpadded.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((unpadded.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let i = 0; i < unpadded.length; i++) {
    const digit = base64Digit(unpadded.charCodeAt(i));
    if (digit < 0) return undefined;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = bits >> held;
    }
  }
  return bytes;
}

function base64Digit(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}

/** Unpadded standard base64 of a text that stands for bytes, one character (up to U+00FF) a byte. */
export function encodeBase64(text: string): string {
  let result = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 8) | text.charCodeAt(i)) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      result += BASE64.charAt((bits >> held) & 63);
    }
  }
  return held > 0 ? result + BASE64.charAt((bits << (6 - held)) & 63) : result;
}
