import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver';
import type { CodeActionData } from '../core/service/languageService';
import { RefusedError } from '../core/service/languageService';
import { toCodeAction, withEdit } from './convert';
import type { Session } from './session';
import { linesOf } from './texts';

/** Answers `textDocument/codeAction` and `codeAction/resolve`. */
export function serveCodeActions(session: Session): void {
  const { connection, guard, documents, features } = session;
  connection.onCodeAction(
    guard.request('textDocument/codeAction', async ({ textDocument, range, context }, token) => {
      await session.ready;
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const request = { only: context.only, automatic: context.triggerKind === CodeActionTriggerKind.Automatic };
      const plans = await session.service.getCodeActions(textDocument.uri, span, request, token);
      const actions = plans.flatMap((plan) => toCodeAction(plan, features, context.diagnostics) ?? []);
      if (features.dataAndResolve) return actions;
      return Promise.all(actions.map((action) => (action.disabled ? action : resolve(session, action, token))));
    }),
  );
  connection.onCodeActionResolve(
    guard.request('codeAction/resolve', (action, token) => resolve(session, action, token)),
  );
}

async function resolve(session: Session, action: CodeAction, token: { isCancellationRequested: boolean }) {
  if (!isData(action.data)) throw new RefusedError('This action is not one of Keyward.');
  await session.ready;
  const plan = await session.service.resolveCodeAction(action.data, token);
  return withEdit(action, plan, await linesOf(session, plan), session.features.canFinishMove);
}

function isData(value: unknown): value is CodeActionData {
  const data = value as Partial<CodeActionData> | null | undefined;
  return (
    typeof data?.action === 'string' &&
    typeof data.uri === 'string' &&
    typeof data.version === 'number' &&
    typeof data.span?.start === 'number' &&
    typeof data.span.end === 'number'
  );
}
