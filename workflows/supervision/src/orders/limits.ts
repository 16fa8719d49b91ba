/**
 * 13710: the limits of a matter that was ordered, and what is due of them at a moment. Assigned the same day, progress
 * within 3 days, ordinary matters settled in 7, complex ones in a month with a dated plan by day 7, and followed until
 * it is signed off. RULES section 4, 山西省政府办公厅 2016; near-due days, escalation and points are ours. Pure.
 */
import {
  addDays,
  addMonths,
  addWorkingDays,
  dateOf,
  daysBetween,
  endOf,
  startOf,
  statutoryCalendar,
} from '@kuaijin/kit/working-days';

/** 天 as the text has it, or 工作日. The month stays one of the calendar. */
export type DayCount = 'CALENDAR' | 'WORKING';
/** 一般事项, 重大复杂事项. */
export type MatterClass = 'ORDINARY' | 'COMPLEX';

/**
 * 交办, 报告进展, 办结, 提交方案, 一个月办结, 回复; then 核实销号 by who issued it, and 跟踪 for each week behind the month.
 */
export type OrderLimitKind = 'ASSIGN' | 'PROGRESS' | 'SETTLE' | 'PLAN' | 'MONTH' | 'REPLY' | 'SIGN_OFF' | 'FOLLOW_UP';

/** 临期, 逾期. */
export type OrderStage = 'NEAR_DUE' | 'OVERDUE';

/** Who is notified besides those who have the matter: of its department, in the order in which it goes up. */
export type OrderOfficer = 'HEAD' | 'DISPATCH_CENTRE' | 'LEADER';

/** One limit of a matter. */
export interface OrderLimit {
  readonly kind: OrderLimitKind;
  /** Its last day. */
  readonly on: string;
  readonly nearAt: Date;
  /** The first instant after its last day. */
  readonly overdueAt: Date;
  /** When it was met, in time or not; left out: not yet. */
  readonly metAt?: Date;
}

/** A moment of a limit, which is recorded once. */
export interface OrderMoment {
  readonly limit: OrderLimitKind;
  readonly on: string;
  readonly stage: OrderStage;
}

/** What the limits of a matter follow from. */
export interface OrderCourse {
  readonly issuedAt: Date;
  readonly count: DayCount;
  readonly matterClass: MatterClass;
  readonly replyDueOn?: string;
  readonly assignedAt?: Date;
  readonly reportedAt?: Date;
  readonly plannedAt?: Date;
  readonly repliedAt?: Date;
  readonly claimedAt?: Date;
  readonly signedOffAt?: Date;
  /** The last day of a plan that the issuer approved. */
  readonly approvedUntil?: string;
  readonly moments: readonly OrderMoment[];
}

/** The last days of the four digits of a matter that was issued at this instant. */
export function orderDays(issuedAt: Date, count: DayCount) {
  const issuedOn = dateOf(issuedAt);
  const after = (days: number): string =>
    count === 'WORKING' ? addWorkingDays(statutoryCalendar, issuedOn, days).date : addDays(issuedOn, days);
  return { assign: issuedOn, progress: after(3), seventh: after(7), month: addMonths(issuedOn, 1) };
}

/** Days within which who issued a matter signs it off or gives it back. */
const SIGN_OFF_DAYS = 3;
const FOLLOW_UP_DAYS = 7;

/** Days before the end of a limit from which on it is near due: a quarter of it, as on the ladder of a step. */
const nearDays = (days: number): number => Math.max(1, Math.ceil(days / 4));

/** A limit until the end of a day; near due never before it began. */
function limit(kind: OrderLimitKind, since: Date, on: string, metAt: Date | undefined): OrderLimit {
  const days = Math.max(0, daysBetween(dateOf(since), on));
  const near = startOf(addDays(on, 1 - nearDays(days)));
  return {
    ...{ kind, on, nearAt: near < since ? since : near, overdueAt: endOf(on) },
    ...(metAt === undefined ? {} : { metAt }),
  };
}

