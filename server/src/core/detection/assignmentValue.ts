import { BACKSLASH, BACKTICK, DOUBLE, isQuote, isSpaceCode, SINGLE, skipSpace, startsWithFolded } from './characters';
import { type OperatorKind, readOperator } from './operator';

/** A value that stands after a name, and how. */
export interface AssignedValue {
  /** UTF-16 offsets of the value's own characters. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** How name and value are joined; `space` is the weakest. */
  readonly operator: OperatorKind;
}

const LONGEST_VALUE = 700;

/** Reads what follows a name that ends at `end`; `start` is where the name starts. No regular expression, see assignment.ts. */
export function readAssignedValue(text: string, start: number, end: number): AssignedValue | undefined {
  let at = end;
  // `"name"`, `\\"name\\"`, but not the start of a text such as `"NAME=value"`.
  const closing = skipBackslashes(text, at);
  const quoted = isQuote(text.charCodeAt(start - 1)) && isQuote(text.charCodeAt(closing));
  if (quoted) at = closing + 1;
  at = skipClosing(text, at, quoted);
  const operator = readOperator(text, at, { start, quoted });
  if (!operator) return undefined;
  return readValue(text, operator.end, operator.kind);
}

/** What may stand between a name and its operator: `config["name"]`, `name[32]`, `*name*`, `get("name")`. */
function skipClosing(text: string, from: number, quoted: boolean): number {
  let at = from;
  if (!quoted && text.charCodeAt(at) === 91) {
    at++;
    while (at - from < 6 && isDigit(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== 93) return from;
  }
  while (at - from < 8) {
    const code = text.charCodeAt(at);
    if (code === 93 || (quoted && code === 41)) at++;
    else if (code === 42 && at - from < 2) at++;
    else break;
  }
  return at;
}

/** Least characters of any credential. */
const SHORTEST_VALUE = 6;

/**
 * Whether a value is worth a closer look: most are variables, calls and short words, and this says no to them in one
 * pass. Bare words must hold a digit or a symbol, or be long and of both cases; strings no more than one space.
 */
export function mayHoldCredential(text: string, { start, end, quoted }: AssignedValue): boolean {
  const length = end - start;
  if (length < SHORTEST_VALUE) return false;
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let spaces = 0;
  let symbols = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code === 32) spaces++;
    else if (!quoted && (code === 40 || code === 91 || code === 123)) return false;
    else if (code !== 45 && code !== 46 && code !== 95 && code !== 47 && code !== 58) symbols++;
  }
  if (quoted) return spaces < 2 && (digits + symbols > 0 || length >= 8);
  return digits + symbols > 0 || (length >= 16 && upper > 1 && lower > 1);
}

