import { base64Bytes } from '../../detection/checksum';

const OPENING_BRACE = 0x7b;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The JSON object that a base64 text (standard or URL alphabet, padded or not) encodes; undefined where there is none. */
export function decodeJson(base64: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = base64Bytes(base64);
  if (bytes === undefined || bytes[0] !== OPENING_BRACE) return undefined;
  try {
    // One character a byte: good enough for the ASCII names that the checks ask for.
    return JSON.parse(String.fromCharCode(...bytes)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Padded standard base64 of a JSON value with ASCII characters only. */
export function encodeJson(value: unknown): string {
  const text = JSON.stringify(value);
  let result = '';
  for (let i = 0; i < text.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((offset) => text.charCodeAt(i + offset) || 0);
    const bits = (a << 16) | (b << 8) | c;
    const left = text.length - i;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
    result += left > 2 ? letters : letters.slice(0, left + 1).padEnd(4, '=');
  }
  return result;
}

/** The same in the URL alphabet without padding, as in a JWT. */
export function encodeJsonUrl(value: unknown): string {
  return encodeJson(value).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
