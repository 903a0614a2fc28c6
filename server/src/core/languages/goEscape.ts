import { type EscapeAt, hexEscape } from './rewrite';

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** Escapes of interpreted string literals. A byte beyond ASCII (`\xff`) may be half a character: it has no value here. */
export const goEscape: EscapeAt = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if (next === 'u') return hexEscape(text, at, 4);
  if (next === 'U') return hexEscape(text, at, 8);
  if (next === 'x') return asciiOnly(hexEscape(text, at, 2));
  const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) return asciiOnly({ length: 4, value: String.fromCharCode(Number.parseInt(octal, 8)) });
  return { length: 2, value: SIMPLE[next] };
};

function asciiOnly(found: { length: number; value: string | undefined }): {
  length: number;
  value: string | undefined;
} {
  return found.value !== undefined && found.value > '\x7f' ? { length: found.length, value: undefined } : found;
}
