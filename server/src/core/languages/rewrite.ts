import type { Span, TextChange } from '../text';
import type { Refusal, Rewrite } from './language';

/** One character of a literal's content, or one escape. `value` is undefined where it cannot be told. */
interface Token extends Span {
  readonly value: string | undefined;
}

/** Reads the escape at `at`, where there is one. `length` is in UTF-16 units of the text. */
export type EscapeAt = (text: string, at: number) => { length: number; value: string | undefined } | undefined;

export const noEscapes: EscapeAt = () => undefined;

/** For literals that may span lines: a line break of the file is `\n` to the program, whatever the file has. */
export function withLineBreaks(escapes: EscapeAt): EscapeAt {
  return (text, at) => {
    if (text[at] !== '\r') return escapes(text, at);
    return { length: text[at + 1] === '\n' ? 2 : 1, value: '\n' };
  };
}

export function refuse(reason: string): Refusal {
  return { refused: reason };
}

export const refusals = {
  noLiteral: 'This value is not one string literal: Keyward can move those alone.',
  broken: 'The code around this value is not complete: finish the statement first.',
  comment: 'A comment reads no variable: delete the value here, and rotate it if it was ever committed.',
  escape: 'The value begins or ends inside an escape, or holds one that Keyward cannot decode.',
  interpolated: 'The value is interrupted by an expression.',
} as const;

/**
 * The secret as the program sees it: the escapes of the literal's content resolved. Undefined where the secret begins
 * or ends inside an escape or holds one that cannot be told.
 */
export function secretValue(text: string, content: Span, secret: Span, escapeAt: EscapeAt): string | undefined {
  let value = '';
  let reached = false;
  for (const token of tokensOf(text, content, escapeAt)) {
    if (token.start === secret.start) reached = true;
    if (token.start >= secret.end) break;
    if (token.end <= secret.start) continue;
    if (!reached || token.end > secret.end || token.value === undefined) return undefined;
    value += token.value;
  }
  return reached ? value : undefined;
}

function* tokensOf(text: string, content: Span, escapeAt: EscapeAt): Generator<Token> {
  for (let at = content.start; at < content.end; ) {
    const found = escapeAt(text, at);
    const end = at + (found?.length ?? 1);
    yield { start: at, end, value: found === undefined ? text.slice(at, end) : found.value };
    at = end;
  }
}

/** A replacement that holds the reference, kept in parts so that the name in it can be found again. */
export interface Splice {
  readonly span: Span;
  readonly before: string;
  /** `process.env.NAME`. */
  readonly reference: string;
  readonly after: string;
}

/** Puts a rewrite together from the splice and the other changes; finds the name in the text after them. */
export function rewriteOf(
  splice: Splice,
  envName: string,
  value: string,
  more: { changes?: readonly TextChange[]; notes?: readonly string[] } = {},
): Rewrite {
  const main: TextChange = { span: splice.span, newText: splice.before + splice.reference + splice.after };
  const others = more.changes ?? [];
  const nameAt = splice.reference.lastIndexOf(envName);
  let start = splice.span.start + splice.before.length + nameAt;
  for (const { span, newText } of others) {
    if (span.end <= splice.span.start) start += newText.length - (span.end - span.start);
  }
  return {
    changes: [...others, main].sort((a, b) => a.span.start - b.span.start),
    value,
    ...(nameAt < 0 ? {} : { reference: { start, end: start + envName.length } }),
    ...(more.notes?.length ? { notes: more.notes } : {}),
  };
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Line break of a text: that of its first line, else `\n`. */
export function eolOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The value of a `\xHH`, `\uHHHH` or `\UHHHHHHHH` escape of `digits` hexadecimal digits at `at`, which is the backslash. */
export function hexEscape(text: string, at: number, digits: number): { length: number; value: string | undefined } {
  const hex = text.slice(at + 2, at + 2 + digits);
  const code = Number.parseInt(hex, 16);
  const valid = hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) && code <= 0x10ffff;
  return { length: Math.min(2 + digits, text.length - at), value: valid ? String.fromCodePoint(code) : undefined };
}

/** Last segment of a URI's path, decoded. */
export function fileNameOf(uri: string): string {
  const name = /[^/]*$/.exec(uri.replace(/[?#].*$/, ''))?.[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
