import type { EditPlan } from '../core/service/languageService';
import { LineMap, type Range, type Span } from '../core/text';
import type { RangeOf } from './convert';
import type { Session } from './session';

/** Lines of the files that a plan edits, buffers or files on disk; read before the plan is converted. */
export async function linesOf(session: Session, { edits }: EditPlan): Promise<RangeOf> {
  const lines = new Map<string, LineMap>();
  for (const { uri, create } of edits) {
    if (session.documents.get(uri)) continue;
    const read = await session.readText(uri);
    if (read) lines.set(uri, new LineMap(read.text));
    else if (create) lines.set(uri, new LineMap(''));
  }
  return (uri, span) => session.documents.get(uri)?.rangeOf(span) ?? lines.get(uri)?.rangeOf(span);
}

/** Undefined when the file cannot be read. */
export async function spanOf(session: Session, uri: string, range: Range): Promise<Span | undefined> {
  const document = session.documents.get(uri);
  if (document) return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const read = await session.readText(uri);
  if (!read) return undefined;
  const lines = new LineMap(read.text);
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}
