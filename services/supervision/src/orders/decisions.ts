/** What may be done with an order, and what it comes to. Pure. */
import type { Act } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import type { MatterClass } from '@kuaijin/workflow-supervision/orders/limits';
import { samePersonRefusal, stateRefusal } from '../sign-off/rules';
import type { Order, OrderFact, ReplyFigure } from './rules';

/** What who has an order says of it. */
export type OrderReport =
  | {
      readonly kind: 'ASSIGNED';
      readonly assigneeId: string;
      readonly matterClass?: MatterClass;
      readonly comment: string;
    }
  | { readonly kind: 'PROGRESS' | 'DONE'; readonly comment: string; readonly fileIds: readonly string[] }
  | { readonly kind: 'PLAN'; readonly comment: string; readonly until: string }
  | {
      readonly kind: 'REPLY';
      readonly comment: string;
      readonly fileIds: readonly string[];
      readonly figuresAsOf?: string;
      readonly figures: readonly ReplyFigure[];
    };

/** What who issued it finds. */
export type OrderVerdict = 'SIGNED_OFF' | 'RETURNED' | 'PLAN_APPROVED';

const path = ['input', 'orderId'];

const unknown = (): Refusal => refuse('NOT_FOUND', path, { expected: 'the id of an order that the caller sees' });

/** The fact that a report comes to, or why not. @param now decides until when the class may still be chosen */
export function orderReported(
  order: Order | undefined,
  version: number,
  report: OrderReport,
  now: Date,
): OrderFact | Refusal {
  if (order === undefined) return unknown();
  const wrong = stateRefusal(order, version, 'OPEN', path);
  if (wrong !== undefined) return wrong;
  switch (report.kind) {
    case 'ASSIGNED': {
      const { kind: _, ...assigned } = report;
      return classRefusal(order, report.matterClass, now) ?? { type: 'order.assigned', ...assigned };
    }
    case 'PROGRESS':
      return { type: 'order.reported', comment: report.comment, fileIds: report.fileIds };
    case 'DONE':
      return { type: 'order.claimed', comment: report.comment, fileIds: report.fileIds };
    case 'PLAN':
      return (
        planRefusal(order, report.until, now) ?? { type: 'order.planned', comment: report.comment, until: report.until }
      );
    case 'REPLY': {
      const { kind: _, ...reply } = report;
      return { type: 'order.replied', ...reply };
    }
  }
}

/** 分类 is chosen within the first day. */
function classRefusal({ matterClass, issuedAt }: Order, chosen: MatterClass | undefined, now: Date) {
  if (chosen === undefined || chosen === matterClass || dateOf(now) === dateOf(issuedAt)) return undefined;
  const expected = `${matterClass}: the class is chosen on the day on which the order is issued`;
  return refuse('INVALID_INPUT', ['input', 'matterClass'], { expected, received: chosen });
}

function planRefusal({ matterClass }: Order, until: string, now: Date): Refusal | undefined {
  if (matterClass !== 'COMPLEX') {
    const expected = 'PROGRESS or DONE: an ordinary matter has no plan';
    return refuse('INVALID_INPUT', ['input', 'kind'], { expected, received: 'PLAN' });
  }
  const today = dateOf(now);
  if (until >= today) return undefined;
  return refuse('INVALID_INPUT', ['input', 'until'], { expected: `a day not before ${today}`, received: until });
}

/**
 * The fact that a verdict comes to, or why not: STATE_CONFLICT, NOT_ALLOWED for who did not issue it, SAME_PERSON for
 * who claimed it himself.
 * @param issuers who issued it, and in whose place the caller acts
 */
export function orderJudged(
  order: Order | undefined,
  version: number,
  { verdict, comment }: { readonly verdict: OrderVerdict; readonly comment: string },
  act: Act,
  issuers: readonly string[],
): OrderFact | Refusal {
  if (order === undefined) return unknown();
  const expected = verdict === 'PLAN_APPROVED' ? 'OPEN' : 'CLAIMED_DONE';
  const wrong = stateRefusal(order, version, expected, path) ?? samePersonRefusal(order, act, path);
  if (wrong !== undefined) return wrong;
  if (!issuers.includes(order.issuedBy.actorId))
    return refuse('NOT_ALLOWED', path, { expected: 'who issued the order', received: act.actorId });
  switch (verdict) {
    case 'SIGNED_OFF':
      return { type: 'order.signedOff', comment };
    case 'RETURNED':
      return { type: 'order.returned', comment };
    case 'PLAN_APPROVED': {
      if (order.plan !== undefined && order.plan.approved === undefined)
        return { type: 'order.planApproved', comment, until: order.plan.until };
      const wanted = 'a plan that is not approved yet';
      return refuse('INVALID_INPUT', ['input', 'verdict'], { expected: wanted, received: verdict });
    }
  }
}
