import type { AssignedValue } from './assignmentValue';
import { isQuote } from './characters';

/** How far before a name its value may start, in UTF-16 units. */
export const VALUE_BEFORE = 200;

const COMPARED = /(["'`])([^"'`\n]{6,128})\1(?:[ \t]{0,4}[!=]==?[ \t]{0,4}|\.equals\()\$?$/d;
const SIBLING =
  /\bvalue["']?[ \t]{0,3}[:=][ \t]{0,3}(["']?)([^\s"']{6,128})\1,?\s{1,24}["']?(?:name|key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?$/d;

/** A value that stands before its name: `"value" == name`, `"value".equals(name)`, `value: X` and then `name: Y`. */
export function readValueBefore(text: string, nameStart: number): AssignedValue | undefined {
  let at = nameStart;
  if (text.charCodeAt(at - 1) === 36 || isQuote(text.charCodeAt(at - 1))) at--;
  while (nameStart - at < 6 && text.charCodeAt(at - 1) === 32) at--;
  const code = text.charCodeAt(at - 1);
  if (code !== 61 && code !== 58 && code !== 40) return undefined;
  const from = Math.max(0, nameStart - VALUE_BEFORE);
  const before = text.slice(from, nameStart);
  const match = code === 58 ? SIBLING.exec(before) : (COMPARED.exec(before) ?? SIBLING.exec(before));
  const span = match?.indices?.[2];
  if (!match || !span) return undefined;
  return { start: from + span[0], end: from + span[1], quoted: match[1] !== '', operator: 'assign' };
}
