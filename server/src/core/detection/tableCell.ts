import type { AssignedValue } from './assignmentValue';

/** Longest line of a table that is read, in UTF-16 units. */
const LONGEST_LINE = 250;
const HEAD = /^"?[A-Za-z_][\w -]{0,40}"?(?:[,;\t]"?[A-Za-z_][\w -]{0,40}"?){1,20}$/;

/** The cell under a column's name, in the row after the head of a table whose columns a comma, a semicolon or a tab parts. */
export function readTableCell(text: string, nameStart: number, nameEnd: number): AssignedValue | undefined {
  if (
    !isEdge(text.charCodeAt(nameStart - 1), nameStart > 0) ||
    !isEdge(text.charCodeAt(nameEnd), nameEnd < text.length)
  )
    return undefined;
  const headStart = lineStart(text, nameStart);
  const headEnd = lineEnd(text, nameEnd);
  if (headStart === undefined || headEnd === undefined) return undefined;
  const head = text.slice(headStart, headEnd).replace(/\r$/, '');
  if (!HEAD.test(head)) return undefined;
  const separator = /[,;\t]/.exec(head)?.[0] ?? ',';
  const column = text.slice(headStart, nameStart).split(separator).length - 1;
  const rowEnd = lineEnd(text, headEnd + 1);
  if (rowEnd === undefined) return undefined;
  const cells = text
    .slice(headEnd + 1, rowEnd)
    .replace(/\r$/, '')
    .split(separator);
  const cell = cells[column];
  if (cell === undefined || cells.length !== head.split(separator).length) return undefined;
  const start = headEnd + 1 + cells.slice(0, column).join(separator).length + (column > 0 ? 1 : 0);
  const value = /^\s?"?([^"\s]{6,200})"?\s?$/d.exec(cell)?.indices?.[1];
  return value && { start: start + value[0], end: start + value[1], quoted: false, operator: 'prose' };
}

/** `, ; tab " CR LF` or an end of the text. */
function isEdge(code: number, inside: boolean): boolean {
  return !inside || code === 44 || code === 59 || code === 9 || code === 34 || code === 13 || code === 10;
}

function lineStart(text: string, from: number): number | undefined {
  let at = from;
  while (at > 0 && text.charCodeAt(at - 1) !== 10) if (from - --at > LONGEST_LINE) return undefined;
  return at;
}

function lineEnd(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10) if (++at - from > LONGEST_LINE) return undefined;
  return at;
}
