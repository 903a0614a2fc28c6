/** Whether a comment behind the line would become part of a value: told by the text alone, without a syntax tree. */
export type CommentHazard = (text: string, lineStart: number, lineEnd: number) => boolean;

/** Inside quotes or a here-document at the start of the line, or at its end. */
export const inShellText: CommentHazard = (text, lineStart, lineEnd) => {
  let quote = '';
  let delimiters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at === lineStart && quote !== '') return true;
    if (at >= lineEnd) return quote !== '';
    const c = text[at] ?? '';
    if (c === '\n' && quote === '' && delimiters.length > 0) {
      const end = behindHereDocuments(text, at + 1, delimiters);
      if (lineStart > at && lineStart < end) return true;
      delimiters = [];
      at = end - 1;
    } else if (c === '\\' && quote !== "'") at++;
    else if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '#' && /(?:^|[\s;&|()])$/.test(text.slice(Math.max(0, at - 1), at))) {
      while (at + 1 < text.length && text[at + 1] !== '\n') at++;
    } else if (c === '<') {
      const delimiter = /^<<-?[ \t]{0,9}["'\\]?(\w{1,99})/.exec(text.slice(at, at + 120))?.[1];
      if (delimiter !== undefined && text[at - 1] !== '<') delimiters.push(delimiter);
    }
  }
  return quote !== '';
};

function behindHereDocuments(text: string, from: number, delimiters: readonly string[]): number {
  let at = from;
  for (const delimiter of delimiters) {
    for (;;) {
      const end = text.indexOf('\n', at);
      const line = text.slice(at, end < 0 ? text.length : end).trim();
      at = end < 0 ? text.length : end + 1;
      if (line === delimiter || end < 0) break;
    }
  }
  return at;
}

const YAML_ITEM =
  /^[ \t]*(?:-[ \t]+)*(?:"[^"]{0,200}"|'[^']{0,200}'|[^\s"'#][^"'#:]{0,200})[ \t]*:(?:[ \t]+|$)|^[ \t]*(?:-[ \t]+)+/;

/** In a block scalar, in one of several lines of a flow scalar, or before quotes that close further down. */
export const inYamlScalar: CommentHazard = (text, lineStart, lineEnd) => {
  const line = text.slice(lineStart, lineEnd).trimEnd();
  const item = YAML_ITEM.exec(line)?.[0];
  if (item === undefined) return true;
  const value = line.slice(item.length);
  const quote = /^["']/.exec(value)?.[0];
  if (quote !== undefined && value.indexOf(quote, 1) < 0) return true;
  const indent = indentOf(line);
  const next = /[^\S\n]*\S[^\n]*/.exec(text.slice(lineEnd))?.[0] ?? '';
  const goesOn = /^[^"'{[\s]/.test(value) && !/:$/.test(item.trimEnd() + value) && indentOf(next) > indent;
  const inList = /^[ \t]*-/.test(item) && /^\s*[^\s:]+:(?:\s|$)/.test(next);
  return (goesOn && !inList) || isInBlockScalar(text.slice(0, lineStart), indent);
};

function isInBlockScalar(above: string, indent: number): boolean {
  let least = indent;
  for (const line of above.split('\n').reverse()) {
    if (line.trim() === '' || indentOf(line) >= least) continue;
    if (/[:-][ \t]+(?:[!&]\S{1,99}[ \t]+)?[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?$/.test(line)) return true;
    least = indentOf(line);
  }
  return false;
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
