/**
 * 督办事项: what a leader or the dispatch centre orders (批示, 意见, 会议决定), under the limits of 13710, until who issued it
 * signs it off. Pure. RULES section 4.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type {
  DayCount,
  MatterClass,
  OrderCourse,
  OrderMoment,
  OrderOfficer,
} from '@kuaijin/workflow-supervision/orders/limits';
import type { SignedOff } from '../sign-off/rules';

/** 来源: 批示, 意见, 会议决定, 督办. */
export const orderOrigins = ['INSTRUCTION', 'OPINION', 'MEETING_DECISION', 'SUPERVISION'] as const;
export type OrderOrigin = (typeof orderOrigins)[number];

/** 回复中的数据: a figure of the reply, as it was written. */
export interface ReplyFigure {
  readonly label: string;
  /** A decimal number. */
  readonly value: string;
  readonly unit?: string;
}

/** 回复: what was answered, with figures as of a day. */
export interface Reply {
  readonly by: Act;
  readonly at: Date;
  readonly comment: string;
  readonly figuresAsOf?: string;
  readonly figures: readonly ReplyFigure[];
  readonly fileIds: readonly string[];
}

/** 办理方案: how a complex matter is settled, and until when. */
export interface OrderPlan {
  readonly by: Act;
  readonly at: Date;
  readonly comment: string;
  /** The last day of the plan. */
  readonly until: string;
  readonly approved?: Act & { readonly at: Date };
}

/** 办理经过: one line of the history of an order. */
export interface OrderStep {
  readonly kind: OrderFact['type'];
  readonly at: Date;
  readonly by: Act;
  readonly comment?: string;
  readonly moment?: OrderMoment;
}

export interface Order extends Placed, SignedOff {
  readonly title: string;
  readonly description?: string;
  readonly origin: OrderOrigin;
  readonly documentNumber?: string;
  readonly departmentId: string;
  readonly assigneeId?: string;
  readonly issuedBy: Act;
  readonly issuedAt: Date;
  readonly count: DayCount;
  readonly matterClass: MatterClass;
  readonly replyDueOn?: string;
  /** 附件 of the order itself. */
  readonly fileIds: readonly string[];
  readonly assignedAt?: Date;
  /** When anything was reported first. */
  readonly reportedAt?: Date;
  readonly plannedAt?: Date;
  readonly plan?: OrderPlan;
  /** The last day of the plan that was approved last. */
  readonly approvedUntil?: string;
  readonly reply?: Reply;
  /** When it was replied first. */
  readonly repliedAt?: Date;
  readonly signedOffAt?: Date;
  readonly moments: readonly OrderMoment[];
  /** Whom it went up to last. */
  readonly escalatedTo?: OrderOfficer;
  readonly steps: readonly OrderStep[];
}

export type NewOrder = Pick<
  Order,
  | 'id'
  | 'regionId'
  | 'projectId'
  | 'title'
  | 'description'
  | 'origin'
  | 'documentNumber'
  | 'departmentId'
  | 'count'
  | 'matterClass'
  | 'replyDueOn'
  | 'fileIds'
>;

export type OrderFact =
  | { readonly type: 'order.issued'; readonly order: NewOrder }
  | {
      readonly type: 'order.assigned';
      readonly assigneeId: string;
      readonly matterClass?: MatterClass;
      readonly comment: string;
    }
  | { readonly type: 'order.reported'; readonly comment: string; readonly fileIds: readonly string[] }
  | { readonly type: 'order.planned'; readonly comment: string; readonly until: string }
  | {
      readonly type: 'order.replied';
      readonly comment: string;
      readonly fileIds: readonly string[];
      readonly figuresAsOf?: string;
      readonly figures: readonly ReplyFigure[];
    }
  | { readonly type: 'order.claimed'; readonly comment: string; readonly fileIds: readonly string[] }
  | { readonly type: 'order.planApproved'; readonly comment: string; readonly until: string }
  | { readonly type: 'order.signedOff'; readonly comment: string }
  | { readonly type: 'order.returned'; readonly comment: string }
  | MomentFact;

