import { crc32 } from 'node:zlib';

export const hex = '0123456789abcdef';
export const upperAlphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
export const alphanumeric = `${upperAlphanumeric}abcdefghijklmnopqrstuvwxyz`;
export const base64url = `${alphanumeric}_-`;

/** Random characters that the seed decides: FNV-1a of the seed drives a mulberry32 generator. */
export function createRandom(seed) {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const chars = (alphabet, length) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  return { chars };
}

/** GitHub's and npm's form: the CRC-32 of the random part, in six digits of base 62, follows it. */
export function withChecksum(prefix, body) {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let rest = crc32(body);
  let checksum = '';
  for (let i = 0; i < 6; i++) {
    checksum = digits[rest % 62] + checksum;
    rest = Math.floor(rest / 62);
  }
  return prefix + body + checksum;
}
