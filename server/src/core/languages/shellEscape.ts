import { type EscapeAt, hexEscape } from './rewrite';

/** Inside double quotes and here-documents a backslash escapes only what would be special. */
export const quotedEscape: EscapeAt = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if (next === '\n') return { length: 2, value: '' };
  return /[$`"\\]/.test(next) ? { length: 2, value: next } : undefined;
};

/** In a bare word a backslash escapes any character. */
export const wordEscape: EscapeAt = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  return { length: 2, value: next === '\n' ? '' : next };
};

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

/** Escapes of `$'…'`. Control and octal escapes have no value here. */
export const ansiEscape: EscapeAt = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if (next === 'x' && /^[0-7][0-9a-fA-F]$/.test(text.slice(at + 2, at + 4))) return hexEscape(text, at, 2);
  if (next === 'u') return hexEscape(text, at, 4);
  if (next === 'U') return hexEscape(text, at, 8);
  return { length: 2, value: SIMPLE[next] };
};
