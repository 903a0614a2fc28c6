import type { Span } from '../text';

export type Quote = '' | "'" | '"' | '`';

export interface DotenvEntry {
  readonly kind: 'entry';
  /** From the line's start to behind its line break. */
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  /** The value as written, quotes included; empty and right behind `=` where there is none. */
  readonly valueSpan: Span;
  readonly quote: Quote;
  /** Quotes taken off, escapes of double quotes resolved, line breaks as `\n`. */
  readonly value: string;
  /** True where loaders are known to read the value differently: escapes or `$` outside single quotes. */
  readonly ambiguous: boolean;
  readonly exported: boolean;
  /** `# …` behind the value. */
  readonly commentSpan?: Span;
}

export interface DotenvText {
  readonly kind: 'blank' | 'comment' | 'unknown';
  readonly span: Span;
}

export type DotenvNode = DotenvEntry | DotenvText;

export interface DotenvProblem {
  readonly span: Span;
  readonly kind: 'unclosed-quote' | 'not-an-entry' | 'text-after-quote';
}

/** Lossless: the nodes' spans (UTF-16 offsets) follow each other without a gap and cover the whole text. */
export interface DotenvDocument {
  readonly text: string;
  readonly nodes: readonly DotenvNode[];
  readonly problems: readonly DotenvProblem[];
  /** Line break of the file: that of its first line, else `\n`. */
  readonly eol: '\n' | '\r\n';
}

/** Name, `=` and blanks up to the value; sticky. A leading BOM is blank. */
const HEAD = /([ \t\uFEFF]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y;
const QUOTE = /['"`]/;
const AFTER_QUOTE = /[ \t]*(#[^\r\n]*)?(?:\r\n|\r|\n|$)/y;
const ESCAPE = /\\(?:\r\n|[\s\S])/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads any text; what is no entry is kept as it is and listed among the problems. */
export function parseDotenv(text: string): DotenvDocument {
  const nodes: DotenvNode[] = [];
  const problems: DotenvProblem[] = [];
  for (let at = 0; at < text.length; ) {
    const node = nodeAt(text, at, problems);
    nodes.push(node);
    at = node.span.end;
  }
  const firstBreak = text.indexOf('\n');
  return { text, nodes, problems, eol: firstBreak > 0 && text[firstBreak - 1] === '\r' ? '\r\n' : '\n' };
}

export function entriesOf(document: DotenvDocument): DotenvEntry[] {
  return document.nodes.filter((node) => node.kind === 'entry');
}

/** The entry that loaders obey: the last of its name. */
export function entryNamed(document: DotenvDocument, name: string): DotenvEntry | undefined {
  return entriesOf(document).findLast((entry) => entry.name === name);
}

function nodeAt(text: string, start: number, problems: DotenvProblem[]): DotenvNode {
  const lineEnd = endOfLine(text, start);
  const span = { start, end: afterBreak(text, lineEnd) };
  const line = text.slice(start, lineEnd).replace(/^\uFEFF/, '');
  if (line.trim() === '') return { kind: 'blank', span };
  if (line.trimStart().startsWith('#')) return { kind: 'comment', span };
  HEAD.lastIndex = start;
  const head = HEAD.exec(text);
  if (head === null) {
    problems.push({ span: { start, end: lineEnd }, kind: 'not-an-entry' });
    return { kind: 'unknown', span };
  }
  const nameStart = start + (head[1] ?? '').length;
  const name = head[2] ?? '';
  const common = {
    kind: 'entry',
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    exported: (head[1] ?? '').includes('export'),
  } as const;
  const valueStart = HEAD.lastIndex;
  return {
    ...common,
    ...(quotedValue(text, start, valueStart, problems) ?? bareValue(text, span, valueStart, lineEnd)),
  };
}

type ValuePart = Pick<DotenvEntry, 'span' | 'valueSpan' | 'quote' | 'value' | 'ambiguous' | 'commentSpan'>;

function quotedValue(text: string, start: number, at: number, problems: DotenvProblem[]): ValuePart | undefined {
  const quote = text[at] ?? '';
  if (!QUOTE.test(quote)) return undefined;
  const close = closingQuote(text, at + 1, quote);
  if (close < 0) {
    problems.push({ span: { start: at, end: endOfLine(text, at) }, kind: 'unclosed-quote' });
    return undefined;
  }
  AFTER_QUOTE.lastIndex = close + 1;
  const after = AFTER_QUOTE.exec(text);
  if (after === null) {
    problems.push({ span: { start: close + 1, end: endOfLine(text, close) }, kind: 'text-after-quote' });
    return undefined;
  }
  const raw = text.slice(at + 1, close).replace(/\r\n?/g, '\n');
  const comment = after[1];
  const commentStart = close + 1 + after[0].indexOf('#');
  return {
    span: { start, end: AFTER_QUOTE.lastIndex },
    valueSpan: { start: at, end: close + 1 },
    quote: quote as Quote,
    value: quote === '"' ? raw.replace(ESCAPE, (pair) => ESCAPES[pair.slice(1)] ?? pair.slice(1)) : raw,
    ambiguous: quote === '"' ? /[\\$`]/.test(raw) : quote === '`' || /\\['\\]|\$\{/.test(raw),
    ...(comment === undefined ? {} : { commentSpan: { start: commentStart, end: commentStart + comment.length } }),
  };
}

function bareValue(text: string, span: Span, at: number, lineEnd: number): ValuePart {
  const rest = text.slice(at, lineEnd);
  const hash = rest.startsWith('#') ? 0 : rest.search(/[ \t]#/);
  const value = (hash < 0 ? rest : rest.slice(0, hash)).trimEnd();
  const start = value === '' ? text.lastIndexOf('=', at) + 1 : at;
  const comment = hash < 0 ? -1 : at + rest.indexOf('#', hash);
  return {
    span,
    valueSpan: { start, end: start + value.length },
    quote: '',
    value,
    ambiguous: /[\\$`'"#\s]/.test(value),
    ...(comment < 0 ? {} : { commentSpan: { start: comment, end: lineEnd } }),
  };
}

/** A backslash keeps a quote of its kind from closing, except in single quotes, where only some loaders think so. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && quote === '"') at++;
  }
  return -1;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

function afterBreak(text: string, lineEnd: number): number {
  if (text.startsWith('\r\n', lineEnd)) return lineEnd + 2;
  return Math.min(lineEnd + 1, text.length);
}
