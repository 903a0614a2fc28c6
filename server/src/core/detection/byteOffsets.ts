/**
 * Turns byte offsets of valid UTF-8 into offsets of the decoded text, in UTF-16 units, a byte order mark not counted.
 * Walks from the last offset asked for, so that ascending ones cost one pass over the bytes in all.
 */
export function createByteOffsets(bytes: Uint8Array): (offset: number) => number {
  let at = hasMark(bytes) ? 3 : 0;
  let units = 0;
  return (offset) => {
    while (at < offset) units += unitsOf(bytes[at++] as number);
    while (at > offset) units -= unitsOf(bytes[--at] as number);
    return units;
  };
}

/** Counted at the first byte of a character: two for those outside the basic plane. */
function unitsOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
