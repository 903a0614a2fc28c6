/** Types of the fields of a macaroon's binary form, version 2. */
const END = 0;
const IDENTIFIER = 2;
const SIGNATURE = 6;
/** Bytes of the packet `002fsignature …` of version 1. */
const SIGNATURE_PACKET = 47;

/**
 * Whether bytes are a whole macaroon: a header with an identifier, caveats, and a signature of 32 bytes at the very end.
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
export function isMacaroon(bytes: Uint8Array): boolean {
  if (bytes[0] !== 2) return false;
  let at = 1;
  let sections = 0;
  let fields: number[] = [];
  while (at < bytes.length) {
    const type = bytes[at++];
    if (type === END) {
      // An empty section ends the caveats: only the signature follows.
      if (fields.length === 0) return sections > 0 && endsInSignature(bytes, at);
      if (!fields.includes(IDENTIFIER)) return false;
      sections++;
      fields = [];
      continue;
    }
    const length = bytes[at++];
    // Longer fields have a length of two bytes, seven bits each.
    if (type === undefined || length === undefined) return false;
    const more = length > 127 ? (bytes[at++] ?? 0) : 0;
    at += (length & 127) | (more << 7);
    fields.push(type);
  }
  return false;
}

function endsInSignature(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === SIGNATURE && bytes[at + 1] === 32 && bytes.length === at + 34;
}

/**
 * Whether bytes are a whole macaroon in packets, version 1: each is four hexadecimal digits of its own length, a name, a
 * space, a value and a line end; the last one is a signature of 32 bytes.
 */
export function isPacketMacaroon(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes);
  let names = '';
  for (let at = 0; at < text.length; ) {
    const digits = text.slice(at, at + 4);
    const length = /^[0-9a-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : 0;
    const packet = text.slice(at + 4, at + length);
    const name = /^(?:location|identifier|cid|vid|cl|signature) /.exec(packet)?.[0];
    if (!name || packet.length !== length - 4 || !packet.endsWith('\n')) return false;
    names += name;
    at += length;
    if (name === 'signature ')
      return at === text.length && names.includes('identifier ') && length === SIGNATURE_PACKET;
  }
  return false;
}
