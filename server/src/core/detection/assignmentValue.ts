/** A value that stands after a name, and how. */
export interface AssignedValue {
  /** UTF-16 offsets of the value's own characters. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** How name and value are joined; `space` is the weakest. */
  readonly operator: 'assign' | 'space' | 'call' | 'comma';
}

const MOST_SPACE = 40;
const LONGEST_VALUE = 700;

const DOUBLE = 34;
const SINGLE = 39;
const BACKTICK = 96;
const BACKSLASH = 92;

/** Reads what follows a name that ends at `end`; `start` is where the name starts. No regular expression, see assignment.ts. */
export function readAssignedValue(text: string, start: number, end: number): AssignedValue | undefined {
  let at = end;
  // `"name"`, `\\"name\\"`, but not the start of a text such as `"NAME=value"`.
  const closing = text.charCodeAt(at) === BACKSLASH ? at + 1 : at;
  const nameQuoted = isQuote(text.charCodeAt(start - 1)) && isQuote(text.charCodeAt(closing));
  if (nameQuoted) at = closing + 1;
  while (text.charCodeAt(at) === 93 || (nameQuoted && text.charCodeAt(at) === 41)) at++;
  const operator = readOperator(text, at, nameQuoted, text.charCodeAt(start) === 45);
  if (!operator) return undefined;
  return readValue(text, operator.end, operator.kind);
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

interface Operator {
  readonly kind: AssignedValue['operator'];
  readonly end: number;
}

function readOperator(text: string, from: number, nameQuoted: boolean, flag: boolean): Operator | undefined {
  const at = skipSpace(text, from, false);
  const code = text.charCodeAt(at);
  // `<name>value</name>`
  if (code === 62 && at === from) return { kind: 'assign', end: at + 1 };
  if (isOperatorCode(code)) {
    const end = endOfOperator(text, at);
    if (end === undefined) return undefined;
    if (code === 58) return typedOperator(text, end) ?? { kind: 'assign', end };
    return { kind: 'assign', end };
  }
  // `setenv("NAME", "value")`, `("name", "value")`
  if (code === 44 && nameQuoted) return siblingOperator(text, at + 1) ?? { kind: 'comma', end: at + 1 };
  // `setPassword("value")`
  if (code === 40 && at === from && !nameQuoted) return { kind: 'call', end: at + 1 };
  if (code === 10 || code === 13) return siblingOperator(text, at);
  if (at === from) return undefined;
  if (nameQuoted) return siblingOperator(text, at);
  if (flag) return { kind: 'space', end: at };
  if (isQuote(code)) return { kind: 'space', end: at };
  return declaredOperator(text, at) ?? (isSettingLine(text, from) ? { kind: 'space', end: at } : undefined);
}

/** `: type =`, as in TypeScript, Python, Rust and Swift. */
function typedOperator(text: string, from: number): Operator | undefined {
  let at = skipSpace(text, from, false);
  const start = at;
  while (at - start < 32 && isTypeCode(text.charCodeAt(at))) at++;
  if (at === start) return undefined;
  at = skipSpace(text, at, false);
  if (text.charCodeAt(at) !== 61) return undefined;
  const end = endOfOperator(text, at);
  return end === undefined ? undefined : { kind: 'assign', end };
}

/** `name string = `, as in Go. */
function declaredOperator(text: string, from: number): Operator | undefined {
  return typedOperator(text, from);
}

/** Names of a pair's other half, by their first letter. */
const SIBLINGS: Readonly<Record<string, string>> = { v: 'value', d: 'default', c: 'content' };

/** The value in a pair's other half: `name: X` and then `value: …`, `key="X" value="…"`. */
function siblingOperator(text: string, from: number): Operator | undefined {
  let at = skipSpace(text, from, true);
  if (isQuote(text.charCodeAt(at))) at++;
  const word = SIBLINGS[text.charAt(at).toLowerCase()];
  if (word === undefined || !startsWithFolded(text, at, word)) return undefined;
  at += word.length;
  if (isQuote(text.charCodeAt(at))) at++;
  at = skipSpace(text, at, false);
  const code = text.charCodeAt(at);
  return code === 58 || code === 61 ? { kind: 'assign', end: at + 1 } : undefined;
}

/** netrc's `login X password Y`, Docker's `ENV NAME value`: words that may stand on the line before the name. */
function isSettingLine(text: string, from: number): boolean {
  let start = from;
  while (start > 0 && from - start < 120 && text.charCodeAt(start - 1) !== 10) start--;
  const line = text.slice(start, from);
  return /^\s{0,8}(?:ENV|ARG|setenv|set|SetEnv)\s|\blogin\s\S{1,64}\s{1,4}password$/.test(line);
}

/** `=`, `:`, `:=`, `=>`, `->`, `?=`, `||=`, `??=`, `==`, `!=`, `+=`, `.=`, `<-`; undefined where it is something else (`::`, `=~`). */
function endOfOperator(text: string, at: number): number | undefined {
  let end = at;
  while (end - at < 5 && isOperatorCode(text.charCodeAt(end))) end++;
  switch (text.slice(at, end)) {
    case '=':
    case ':':
    case ':=':
    case '::=':
    case ':::=':
    case '=>':
    case '->':
    case '?=':
    case '||=':
    case '??=':
    case '&&=':
    case '|=':
    case '==':
    case '===':
    case '!=':
    case '!==':
    case '+=':
    case '.=':
    case '<-':
    case '?:':
      return end;
    default:
      return undefined;
  }
}

function readValue(text: string, from: number, operator: AssignedValue['operator']): AssignedValue | undefined {
  let at = skipSpace(text, from, false);
  const code = text.charCodeAt(at);
  if (code === 10 || code === 13) {
    // The value on the next line: in quotes, or between tags.
    const next = skipSpace(text, at, true);
    if (text.charCodeAt(from - 1) === 62 && !isQuote(text.charCodeAt(next))) return bareValue(text, next, operator);
    if (!isQuote(text.charCodeAt(next))) return undefined;
    at = next;
  }
  const quote = quoteAt(text, at);
  if (quote !== undefined) return quotedValue(text, quote, operator);
  return operator === 'call' || operator === 'comma' ? undefined : bareValue(text, at, operator);
}

/** Offset of the quote after a string prefix: `b"`, `rb'`, `@"`, `\"`. */
function quoteAt(text: string, at: number): number | undefined {
  let end = at;
  while (end - at < 3 && isPrefixCode(text.charCodeAt(end))) end++;
  if (isQuote(text.charCodeAt(end))) return end;
  if (text.charCodeAt(end) === BACKSLASH && isQuote(text.charCodeAt(end + 1))) return end + 1;
  return undefined;
}

function quotedValue(
  text: string,
  quoteOffset: number,
  operator: AssignedValue['operator'],
): AssignedValue | undefined {
  const quote = text.charCodeAt(quoteOffset);
  const escaped = text.charCodeAt(quoteOffset - 1) === BACKSLASH;
  const triple = text.charCodeAt(quoteOffset + 1) === quote && text.charCodeAt(quoteOffset + 2) === quote;
  const start = skipScheme(text, quoteOffset + (triple ? 3 : 1));
  for (let at = start; at - start < LONGEST_VALUE && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote)
      return { start, end: escaped && text.charCodeAt(at - 1) === BACKSLASH ? at - 1 : at, quoted: true, operator };
    if (code === BACKSLASH && !(escaped && text.charCodeAt(at + 1) === quote)) at++;
    else if (code === 10 && quote !== BACKTICK && !triple) return undefined;
  }
  return undefined;
}

