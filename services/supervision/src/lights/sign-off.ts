/** 预警销号: claimed with evidence, and signed off or returned by a second person. Pure. */
import type { Act } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { isSamePerson } from '../sign-off/rules';
import { type Alert, type AlertStatus, statusOf } from './alert';
import type { WatchFact } from './watch-facts';

export type AlertRequest =
  | { readonly move: 'claim'; readonly fileIds: readonly string[]; readonly comment: string }
  | { readonly move: 'judge'; readonly isDone: boolean; readonly comment: string };

/** The state in which each may be asked. */
export const alertMoves = { claim: 'OPEN', judge: 'CLAIMED' } as const satisfies Record<
  AlertRequest['move'],
  AlertStatus
>;

const path = ['input', 'alertId'];

/**
 * The fact that a request comes to, or why not: NOT_FOUND, STATE_CONFLICT (with the state that holds), EVIDENCE_NEEDED
 * for a claim without evidence, SAME_PERSON when the one who claimed it judges.
 */
export function decideAlert(
  alert: Alert | undefined,
  version: number,
  request: AlertRequest,
  act: Act,
): WatchFact | Refusal {
  if (alert === undefined) return refuse('NOT_FOUND', path, { expected: 'the id of an alert' });
  const status = statusOf(alert);
  const expected = alertMoves[request.move];
  if (status !== expected) {
    const by = status === 'CLEARED' ? alert.cleared : alert.claim?.act;
    const changed = by === undefined ? {} : { changed: { ...by, at: by.at.toISOString() } };
    return refuse('STATE_CONFLICT', path, { expected, received: status, details: { status, version, ...changed } });
  }
  const alertId = alert.id;
  const { comment } = request;
  if (request.move === 'claim') {
    const { fileIds } = request;
    if (fileIds.length > 0) return { type: 'alert.claimed', data: { alertId, fileIds, comment } };
    const at = ['input', 'fileIds'];
    return refuse('EVIDENCE_NEEDED', at, { expected: 'at least one attachment', received: 'none' });
  }
  if (alert.claim !== undefined && isSamePerson(alert.claim.act, act)) {
    const another = 'another person than the one who claimed it done';
    return refuse('SAME_PERSON', path, { expected: another, received: act.actorId });
  }
  return { type: request.isDone ? 'alert.signedOff' : 'alert.returned', data: { alertId, comment } };
}
