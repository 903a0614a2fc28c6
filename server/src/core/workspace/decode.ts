import { decodeText, utf16Of } from '../detection/decodeText';

/** Bytes in which a NUL is looked for, as git does it. */
const PROBE = 8000;

/** Text of a file, without byte order mark; undefined where it is binary. */
export function decodeFile(bytes: Uint8Array): string | undefined {
  return isBinary(bytes) ? undefined : decodeText(bytes);
}

/** A NUL among the first bytes tells a binary file, unless it is text in UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, PROBE).includes(0) && utf16Of(bytes) === undefined;
}