/** What time brought about. */
export interface MomentFact {
  readonly type: 'order.nearDue' | 'order.overdue';
  readonly moment: OrderMoment;
  readonly recipientIds: readonly string[];
  readonly escalatedTo?: OrderOfficer;
}

/** The course of an order, from which its limits follow. */
export const courseOf = (order: Order): OrderCourse => ({
  ...{ issuedAt: order.issuedAt, count: order.count, matterClass: order.matterClass, moments: order.moments },
  ...definedFields({
    replyDueOn: order.replyDueOn,
    assignedAt: order.assignedAt,
    reportedAt: order.reportedAt,
    plannedAt: order.plannedAt,
    repliedAt: order.repliedAt,
    claimedAt: order.claim?.at,
    signedOffAt: order.signedOffAt,
    approvedUntil: order.approvedUntil,
  }),
});

/** The order after a fact; never refuses. */
export function withOrderFact(order: Order | undefined, fact: OrderFact, at: Date, by: Act): Order {
  if (fact.type === 'order.issued') {
    const begun = { ...fact.order, issuedBy: by, issuedAt: at, status: 'OPEN', moments: [] } as const;
    return { ...begun, steps: [{ kind: fact.type, at, by }] };
  }
  if (order === undefined) throw new Error(`${fact.type} of an order that was not issued`);
  const noted = 'comment' in fact ? { comment: fact.comment } : { moment: fact.moment };
  const { claim, ...known } = order;
  const held = claim === undefined ? {} : { claim };
  return {
    ...known,
    ...changed(order, fact, { by, at }, held),
    steps: [...order.steps, { kind: fact.type, at, by, ...noted }],
  };
}

interface Done {
  readonly by: Act;
  readonly at: Date;
}

/** What a fact changes; an order that is given back is claimed by nobody. */
function changed(
  order: Order,
  fact: Exclude<OrderFact, { readonly type: 'order.issued' }>,
  { by, at }: Done,
  held: Pick<Order, 'claim'>,
): Pick<Order, 'claim'> & Partial<Order> {
  const reportedAt = order.reportedAt ?? at;
  switch (fact.type) {
    case 'order.assigned': {
      const matterClass = fact.matterClass ?? order.matterClass;
      return { ...held, assigneeId: fact.assigneeId, assignedAt: order.assignedAt ?? at, matterClass };
    }
    case 'order.reported':
      return { ...held, reportedAt };
    case 'order.planned': {
      const plan = { by, at, comment: fact.comment, until: fact.until };
      return { ...held, reportedAt, plan, plannedAt: order.plannedAt ?? at };
    }
    case 'order.replied': {
      const { type: _, ...reply } = fact;
      return { ...held, reportedAt, reply: { ...reply, by, at }, repliedAt: order.repliedAt ?? at };
    }
    case 'order.claimed': {
      const claimed = { by, at, comment: fact.comment, fileIds: fact.fileIds };
      return { status: 'CLAIMED_DONE', claim: claimed, reportedAt };
    }
    case 'order.planApproved':
      return {
        ...held,
        approvedUntil: fact.until,
        ...(order.plan === undefined ? {} : { plan: { ...order.plan, approved: { ...by, at } } }),
      };
    case 'order.signedOff':
      return { ...held, status: 'SIGNED_OFF', signedOffAt: at };
    case 'order.returned':
      return { status: 'OPEN' };
    case 'order.nearDue':
    case 'order.overdue':
      return {
        ...held,
        moments: [...order.moments, fact.moment],
        ...(fact.escalatedTo === undefined ? {} : { escalatedTo: fact.escalatedTo }),
      };
  }
}

/** Names under which orders are found: their department, person and issuer. */
export type OrderHolder = 'DEPARTMENT' | 'ASSIGNEE' | 'ISSUER';
export const orderKey = (kind: OrderHolder, id: string): string => `${kind}/${id}`;

export const keysOfOrder = ({ departmentId, assigneeId, issuedBy }: Order): readonly string[] => [
  orderKey('DEPARTMENT', departmentId),
  orderKey('ISSUER', issuedBy.actorId),
  ...(assigneeId === undefined ? [] : [orderKey('ASSIGNEE', assigneeId)]),
];