/** The limits that hold for a matter at a moment, in the order of the digits. */
export function limitsOf(course: OrderCourse, at: Date): readonly OrderLimit[] {
  const { issuedAt, matterClass, replyDueOn, claimedAt, approvedUntil } = course;
  const days = orderDays(issuedAt, course.count);
  const month = approvedUntil !== undefined && approvedUntil > days.month ? approvedUntil : days.month;
  const met = (fact: Date | undefined) => fact ?? claimedAt;
  const limits = [
    limit('ASSIGN', issuedAt, days.assign, met(course.assignedAt)),
    limit('PROGRESS', issuedAt, days.progress, met(course.reportedAt)),
    matterClass === 'COMPLEX'
      ? limit('PLAN', issuedAt, days.seventh, met(course.plannedAt))
      : limit('SETTLE', issuedAt, days.seventh, claimedAt),
    limit('MONTH', issuedAt, month, claimedAt),
    ...(replyDueOn === undefined ? [] : [limit('REPLY', issuedAt, replyDueOn, course.repliedAt)]),
  ];
  if (claimedAt !== undefined) {
    const by = addDays(dateOf(claimedAt), SIGN_OFF_DAYS);
    return [...limits, limit('SIGN_OFF', claimedAt, by, course.signedOffAt)];
  }
  const weeks = Math.floor((daysBetween(month, dateOf(at)) - 1) / FOLLOW_UP_DAYS);
  return weeks < 1
    ? limits
    : [...limits, limit('FOLLOW_UP', issuedAt, addDays(month, weeks * FOLLOW_UP_DAYS), undefined)];
}

/** The moments that are reached and not recorded; of two of one limit the graver alone. */
export function dueMoments(course: OrderCourse, at: Date): readonly OrderMoment[] {
  if (course.signedOffAt !== undefined) return [];
  return limitsOf(course, at).flatMap(({ kind, on, nearAt, overdueAt, metAt }): readonly OrderMoment[] => {
    if (metAt !== undefined && metAt < overdueAt) return [];
    const isOver = at >= overdueAt;
    // What was met late was late: the points say so, nobody is notified any more.
    if (metAt !== undefined || (!isOver && at < nearAt)) return [];
    const moment: OrderMoment = { limit: kind, on, stage: isOver ? 'OVERDUE' : 'NEAR_DUE' };
    return course.moments.some((one) => isSameMoment(one, moment)) ? [] : [moment];
  });
}

export const isSameMoment = (one: OrderMoment, other: OrderMoment): boolean =>
  one.limit === other.limit && one.on === other.on && one.stage === other.stage;

/** 升级: whom an overdue limit reaches, besides who issued it and who has it. Unanswered is escalated. */
export const escalation: Readonly<Record<OrderLimitKind, readonly OrderOfficer[]>> = {
  ASSIGN: ['HEAD'],
  PROGRESS: ['HEAD', 'DISPATCH_CENTRE'],
  SETTLE: ['HEAD', 'DISPATCH_CENTRE', 'LEADER'],
  PLAN: ['HEAD', 'DISPATCH_CENTRE', 'LEADER'],
  MONTH: ['HEAD', 'DISPATCH_CENTRE', 'LEADER'],
  REPLY: ['HEAD', 'DISPATCH_CENTRE'],
  SIGN_OFF: [],
  FOLLOW_UP: ['HEAD', 'LEADER'],
};

/** Whom a moment reaches. */
export const notifiedOf = ({ limit: kind, stage }: OrderMoment): readonly OrderOfficer[] =>
  stage === 'OVERDUE' ? escalation[kind] : [];

/** What a limit counts: so much for who met it in time, so much against who did not. */
const weights: Readonly<Record<OrderLimitKind, number>> = {
  ASSIGN: 1,
  PROGRESS: 1,
  SETTLE: 2,
  PLAN: 2,
  MONTH: 3,
  REPLY: 1,
  // That of the issuer is nobody's points; each week behind the month counts against the department.
  SIGN_OFF: 0,
  FOLLOW_UP: 1,
};

/** 积分 of the department that has a matter, as of a moment. What is still open counts nothing. */
export function pointsOf(course: OrderCourse, at: Date): number {
  const followed = course.moments.filter(({ limit: kind, stage }) => kind === 'FOLLOW_UP' && stage === 'OVERDUE');
  return limitsOf(course, at)
    .filter(({ kind }) => kind !== 'FOLLOW_UP')
    .reduce((sum, { kind, overdueAt, metAt }) => {
      if (metAt === undefined && at < overdueAt) return sum;
      const isInTime = metAt !== undefined && metAt < overdueAt;
      return sum + (isInTime ? weights[kind] : -weights[kind]);
    }, -followed.length * weights.FOLLOW_UP);
}
