/** Blanks and line ends between two pieces. */
const MOST_BLANKS = 64;
/** How far a literal is read to see whether it is the name of the next pair. */
const LONGEST_NAME = 128;

/** 1 for what may stand before a quote and belong to the literal. */
const PREFIX = Uint8Array.from({ length: 128 }, (_, code) =>
  'bfruLBFRU8@'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const NEWLINE = 10;
const RETURN = 13;
const DOUBLE = 34;
const DOLLAR = 36;
const SINGLE = 39;
const EQUALS = 61;
const BACKSLASH = 92;
const BACKTICK = 96;

/**
 * Where a text goes on that is written in pieces: after `" + "` and what other languages write there, `"` and `"` side
 * by side, a backslash or (quoted-printable) an equals sign at the end of a line, `${"` in a template. -1 where it ends.
 */
export function afterSeam(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH) return afterLineEnd(text, at + 1, true);
  if (code === EQUALS) return afterLineEnd(text, at + 1, false);
  if (code === DOLLAR) {
    return text.charCodeAt(at + 1) === 123 && isQuoteCode(text.charCodeAt(at + 2)) ? at + 3 : -1;
  }
  if (!isQuoteCode(code)) return -1;
  // Three quotes are those of a text of several lines.
  if (text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code) return -1;
  const operator = skipBlanks(text, at + 1);
  const length = operatorLength(text, operator);
  const quote = skipPrefix(text, skipBlanks(text, operator + length));
  if (!isQuoteCode(text.charCodeAt(quote))) return -1;
  // Side by side they need a blank: a doubled quote is one in a text of SQL or CSV.
  return length === 0 && (quote === at + 1 || isNameOfPair(text, quote)) ? -1 : quote + 1;
}

/** The next line of a map: `"name" = …`, `"name": …`. */
function isNameOfPair(text: string, quote: number): boolean {
  const length = text.slice(quote + 1, quote + 1 + LONGEST_NAME).indexOf(text.charAt(quote));
  if (length < 0) return false;
  const next = text.charCodeAt(skipBlanks(text, quote + length + 2));
  return next === EQUALS || next === 58;
}

/** True where a seam may begin; most characters of a value are not such. */
export function maySeam(code: number): boolean {
  return (
    code === DOUBLE || code === SINGLE || code === BACKTICK || code === BACKSLASH || code === EQUALS || code === DOLLAR
  );
}

export function isQuoteCode(code: number): boolean {
  return code === DOUBLE || code === SINGLE || code === BACKTICK;
}

function afterLineEnd(text: string, at: number, indented: boolean): number {
  const newline = text.charCodeAt(at) === RETURN ? at + 1 : at;
  if (text.charCodeAt(newline) !== NEWLINE) return -1;
  let next = newline + 1;
  while (indented && next - newline < MOST_BLANKS && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** `+`, `.`, `..`, `<>`, `&`, `||`, `~`, `.concat(`, a backslash before the line's end; nothing where literals stand side by side. */
function operatorLength(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 43: // +
    case 38: // &
    case 126: // ~
      return 1;
    case 46: // .
      if (text.startsWith('.concat(', at)) return 8;
      return text.charCodeAt(at + 1) === 46 ? 2 : 1;
    case 60: // <
      return text.charCodeAt(at + 1) === 62 ? 2 : 0;
    case 124: // |
      return text.charCodeAt(at + 1) === 124 ? 2 : 0;
    case BACKSLASH:
      return 1;
    default:
      return 0;
  }
}

/** `b"`, `f'`, `u8"` and the like. */
function skipPrefix(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && PREFIX[text.charCodeAt(end)] === 1) end++;
  return end;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < MOST_BLANKS) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && code !== NEWLINE && code !== RETURN) break;
    at++;
  }
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
