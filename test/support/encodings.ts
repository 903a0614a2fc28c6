/** The ways in which a credential may be written in place of plainly, for tests. Each gives ASCII. */
export const base64 = (text: string | Uint8Array): string => Buffer.from(text as string).toString('base64');

export const hexadecimal = (text: string): string => Buffer.from(text).toString('hex');

export const percent = (text: string): string => bytewise(text, (byte) => `%${byte}`);

export const escapesX = (text: string): string => bytewise(text, (byte) => `\\x${byte}`);

export const escapesU = (text: string): string => bytewise(text, (byte) => `\\u00${byte}`);

export const entities = (text: string): string => bytewise(text, (byte) => `&#x${byte};`);

/** Lines of `width` characters, or pieces of a literal, with `glue` between them. */
export function wrapped(text: string, width: number, glue: string): string {
  return (text.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? []).join(glue);
}

/** Two pieces with `glue` between them. */
export function cutAt(text: string, at: number, glue: string): string {
  return text.slice(0, at) + glue + text.slice(at);
}

function bytewise(text: string, write: (hex: string) => string): string {
  return [...Buffer.from(text)].map((byte) => write(byte.toString(16).padStart(2, '0'))).join('');
}
