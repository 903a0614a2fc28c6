/** 32 bytes from the client's hex; undefined where it gave none or something else. */
export function parseFingerprintKey(hex: string | undefined): Uint8Array | undefined {
  if (typeof hex !== 'string' || !/^[0-9a-f]{64}$/i.test(hex)) return undefined;
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
