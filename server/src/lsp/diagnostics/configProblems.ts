import type { Diagnostic } from 'vscode-languageserver';
import { CONFIG_NAMES, MOST_BYTES } from '../../core/formats/customConfig';
import { LineMap } from '../../core/text';
import { canonicalUri } from '../../core/workspace/uri';
import { SEVERITY } from '../convert';
import type { Session } from '../session';

interface Known {
  readonly text: string;
  readonly isTrusted: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong with a file of custom rules, as it is in its buffer; nothing for all other files. */
export function configProblems(session: Session): (uri: string) => Promise<readonly Diagnostic[]> {
  // Reading tries the examples of all rules: once for each text.
  const known = new Map<string, Known>();
  return async (uri) => {
    const place = placeOf(session.folders, canonicalUri(uri));
    if (!place) return [];
    const text = await textOf(session, uri);
    if (text === undefined) return [];
    const { isTrusted } = session;
    const last = known.get(uri);
    if (last?.text === text && last.isTrusted === isTrusted) return last.diagnostics;
    const diagnostics = await diagnose(place, text, isTrusted);
    known.set(uri, { text, isTrusted, diagnostics });
    return diagnostics;
  };
}

interface Place {
  readonly name: string;
  readonly root: string;
}

/** Only files at the root of a folder are read. */
function placeOf(folders: readonly string[], uri: string): Place | undefined {
  const name = CONFIG_NAMES.find((candidate) => uri.endsWith(`/${candidate}`));
  if (!name) return undefined;
  const root = folders.find((folder) => `${folder.replace(/\/$/, '')}/${name}` === uri);
  return root === undefined ? undefined : { name, root };
}

async function textOf({ workspace, readText }: Session, uri: string): Promise<string | undefined> {
  const stat = workspace.getOpenDocument(uri) ? undefined : await workspace.stat(uri);
  if (stat && stat.size > MOST_BYTES) return undefined;
  return (await readText(uri))?.text;
}

async function diagnose({ name, root }: Place, text: string, isTrusted: boolean): Promise<Diagnostic[]> {
  // With it comes the engine, which must not be waited for before `initialize` is answered.
  const { readConfig } = await import('../../core/formats/customDetector');
  const lines = new LineMap(text);
  return readConfig(name, text, { root, obeyAllow: isTrusted }).problems.map(({ severity, span, message }) => ({
    range: lines.rangeOf(span),
    severity: SEVERITY[severity],
    source: 'keyward',
    code: 'custom-rules',
    message,
  }));
}
