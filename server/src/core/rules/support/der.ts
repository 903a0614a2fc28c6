/** An element of DER: its tag, and where its content stands, in bytes. X.690, 8.1. */
export interface DerElement {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const SEQUENCE = 0x30;
/** 1.2.840.113549.1.7.1, the content type that the outermost part of a PKCS#12 file has. */
const PKCS7_DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/** Undefined where no element lies wholly inside the first `limit` bytes. */
export function readDer(bytes: Uint8Array, at: number, limit = bytes.length): DerElement | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  let length = first;
  let start = at + 2;
  if (first > 0x80) {
    const digits = first & 0x7f;
    if (digits > 3) return undefined;
    length = 0;
    for (let i = 0; i < digits; i++) length = length * 256 + (bytes[start + i] ?? 0);
    start += digits;
  }
  const end = start + length;
  return first === 0x80 || end > limit ? undefined : { tag, start, end };
}

/** The elements that fill another one to its last byte; undefined where they do not. */
export function derChildren(bytes: Uint8Array, { start, end }: DerElement): readonly DerElement[] | undefined {
  const children: DerElement[] = [];
  for (let at = start; at < end; ) {
    const child = readDer(bytes, at, end);
    if (!child) return undefined;
    children.push(child);
    at = child.end;
  }
  return children;
}

/**
 * Whether bytes are a whole private key: RSA (RFC 8017), EC (RFC 5915), DSA as OpenSSL writes it, PKCS#8 (RFC 5958), or
 * PKCS#8 under a password.
 */
export function isPrivateKeyDer(bytes: Uint8Array): boolean {
  const parts = wholeSequence(bytes);
  const [first, second, third] = parts ?? [];
  if (!parts || !first || !second) return false;
  if (first.tag === SEQUENCE) return startsWithObjectId(bytes, first) && second.tag === OCTET_STRING;
  const version = bytes[first.start];
  if (first.tag !== INTEGER || first.end - first.start !== 1 || version === undefined || version > 1) return false;
  if (second.tag === INTEGER) return parts.length >= 6 && parts.slice(0, 6).every(({ tag }) => tag === INTEGER);
  if (second.tag === OCTET_STRING) return version === 1;
  return startsWithObjectId(bytes, second) && third?.tag === OCTET_STRING;
}

/** Whether bytes are a whole PKCS#12 file, version 3. RFC 7292, 4. */
export function isPkcs12Der(bytes: Uint8Array): boolean {
  const [version, content] = wholeSequence(bytes) ?? [];
  if (version?.tag !== INTEGER || bytes[version.start] !== 3 || content?.tag !== SEQUENCE) return false;
  const type = derChildren(bytes, content)?.[0];
  return type?.tag === OBJECT_ID && PKCS7_DATA.every((byte, i) => bytes[type.start + i] === byte);
}

function wholeSequence(bytes: Uint8Array): readonly DerElement[] | undefined {
  const outer = readDer(bytes, 0);
  return outer?.tag === SEQUENCE && outer.end === bytes.length ? derChildren(bytes, outer) : undefined;
}

function startsWithObjectId(bytes: Uint8Array, sequence: DerElement): boolean {
  return sequence.tag === SEQUENCE && readDer(bytes, sequence.start, sequence.end)?.tag === OBJECT_ID;
}
