import { isQuote, skipSpace, startsWithFolded } from './characters';

/** How name and value are joined; `space` is weak, and `prose`, where they only stand in one sentence, the weakest. */
export type OperatorKind = 'assign' | 'space' | 'call' | 'comma' | 'prose';

export interface Operator {
  readonly kind: OperatorKind;
  readonly end: number;
}

/** What the text on either side of a name says about it. */
export interface NameEdges {
  readonly start: number;
  /** In quotes, `"name"`. */
  readonly quoted: boolean;
}

export function readOperator(text: string, from: number, { start, quoted }: NameEdges): Operator | undefined {
  const at = skipNumber(text, skipSpace(text, from, false));
  const code = text.charCodeAt(at);
  // `<name>value</name>`
  if (code === 62 && at === from) return { kind: 'assign', end: at + 1 };
  if (code === 60 && at === from) return elementOperator(text, at);
  if (isOperatorCode(code)) {
    const end = endOfOperator(text, at, start);
    if (end === undefined) return undefined;
    if (code === 58) return typedOperator(text, end) ?? { kind: 'assign', end };
    // What a variable is when it is not set: `process.env.NAME || "value"`.
    if (
      (code === 124 || code === 63) &&
      text.charCodeAt(at + 1) === code &&
      end - at === 2 &&
      !isQuote(text.charCodeAt(skipSpace(text, end, false)))
    )
      return undefined;
    return { kind: 'assign', end };
  }
  if (code === 44) return commaOperator(text, at, start, quoted);
  // `setPassword("value")`, `name{"value"}`
  if ((code === 40 || code === 123) && at === from && !quoted) return { kind: 'call', end: at + 1 };
  if (quoted && code === 123) return blockOperator(text, at);
  if (code === 10 || code === 13)
    return siblingOperator(text, at) ?? (quoted ? formDataOperator(text, at, start) : undefined);
  if (at === from) return undefined;
  const word = wordOperator(text, at, quoted);
  if (word) return word;
  if (quoted) return siblingOperator(text, at);
  if (text.charCodeAt(start) === 45 || isQuote(code)) return { kind: 'space', end: at };
  return (
    typedOperator(text, at) ??
    (isSettingLine(text, start, from) ? { kind: 'space', end: at } : proseOperator(text, from))
  );
}

/** `Key 2:` is the second of several. */
function skipNumber(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return at;
  const length = text.charCodeAt(at + 1) === 58 ? 1 : 2;
  return text.charCodeAt(at + length) === 58 ? at + length : at;
}

