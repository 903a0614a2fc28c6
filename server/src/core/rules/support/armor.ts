import { base64Bytes, encodeBase64 } from '../../detection/checksum';

/** The four characters of an armor's last line: CRC-24 of what it holds. RFC 4880, 6.1. */
export function armorChecksum(bytes: Uint8Array): string {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? ((crc << 1) ^ 0x1864cfb) & 0xffffff : crc << 1;
  }
  return encodeBase64(String.fromCharCode(crc >> 16, (crc >> 8) & 255, crc & 255));
}

/** Whether the base64 of an armor without its marks and line ends, `…==` and `=CRC4`, agrees with its own checksum. */
export function hasArmorChecksum(body: string): boolean {
  const parts = /^([A-Za-z0-9+/]{20,16000})={0,2}=([A-Za-z0-9+/]{4})$/.exec(body);
  const bytes = parts?.[1] === undefined ? undefined : base64Bytes(parts[1]);
  return bytes !== undefined && armorChecksum(bytes) === parts?.[2];
}
