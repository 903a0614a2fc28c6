import { type Position, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { RefusedError } from '../core/service/languageService';
import type { Range } from '../core/text';
import type { NamePlace } from '../core/workspace/inventoryTypes';
import { canonicalUri } from '../core/workspace/uri';
import type { Session } from './session';

/** Renames an environment variable where it is defined and read, within its workspace folder. */
export function serveRename(session: Session, flush: () => Promise<void>): void {
  const { connection, guard } = session;
  connection.onPrepareRename(
    guard.request('textDocument/prepareRename', async ({ textDocument, position }) => {
      await flush();
      const place = placeAt(session, textDocument.uri, position);
      return place ? { range: place.nameRange, placeholder: place.name } : null;
    }),
  );
  connection.onRenameRequest(
    guard.request('textDocument/rename', async ({ textDocument, position, newName }) => {
      await flush();
      const place = placeAt(session, textDocument.uri, position);
      if (!place) return null;
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(newName)) {
        throw new RefusedError('A variable name has letters, digits and underscores, and no digit first.');
      }
      if (newName === place.name) return { documentChanges: [] };
      if (session.inventory.definitionsOf(newName, place.uri).length > 0) {
        throw new RefusedError(`${newName} is defined already.`);
      }
      return { documentChanges: editsOf(session, place, newName) };
    }),
  );
}

function placesOf({ inventory }: Session, name: string, near: string): readonly NamePlace[] {
  return [...inventory.definitionsOf(name, near), ...inventory.referencesOf(name, near)];
}

/** The name that the cursor touches, if the inventory knows it at this very place. */
function placeAt(session: Session, uri: string, position: Position): NamePlace | undefined {
  const document = session.documents.get(uri);
  if (!document) return undefined;
  const at = document.offsetAt(position);
  const before = /[A-Za-z0-9_]{0,255}$/.exec(document.slice(at - 255, at))?.[0] ?? '';
  const after = /^[A-Za-z0-9_]{0,255}/.exec(document.slice(at, at + 255))?.[0] ?? '';
  const key = canonicalUri(uri);
  return placesOf(session, before + after, uri).find(
    (place) => canonicalUri(place.uri) === key && holds(place.nameRange, position),
  );
}

function editsOf(session: Session, place: NamePlace, newName: string): TextDocumentEdit[] {
  const byFile = new Map<string, TextEdit[]>();
  for (const { uri, nameRange } of placesOf(session, place.name, place.uri)) {
    const edits = byFile.get(uri) ?? [];
    byFile.set(uri, edits);
    edits.push(TextEdit.replace(nameRange, newName));
  }
  return [...byFile].map(([uri, edits]) => {
    const document = session.documents.get(uri);
    return TextDocumentEdit.create({ uri: document?.uri ?? uri, version: document?.version ?? null }, edits);
  });
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  return start.line === line && end.line === line && start.character <= character && character <= end.character;
}
