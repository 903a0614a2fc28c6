const MOST_SPACE = 40;

export const DOUBLE = 34;
export const SINGLE = 39;
export const BACKTICK = 96;
export const BACKSLASH = 92;

export function startsWithFolded(text: string, at: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = lower.charCodeAt(i);
    if (code !== wanted && !(wanted >= 97 && wanted <= 122 && (code | 32) === wanted)) return false;
  }
  return true;
}

export function skipSpace(text: string, from: number, lines: boolean): number {
  let at = from;
  while (at - from < MOST_SPACE) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || (lines && (code === 10 || code === 13 || code === 45))) at++;
    else break;
  }
  return at;
}

export function isQuote(code: number): boolean {
  return code === DOUBLE || code === SINGLE || code === BACKTICK;
}

export function isSpaceCode(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