function bareValue(text: string, from: number, operator: AssignedValue['operator']): AssignedValue | undefined {
  const start = skipScheme(text, from);
  let at = start;
  while (at - start < LONGEST_VALUE && at < text.length && !endsBare(text, at)) at++;
  let end = at;
  // A value that goes on in dots is cut off; other punctuation is that of the sentence or the list.
  if (text.startsWith('...', end - 3)) return undefined;
  while (end > start && (text.charCodeAt(end - 1) === 44 || text.charCodeAt(end - 1) === 46)) end--;
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

function startsWithFolded(text: string, at: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = lower.charCodeAt(i);
    if (code !== wanted && !(wanted >= 97 && wanted <= 122 && (code | 32) === wanted)) return false;
  }
  return true;
}

function skipSpace(text: string, from: number, lines: boolean): number {
  let at = from;
  while (at - from < MOST_SPACE) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || (lines && (code === 10 || code === 13 || code === 45))) at++;
    else break;
  }
  return at;
}

function isQuote(code: number): boolean {
  return code === DOUBLE || code === SINGLE || code === BACKTICK;
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** `! & + . : < = > ? | -` */
function isOperatorCode(code: number): boolean {
  return (
    code === 61 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 124 ||
    code === 43 ||
    code === 38 ||
    code === 46 ||
    code === 60 ||
    code === 45 ||
    code === 62
  );
}

/** Letters, digits and what types are written with: `Option<&'static str>`, `[]byte`. */
function isTypeCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 38 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 46 ||
    code === 42 ||
    code === 63 ||
    code === 124
  );
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
    code === 36
  );
}
