/** How often each ASCII character occurs; cleared after use, since a map for each value costs ten times as much. */
const counts = new Uint32Array(128);

/** Shannon entropy of the characters of `value`, in bits per character; those beyond ASCII count as one. */
export function entropyOf(value: string): number {
  for (let i = 0; i < value.length; i++) {
    const code = Math.min(value.charCodeAt(i), 127);
    counts[code] = (counts[code] as number) + 1;
  }
  let bits = 0;
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count === 0) continue;
    const share = count / value.length;
    bits -= share * Math.log2(share);
    counts[code] = 0;
  }
  return bits;
}
