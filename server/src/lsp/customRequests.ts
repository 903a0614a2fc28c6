import { RefusedError, StaleDocumentError } from '../core/service/languageService';
import {
  type IgnorePlanParams,
  ignorePlanRequest,
  inventoryRequest,
  type MoveCheckParams,
  type MoveCheckResult,
  type MovePlanParams,
  type MovePlanResult,
  moveCheckRequest,
  movePlanRequest,
} from '../protocol';
import { toWorkspaceEdit } from './convert';
import { onCustomRequest } from './onCustomRequest';
import type { Session } from './session';
import { linesOf, spanOf } from './texts';

/** Answers the requests of protocol.ts, the scan excepted. */
export function serveCustomRequests(session: Session): void {
  onCustomRequest(session, inventoryRequest, async (_params, token) => {
    await session.ready;
    return session.service.getInventory(token);
  });
  onCustomRequest(session, movePlanRequest, (params: MovePlanParams, token) => planMove(session, params, token));
  onCustomRequest(session, moveCheckRequest, (params: MoveCheckParams) => checkMove(session, params));
  onCustomRequest(session, ignorePlanRequest, async (params: IgnorePlanParams) => {
    await session.ready;
    const span = await spanOf(session, params.uri, params.range);
    if (!span) throw new RefusedError('The file cannot be read.');
    const plan = await session.service.planIgnore({ ...params, span });
    return { edit: toWorkspaceEdit(plan, await linesOf(session, plan)) };
  });
}

async function planMove(
  session: Session,
  { uri, range, all, envName }: MovePlanParams,
  token: { isCancellationRequested: boolean },
): Promise<MovePlanResult> {
  await session.ready;
  const span = await spanOf(session, uri, range);
  if (!span) return { ok: false, reason: 'The file cannot be read.' };
  try {
    const plan = await session.service.planMove(uri, span, { all, envName }, token);
    return { ok: true, edit: toWorkspaceEdit(plan, await linesOf(session, plan)), finish: plan.finish };
  } catch (error) {
    if (error instanceof RefusedError || error instanceof StaleDocumentError)
      return { ok: false, reason: error.message };
    throw error;
  }
}

async function checkMove(session: Session, { moveId }: MoveCheckParams): Promise<MoveCheckResult> {
  await session.ready;
  const result = await session.service.checkMove(moveId);
  if (result.ok) return { ok: true };
  const { reason, restorePlan } = result;
  if (!restorePlan) return { ok: false, reason };
  return { ok: false, reason, restore: toWorkspaceEdit(restorePlan, await linesOf(session, restorePlan)) };
}
