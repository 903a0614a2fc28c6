import { type EnvDefinition, type EnvNames, type EnvReference, lineBefore, referenceAt } from './reader';

const INTERPOLATION = /(?<!\$)(\$+)(?:\{([A-Za-z_]\w{0,199})|([A-Za-z_]\w{0,199}))/g;
const KEY = /^([ \t]*)(?:-[ \t]+)?environment:[ \t]*([^\r\n#]*)/;
const LIST_ITEM = /^[ \t]*-[ \t]*(["']?)([A-Za-z_]\w{0,199})(?:=([^\r\n]*?))?\1[ \t]*(?:#.*)?$/;
const MAP_ITEM = /^[ \t]*(["']?)([A-Za-z_]\w{0,199})\1[ \t]*:(?:[ \t]+([^\r\n]*))?$/;
/** A value that hands one variable of the environment on. */
const PASSED_ON = /^["']?\$\{?\w+(?::?[-?][^}]*)?\}?["']?$/;

/**
 * `${X}`, `${X:?m}` anywhere; under `environment:` the pass-through forms `- X` and `X:`, and the values given there,
 * which are definitions unless they only hand on a variable.
 */
export function readCompose(text: string): EnvNames {
  const references = interpolations(text);
  const definitions: EnvDefinition[] = [];
  let block: number | undefined;
  for (const { line, start } of linesOf(text)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const isItem = line.startsWith('-', indent);
    if (block !== undefined && (indent > block || (isItem && indent === block))) {
      readItem(line, start, isItem, references, definitions);
      continue;
    }
    const key = KEY.exec(line);
    block = key && key[2]?.trim() === '' ? indent : undefined;
    // A secret of compose: `environment: "NAME"`.
    const scalar = /^(["']?)([A-Z_][A-Z0-9_]*)\1$/.exec(key?.[2]?.trim() ?? '')?.[2];
    if (scalar) references.push(referenceAt(scalar, start + line.lastIndexOf(scalar)));
  }
  return { references: references.sort((a, b) => a.span.start - b.span.start), definitions };
}

function readItem(
  line: string,
  offset: number,
  isItem: boolean,
  references: EnvReference[],
  definitions: EnvDefinition[],
): void {
  const match = (isItem ? LIST_ITEM : MAP_ITEM).exec(line);
  const name = match?.[2];
  if (!match || !name) return;
  const nameStart = offset + line.indexOf(name);
  const raw = isItem ? match[3] : withoutComment(match[3] ?? '');
  if (raw === undefined || (!isItem && raw === '')) {
    references.push(referenceAt(name, nameStart));
    return;
  }
  if (PASSED_ON.test(raw)) return;
  const valueStart =
    raw === '' ? offset + line.length : offset + line.indexOf(raw, line.indexOf(name) + name.length + 1);
  definitions.push({
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    valueSpan: { start: valueStart, end: valueStart + raw.length },
    value: raw.replace(/^(["'])(.*)\1$/s, '$2'),
  });
}

function withoutComment(value: string): string {
  const quoted = /^(?:"[^"]*"|'[^']*')/.exec(value)?.[0];
  return quoted ?? value.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
}

function interpolations(text: string): EnvReference[] {
  const references: EnvReference[] = [];
  for (const match of text.matchAll(INTERPOLATION)) {
    const name = match[2] ?? match[3] ?? '';
    // Of doubled dollars each pair is a plain one.
    if ((match[1] ?? '').length % 2 === 0 || /^\s*#|\s#\s/.test(lineBefore(text, match.index))) continue;
    references.push(referenceAt(name, match.index + match[0].length - name.length));
  }
  return references;
}

function* linesOf(text: string): Generator<{ line: string; start: number }> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield { line: text.slice(start, stop).replace(/\r$/, ''), start };
    start = stop + 1;
  }
}
