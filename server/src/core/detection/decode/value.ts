import { base64Digit, base64From, latin1 } from './base64';
import { unescaped } from './escapes';
import { hexDigit, hexFrom } from './hex';
import { gunzip } from './inflate';
import { type Decoded, isText, withoutLineEnd } from './view';

/** A user name, a port or a flag in base64 is shorter. */
const LEAST_BASE64 = 8;
/** Digits that are hexadecimal by chance make readable text too seldom to matter from here on. */
const LEAST_HEX = 20;
/** Text shrinks to a tenth at most; what grows more is nothing that anybody reads. */
const MOST_GROWTH = 20;

/**
 * The value `text[start, end)` as its reader will have it, where it is written in an encoding and decodes to text; undefined
 * where it is not. Percent signs are left alone where `plain`: the value is one as it stands.
 */
export function decodeValue(text: string, start: number, end: number, plain: boolean): Decoded | undefined {
  switch (shapeOf(text, start, end)) {
    case 'hex':
      return readable(hexFrom(text, start, end)) ?? decodeBase64(text, start, end);
    case 'base64':
      return decodeBase64(text, start, end);
    case 'escaped': {
      const value = text.slice(start, end);
      if (/\\(?:x[0-9a-f]{2}|u00[0-9a-f]{2}|u\{)/i.test(value)) return unescaped(text, start, end, 'escapes');
      if (/&(?:#|amp;|quot;)/.test(value)) return unescaped(text, start, end, 'entities');
      return plain || !/%[0-9A-F]{2}/i.test(value) ? undefined : unescaped(text, start, end, 'percent');
    }
    default:
      return undefined;
  }
}

/** The text in a gzip member whose bytes `decoded` has; undefined where they are none. */
export function unpacked({ text }: Decoded): Decoded | undefined {
  if (!text.startsWith('\x1f\x8b\x08')) return undefined;
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  const content = gunzip(bytes, Math.min(65_536, bytes.length * MOST_GROWTH));
  if (!content || content.length === 0) return undefined;
  const source = { start: 0, end: text.length };
  return { encoding: 'gzip', text: latin1(content), source, spanOf: () => source };
}

function decodeBase64(text: string, start: number, end: number): Decoded | undefined {
  if (!startsReadable(text, start)) return undefined;
  const decoded = base64From(text, start, end);
  if (!decoded || decoded.source.end < end) return undefined;
  return decoded.text.startsWith('\x1f\x8b\x08') ? decoded : readable(decoded);
}

function readable(decoded: Decoded): Decoded | undefined {
  return isText(decoded.text) ? withoutLineEnd(decoded) : undefined;
}

/** The first byte is a character or that of gzip, and the second no control character: says no to most random values. */
function startsReadable(text: string, start: number): boolean {
  const second = base64Digit(text.charCodeAt(start + 1));
  const first = (base64Digit(text.charCodeAt(start)) << 2) | (second >> 4);
  const next = ((second & 15) << 4) | (base64Digit(text.charCodeAt(start + 2)) >> 2);
  return first === 0x1f || (isReadable(first) && isReadable(next));
}

function isReadable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte >= 0x80 || byte === 9 || byte === 10 || byte === 13;
}

type Shape = 'hex' | 'base64' | 'escaped' | 'other';

function shapeOf(text: string, start: number, end: number): Shape {
  let hex = true;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (hex && hexDigit(code) < 0) hex = false;
    if (base64Digit(code) < 0) break;
  }
  const digits = at - start;
  let padding = at;
  while (padding < end && padding - at < 2 && text.charCodeAt(padding) === 61) padding++;
  if (padding === end) {
    if (hex && digits >= LEAST_HEX && digits % 2 === 0) return 'hex';
    return digits >= LEAST_BASE64 && digits % 4 !== 1 ? 'base64' : 'other';
  }
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 37 || code === 38 || code === 92) return 'escaped';
  }
  return 'other';
}
