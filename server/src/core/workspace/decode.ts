import { decodeText } from '../detection/decodeText';

/** Bytes in which a NUL is looked for, as git does it. */
const PROBE = 8000;

/** Text of a file, without byte order mark; undefined where it is binary. */
export function decodeFile(bytes: Uint8Array): string | undefined {
  return isBinary(bytes) ? undefined : decodeText(bytes);
}

/** A NUL among the first bytes tells a binary file; UTF-16 with a byte order mark is text. */
export function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, PROBE).includes(0);
}