/** What may stand before a value: a YAML tag or anchor, a list's bracket, a constructor of the language, `<<` of Erlang. */
const WRAPPER =
  /(?:\*\*[ \t]|!!\w{2,12}[ \t]|&\w{1,40}[ \t]|\[(?=["'])|<<(?=")|(?:new )?(?:String|std::string|SecretString|SecretStr|Secret|Some|Just)(?:::from|::new|\.new)?\((?=["']))/y;

/** Strings that other characters than quotes enclose. */
const ENCLOSED =
  /(?:\[\[([^\]\r\n]{6,700})\]\]|q{1,2}[{(]([^{}()\r\n]{6,700})[})]|<!\[CDATA\[([^\]\r\n]{6,700})\]\]>)/dy;

function readValue(text: string, from: number, operator: OperatorKind): AssignedValue | undefined {
  let at = skipSpace(text, from, false);
  WRAPPER.lastIndex = at;
  if (WRAPPER.test(text)) at = skipSpace(text, WRAPPER.lastIndex, false);
  const next = nextLine(text, from, at);
  if (next !== undefined) {
    if (!isQuote(text.charCodeAt(next.at))) return next.bare ? bareValue(text, next.at, operator) : undefined;
    at = next.at;
  }
  const quote = quoteAt(text, at);
  if (quote !== undefined) return quotedValue(text, quote, operator);
  ENCLOSED.lastIndex = at;
  const enclosed = ENCLOSED.exec(text)
    ?.indices?.slice(1)
    .find((span) => span !== undefined);
  if (enclosed) return { start: enclosed[0], end: enclosed[1], quoted: true, operator };
  return operator === 'call' || operator === 'comma' ? undefined : bareValue(text, at, operator);
}

/** Where the value on the next line starts: in quotes, between tags, or alone on an indented line of YAML. */
function nextLine(text: string, from: number, at: number): { at: number; bare: boolean } | undefined {
  const yaml = text.charCodeAt(from - 1) === 58;
  let end = at;
  if (yaml && (text.charCodeAt(end) === 124 || text.charCodeAt(end) === 62)) {
    end++;
    while (end - at < 3 && isIndicator(text.charCodeAt(end))) end++;
  }
  const code = text.charCodeAt(end);
  if (code !== 10 && code !== 13) return undefined;
  const next = skipSpace(text, end, true);
  if (text.charCodeAt(from - 1) === 62) return { at: next, bare: true };
  return {
    at: next,
    bare: yaml && /^(?:\r?\n){1,2}[ \t]{1,40}[^\s:,;(){}]{8,700}[ \t]{0,8}(?:\r?\n|$)/.test(text.slice(end, end + 760)),
  };
}

/** Of a block of YAML: `|-`, `>+`, `|2`. */
function isIndicator(code: number): boolean {
  return code === 43 || code === 45 || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Offset of the quote after a string prefix: `b"`, `rb'`, `@"`, `r#"`, `\"`. */
function quoteAt(text: string, at: number): number | undefined {
  let end = at;
  while (end - at < 3 && isPrefixCode(text.charCodeAt(end))) end++;
  if (isQuote(text.charCodeAt(end))) return end;
  const escaped = skipBackslashes(text, end);
  return escaped > end && isQuote(text.charCodeAt(escaped)) ? escaped : undefined;
}

/** A string in a string in a string has three before each of its quotes, the next one seven. */
function skipBackslashes(text: string, from: number): number {
  let at = from;
  while (at - from < 7 && text.charCodeAt(at) === BACKSLASH) at++;
  return at;
}

function quotedValue(text: string, quoteOffset: number, operator: OperatorKind): AssignedValue | undefined {
  const quote = text.charCodeAt(quoteOffset);
  let depth = 0;
  while (depth < 7 && text.charCodeAt(quoteOffset - 1 - depth) === BACKSLASH) depth++;
  const triple = text.charCodeAt(quoteOffset + 1) === quote && text.charCodeAt(quoteOffset + 2) === quote;
  const start = skipScheme(text, quoteOffset + (triple ? 3 : 1));
  for (let at = start; at - start < LONGEST_VALUE && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return withoutQuotes(text, { start, end: at, quoted: true, operator });
    if (code === BACKSLASH) {
      const end = skipBackslashes(text, at);
      if (depth > 0 && end - at === depth && text.charCodeAt(end) === quote)
        return { start, end: at, quoted: true, operator };
      at++;
    } else if (code === 10 && quote !== BACKTICK && !triple) return undefined;
  }
  return undefined;
}

/** A string whose text is a string: `'"value"'`. */
function withoutQuotes(text: string, value: AssignedValue): AssignedValue {
  const first = text.charCodeAt(value.start);
  const inner = isQuote(first) && first === text.charCodeAt(value.end - 1) && value.end - value.start > 2;
  return inner ? { ...value, start: value.start + 1, end: value.end - 1 } : value;
}

function bareValue(text: string, from: number, operator: OperatorKind): AssignedValue | undefined {
  const start = skipScheme(text, from);
  const braced = text.charCodeAt(from - 2) === 58 && text.charCodeAt(from - 1) === 45;
  let at = start;
  while (
    at - start < LONGEST_VALUE &&
    at < text.length &&
    !endsBare(text, at) &&
    !(braced && text.charCodeAt(at) === 125)
  )
    at++;
  let end = at;
  // A value that goes on in dots is cut off; other punctuation is that of the sentence or the list.
  if (text.startsWith('...', end - 3)) return undefined;
  while (end > start && (text.charCodeAt(end - 1) === 44 || text.charCodeAt(end - 1) === 46)) end--;
  // The end of what the pair stands in: `{name: X, value: Y}`.
  const last = text.charCodeAt(end - 1);
  if ((last === 125 || last === 93) && !text.slice(start, end).includes(last === 125 ? '{' : '[')) end--;
  return end > start ? { start, end, quoted: false, operator } : undefined;
}

function endsBare(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 9:
    case 10:
    case 13:
    case 32:
    case DOUBLE:
    case SINGLE:
    case BACKTICK:
    case 38: // &
    case 59: // ;
    case 60: // <
    case 62: // >
    case 41: // )
      return true;
    case 44: // ,
      return isSpaceCode(text.charCodeAt(at + 1)) || at + 1 === text.length || startsPair(text, at + 1);
    case BACKSLASH: {
      // An escaped end of line or quote inside a string.
      const next = text.charCodeAt(at + 1);
      return next === 110 || next === 114 || isQuote(next) || next === 10;
    }
    default:
      return false;
  }
}

/** The next pair of a list: `a=1,name=`. */
function startsPair(text: string, from: number): boolean {
  let at = from;
  while (at - from < 40 && isNameLetter(text.charCodeAt(at))) at++;
  return at > from && text.charCodeAt(at) === 61 && text.charCodeAt(at + 1) !== 61;
}

function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 45;
}

/** `Bearer `, `token ` and the like before the value are no part of it. */
function skipScheme(text: string, at: number): number {
  for (const scheme of ['bearer ', 'token ', 'apikey ', 'api-token ']) {
    if (startsWithFolded(text, at, scheme)) return at + scheme.length;
  }
  return at;
}

function isPrefixCode(code: number): boolean {
  const folded = code | 32;
  return (
    folded === 98 ||
    folded === 114 ||
    folded === 102 ||
    folded === 117 ||
    folded === 108 ||
    folded === 115 ||
    code === 64 ||
    code === 36 ||
    code === 35
  );
}
