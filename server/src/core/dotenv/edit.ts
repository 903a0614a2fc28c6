import type { TextChange } from '../text';
import { type DotenvDocument, type DotenvEntry, entryNamed } from './document';
import { type Loader, quoteValue } from './quote';

export interface NewEntry {
  readonly name: string;
  readonly value: string;
}

export type DotenvEdit =
  | { readonly change: TextChange; readonly misreadBy: readonly Loader[] }
  | { readonly refused: string };

/**
 * Appends entries behind everything else, in the file's line-break style; a file without a final line break stays
 * without one. Refused behind an unclosed quote, which would swallow them.
 */
export function appendEntries(document: DotenvDocument, entries: readonly NewEntry[]): DotenvEdit {
  if (document.problems.some((problem) => problem.kind === 'unclosed-quote')) {
    return {
      refused: 'A quote is not closed in the env file: close it first, or the new entry would become part of it.',
    };
  }
  const lines: string[] = [];
  const misreadBy = new Set<Loader>();
  for (const { name, value } of entries) {
    const quoted = quoteValue(value);
    if ('refused' in quoted) return quoted;
    for (const loader of quoted.misreadBy) misreadBy.add(loader);
    lines.push(`${name}=${quoted.text.replaceAll('\n', document.eol)}`);
  }
  const { text, eol } = document;
  const end = text.length;
  const open = text.replace(/^\uFEFF/, '') !== '' && !/[\r\n]$/.test(text);
  const block = lines.join(eol);
  return {
    change: { span: { start: end, end }, newText: open ? eol + block : block + eol },
    misreadBy: [...misreadBy],
  };
}

/** Gives the last entry of this name another value; everything around it stays. Undefined when there is none. */
export function setEntry(document: DotenvDocument, { name, value }: NewEntry): DotenvEdit | undefined {
  const entry = entryNamed(document, name);
  if (entry === undefined) return undefined;
  const quoted = quoteValue(value);
  if ('refused' in quoted) return quoted;
  // A `#` right behind a value would be part of it.
  const gap = document.text[entry.valueSpan.end] === '#' ? ' ' : '';
  const newText = quoted.text.replaceAll('\n', document.eol) + gap;
  return { change: { span: entry.valueSpan, newText }, misreadBy: quoted.misreadBy };
}

/** Whether loaders read exactly this value from the entry: it is written as Keyward writes it, or leaves no doubt. */
export function holdsValue(document: DotenvDocument, entry: DotenvEntry, value: string): boolean {
  const quoted = quoteValue(value);
  const raw = document.text.slice(entry.valueSpan.start, entry.valueSpan.end).replace(/\r\n?/g, '\n');
  return ('text' in quoted && raw === quoted.text) || (!entry.ambiguous && entry.value === value);
}
