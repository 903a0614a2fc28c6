import { base64Digit, base64From, latin1 } from './base64';
import { type EscapeForm, unescaped } from './escapes';
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
  const shape = shapeOf(text, start, end);
  switch (shape) {
    case 'hex':
      return decodeHex(text, start, end) ?? decodeBase64(text, start, end);
    case 'base64':
      return decodeBase64(text, start, end);
    case 'escapes':
    case 'entities':
    case 'percent':
      return shape === 'percent' && plain ? undefined : unescaped(text, start, end, shape);
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

function decodeHex(text: string, start: number, end: number): Decoded | undefined {
  for (let at = start; at < end; at += 2) {
    if (!isReadable((hexDigit(text.charCodeAt(at)) << 4) | hexDigit(text.charCodeAt(at + 1)))) return undefined;
  }
  return readable(hexFrom(text, start, end));
}

function decodeBase64(text: string, start: number, end: number): Decoded | undefined {
  if (!startsAsText(text, start, end) && !text.startsWith('H4sI', start)) return undefined;
  const decoded = base64From(text, start, end);
  if (!decoded || decoded.source.end < end) return undefined;
  return decoded.text.startsWith('\x1f\x8b\x08') ? decoded : readable(decoded);
}

function readable(decoded: Decoded): Decoded | undefined {
  return isText(decoded.text) ? withoutLineEnd(decoded) : undefined;
}

/** Whether the first groups decode to what text is made of: says no to nearly all random values and words. */
function startsAsText(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + 16) - 3;
  for (let at = start; at < last; at += 4) {
    let group = 0;
    for (let i = 0; i < 4; i++) group = (group << 6) | (base64Digit(text.charCodeAt(at + i)) & 63);
    // The last group of a value with padding has fewer bytes.
    if (!isReadable(group >> 16) || (at + 4 < end && (!isReadable((group >> 8) & 255) || !isReadable(group & 255)))) {
      return false;
    }
  }
  return true;
}

function isReadable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte >= 0x80 || byte === 9 || byte === 10 || byte === 13;
}

type Shape = 'hex' | 'base64' | EscapeForm | 'other';

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
    const form = escapeAt(text, at);
    if (form !== undefined) return form;
  }
  return 'other';
}

function escapeAt(text: string, at: number): EscapeForm | undefined {
  switch (text.charCodeAt(at)) {
    case 37:
      return hexDigit(text.charCodeAt(at + 1)) >= 0 && hexDigit(text.charCodeAt(at + 2)) >= 0 ? 'percent' : undefined;
    case 38:
      return /^&(?:#|amp;|quot;)/.test(text.slice(at, at + 6)) ? 'entities' : undefined;
    case 92:
      return /^\\(?:x[0-7]|u00[0-7]|u\{)/.test(text.slice(at, at + 5)) ? 'escapes' : undefined;
    default:
      return undefined;
  }
}
