const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Unpadded standard base64 of a text that stands for bytes, one character (up to U+00FF) a byte. */
export function encodeBase64(text: string): string {
  let result = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 8) | text.charCodeAt(i)) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      result += ALPHABET.charAt((bits >> held) & 63);
    }
  }
  return held > 0 ? result + ALPHABET.charAt((bits << (6 - held)) & 63) : result;
}
