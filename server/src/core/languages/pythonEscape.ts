import { type EscapeAt, hexEscape } from './rewrite';

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** Escapes of Python's text literals. `\N{…}` has no value here. */
export const textEscape: EscapeAt = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if (next === 'u') return hexEscape(text, at, 4);
  if (next === 'U') return hexEscape(text, at, 8);
  if (next === 'N') return { length: 2, value: undefined };
  return commonEscape(text, at);
};

/** Escapes of bytes literals. A byte beyond ASCII has no text: the variable could not hold it. */
export const bytesEscape: EscapeAt = (text, at) => {
  const found = text[at] === '\\' ? commonEscape(text, at) : undefined;
  return found?.value !== undefined && found.value > '\x7f' ? { length: found.length, value: undefined } : found;
};

/** `{{` and `}}` of f-strings, beside the escapes of the literal itself. */
export function formatted(escapes: EscapeAt): EscapeAt {
  return (text, at) => {
    const pair = text.slice(at, at + 2);
    return pair === '{{' || pair === '}}' ? { length: 2, value: pair.charAt(0) } : escapes(text, at);
  };
}

/** An escape that Python does not know stays as it is, backslash and all. */
function commonEscape(text: string, at: number): { length: number; value: string | undefined } {
  const next = text[at + 1] ?? '';
  if (next === 'x') return hexEscape(text, at, 2);
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) return { length: 1 + octal.length, value: String.fromCharCode(Number.parseInt(octal, 8)) };
  if (next === '\r' && text[at + 2] === '\n') return { length: 3, value: '' };
  const simple = SIMPLE[next];
  return simple === undefined ? { length: 1, value: '\\' } : { length: 2, value: simple };
}
