import { type EscapeAt, hexEscape } from './rewrite';

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', v: '\v', f: '\f', '0': '\0' };

/** Escapes of JavaScript's strings and template literals. Legacy octal escapes have no value here. */
export const javascriptEscape: EscapeAt = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if (next === 'x') return hexEscape(text, at, 2);
  if (next === 'u' && text[at + 2] === '{') {
    const close = text.indexOf('}', at);
    const digits = close - at - 3;
    if (close < 0 || digits < 1 || digits > 8) return { length: 3, value: undefined };
    return { length: digits + 4, value: hexEscape(`\\u${text.slice(at + 3, close)}`, 0, digits).value };
  }
  if (next === 'u') return hexEscape(text, at, 4);
  if (next === '\r' && text[at + 2] === '\n') return { length: 3, value: '' };
  if (next === '\n' || next === '\r') return { length: 2, value: '' };
  if (/[1-9]/.test(next) || (next === '0' && /[0-9]/.test(text[at + 2] ?? ''))) return { length: 2, value: undefined };
  const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  return { length: 1 + character.length, value: SIMPLE[next] ?? character };
};
