/** A `$NAME` or `${NAME…}` that the shell expands. Offsets in UTF-16 units. */
export interface Expansion {
  readonly name: string;
  readonly start: number;
}

const EXPANSION = /\$(?:\{[#!]?)?([A-Za-z_]\w*)/y;
const HEREDOC = /<<-?[ \t]{0,9}(\\?)(["']?)([A-Za-z_]\w{0,63})\2/y;

interface Heredoc {
  readonly end: string;
  readonly literal: boolean;
}

/**
 * Expansions outside single quotes, comments and quoted heredocs, so that the `$NF` of an awk program is none. One pass;
 * an unclosed quote runs to the end of the text.
 */
export function expansionsOf(text: string): Expansion[] {
  const found: Expansion[] = [];
  const pending: Heredoc[] = [];
  /** `"` inside double quotes, `(` inside a parenthesis or command substitution. */
  const nesting: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    const quoted = nesting[nesting.length - 1] === '"';
    if (c === '\\') at++;
    else if (c === '$') at = dollar(text, at, found, nesting);
    else if (c === '"') quoted ? nesting.pop() : nesting.push('"');
    else if (c === '\n' && pending.length) at = heredocs(text, at, pending, found);
    else if (quoted) continue;
    else if (c === "'") at = skipTo(text, "'", at + 1);
    else if (c === '#' && (at === 0 || /[\s;(]/.test(text[at - 1] ?? ''))) at = skipTo(text, '\n', at) - 1;
    else if (c === '(') nesting.push('(');
    else if (c === ')' && nesting.length) nesting.pop();
    else if (c === '<') at = heredocStart(text, at, pending);
  }
  return found;
}

/** Index of the last character that belongs to what starts with the `$` at `at`. */
function dollar(text: string, at: number, found: Expansion[], nesting: string[]): number {
  if (text[at + 1] === '(') {
    nesting.push('(');
    return at + 1;
  }
  if (text[at + 1] === "'" && nesting[nesting.length - 1] !== '"') {
    // ANSI-C quoting, where a backslash escapes the quote.
    let end = at + 2;
    while (end < text.length && text[end] !== "'") end += text[end] === '\\' ? 2 : 1;
    return end;
  }
  EXPANSION.lastIndex = at;
  const match = EXPANSION.exec(text);
  if (!match?.[1]) return text[at + 1] === '{' || text[at + 1] === '#' ? at + 1 : at;
  const start = at + match[0].length - match[1].length;
  found.push({ name: match[1], start });
  return EXPANSION.lastIndex - 1;
}

function heredocStart(text: string, at: number, pending: Heredoc[]): number {
  if (text[at + 1] !== '<') return at;
  // A here-string.
  if (text[at + 2] === '<') return at + 2;
  HEREDOC.lastIndex = at;
  const match = HEREDOC.exec(text);
  if (!match?.[3]) return at + 1;
  pending.push({ end: match[3], literal: match[1] !== '' || match[2] !== '' });
  return HEREDOC.lastIndex - 1;
}

/** Reads the bodies that start behind the line break at `at`; gives the index of the last line break read. */
function heredocs(text: string, at: number, pending: Heredoc[], found: Expansion[]): number {
  let lineStart = at + 1;
  for (const { end, literal } of pending.splice(0)) {
    for (let done = false; !done && lineStart < text.length; ) {
      const lineEnd = skipTo(text, '\n', lineStart);
      const line = text.slice(lineStart, lineEnd);
      done = line.trim() === end;
      if (!done && !literal) expandLine(line, lineStart, found);
      lineStart = lineEnd + 1;
    }
  }
  return lineStart - 1;
}

function expandLine(line: string, offset: number, found: Expansion[]): void {
  for (const match of line.matchAll(/(?<!\\)\$(?:\{[#!]?)?([A-Za-z_]\w*)/g)) {
    const name = match[1] ?? '';
    found.push({ name, start: offset + match.index + match[0].length - name.length });
  }
}

function skipTo(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}