/** `with the token X for`: a word of all kinds of characters, as no text has it, or one alone after `…:` and an empty line. */
const PROSE =
  /[ \t]{1,2}(?=[\w-]{20,200}(?:[\s.,;)]|$))(?=\S{0,60}[A-Z])(?=\S{0,60}[a-z])(?=\S{0,60}[0-9])|[\w ,'-]{0,100}:[ \t]{0,4}\r?\n\s{0,8}(?=\S{12,200}[ \t]{0,8}(?:[\r\n]|$))/y;

function proseOperator(text: string, from: number): Operator | undefined {
  PROSE.lastIndex = from;
  return PROSE.test(text) ? { kind: 'prose', end: PROSE.lastIndex } : undefined;
}

/** `("name", "value")`, `{name, "value"}` of Erlang, `{name: X, value: Y}`. */
function commaOperator(text: string, at: number, start: number, quoted: boolean): Operator | undefined {
  const sibling = siblingOperator(text, at + 1);
  if (sibling || quoted) return sibling ?? { kind: 'comma', end: at + 1 };
  return text.charCodeAt(start - 1) === 123 ? { kind: 'comma', end: at + 1 } : undefined;
}

/** `<key>name</key><string>value`, as property lists have it. */
const ELEMENT = /<\/(?:key|name|string)>\s{0,40}<(?:string|value)>/y;

function elementOperator(text: string, at: number): Operator | undefined {
  ELEMENT.lastIndex = at;
  return ELEMENT.test(text) ? { kind: 'assign', end: ELEMENT.lastIndex } : undefined;
}

/** `"name" to "value"`, `("name") or "value"`, `name As String = "value"`. */
const WORD_AFTER_STRING = /(?:to|or)[ \t]{1,8}(?=["'`])/y;
const WORD_AFTER_NAME = /As[ \t]{1,8}\w{1,20}[ \t]{0,8}=/y;

function wordOperator(text: string, at: number, quoted: boolean): Operator | undefined {
  // Without quotes it is a sentence: what one has to pass to `render`.
  const word = quoted ? WORD_AFTER_STRING : WORD_AFTER_NAME;
  word.lastIndex = at;
  return word.test(text) ? { kind: 'assign', end: word.lastIndex } : undefined;
}

/** `variable "name" { default = "value" }`, with up to three more arguments before. */
const BLOCK =
  /\{\s{0,20}(?:(?:type|description|sensitive|nullable)[ \t]{0,20}=[^\n]{0,120}\s{1,20}){0,3}default[ \t]{0,20}[=:]/y;

function blockOperator(text: string, at: number): Operator | undefined {
  BLOCK.lastIndex = at;
  return BLOCK.test(text) ? { kind: 'assign', end: BLOCK.lastIndex } : undefined;
}

/** A part of a form: its head names it, and after an empty line comes the value. */
function formDataOperator(text: string, at: number, start: number): Operator | undefined {
  if (!/form-data; name="$/.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const gap = /^\r?\n\r?\n/.exec(text.slice(at, at + 4));
  return gap ? { kind: 'assign', end: at + gap[0].length } : undefined;
}

/** `: type =`, as in TypeScript, Python, Rust and Swift; `name type =`, as in Go. */
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

/** Names of a pair's other half, by their first letter. */
const SIBLINGS: Readonly<Record<string, string>> = { v: 'value', d: 'default', c: 'content' };

/** The value in a pair's other half: `name: X` and then `value: …`, `key="X" value="…"`. */
function siblingOperator(text: string, from: number): Operator | undefined {
  let at = skipSpace(text, from, true);
  if (text.charCodeAt(at) === 123) at = skipSpace(text, at + 1, true);
  if (isQuote(text.charCodeAt(at))) at++;
  const word = SIBLINGS[text.charAt(at).toLowerCase()];
  if (word === undefined || !startsWithFolded(text, at, word)) return undefined;
  at += word.length;
  if (isQuote(text.charCodeAt(at))) at++;
  at = skipSpace(text, at, false);
  const code = text.charCodeAt(at);
  return code === 58 || code === 61 ? { kind: 'assign', end: at + 1 } : undefined;
}

/** netrc's `login X password Y`, Docker's `ENV NAME value`, a line of a name and a value alone: what stands round the name. */
function isSettingLine(text: string, start: number, end: number): boolean {
  let line = end;
  while (line > 0 && end - line < 120 && text.charCodeAt(line - 1) !== 10) line--;
  const before = text.slice(line, end);
  if (/^\s{0,8}(?:ENV|ARG|setenv|set|SetEnv)\s|\blogin\s\S{1,64}\s{1,4}password$|^\s{0,4}\||^git config\s/.test(before))
    return true;
  if (text.slice(line, start).trim() !== '') return false;
  return /^[ \t]{1,8}[^\s"'`]{8,200}[ \t]{0,8}(?:\r?\n|$)/.test(text.slice(end, end + 220));
}

/** `=`, `:`, `:=`, `=>`, `->`, `||`, `??`, `?=`, `||=`, `??=`, `==`, `!=`, `+=`, `.=`, `<-`; undefined where it is something else (`::`, `=~`). */
function endOfOperator(text: string, at: number, start = -1): number | undefined {
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
    case '||':
    case '??':
      return end;
    // `${NAME:-value}`
    case ':-':
      return text.charCodeAt(start - 1) === 123 ? end : undefined;
    // `| name | value |`
    case '|':
      return /(?:^|\n)[ \t]{0,8}\|[^|\n]{0,60}$/.test(text.slice(Math.max(0, at - 80), at)) ? end : undefined;
    default:
      return undefined;
  }
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
