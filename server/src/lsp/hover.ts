import { MarkupKind } from 'vscode-languageserver';
import type { Session } from './session';

/** Answers `textDocument/hover`. */
export function serveHover(session: Session): void {
  const { connection, guard, documents } = session;
  connection.onHover(
    guard.request('textDocument/hover', async ({ textDocument, position }, token) => {
      await session.ready;
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const hover = await session.service.getHover(textDocument.uri, document.offsetAt(position), token);
      if (!hover) return null;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: document.rangeOf(hover.span) };
    }),
  );
}
