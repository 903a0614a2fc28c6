import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Fingerprint } from './finding';

/** HMAC-SHA-256 of a text in UTF-8 (lone surrogates as U+FFFD), in hexadecimal. */
export type KeyedHash = (key: Uint8Array, text: string) => string;

/**
 * `key`: 32 random bytes of this machine. The platform's own hash takes a fifth of the time of ours for a private key,
 * whose fingerprint is made anew at each keystroke inside it; browsers have none that answers at once.
 */
export function createFingerprinter(key: Uint8Array, keyedHash?: KeyedHash): (value: string) => Fingerprint {
  if (keyedHash) return (value) => keyedHash(key, value);
  const keyed = hmac.create(sha256, key);
  return (value) => toHex(keyed.clone().update(utf8(value)).digest());
}

function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** UTF-8 without TextEncoder, which the core's type library does not know; lone surrogates become U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return Uint8Array.from(bytes);
}
