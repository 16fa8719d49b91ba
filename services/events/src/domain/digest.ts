import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Notice } from './mailbox';

/** 每日摘要: what is due, what is late, and what was not read; one a person and day. Pure. */

/** Open steps, counted by how urgent they are. */
export interface Workload {
  /** 待受理. */
  readonly toAccept: number;
  /** 今日到期. */
  readonly dueToday: number;
  /** 三个工作日内到期, today apart. */
  readonly dueSoon: number;
  /** 已逾期. */
  readonly late: number;
}

/** The steps of a department: what is with one officer, and (without one) what is with nobody in particular. */
export interface Portion extends Workload {
  readonly assigneeId?: string;
}

const nothing: Workload = { toAccept: 0, dueToday: 0, dueSoon: 0, late: 0 };

/** The day whose digest an event brings; undefined for other events. */
export function digestDay({ type, data = {} }: FeedEvent): string | undefined {
  const day = data['day'];
  return (type === 'digest.prepared' || type === 'digest.closed') && typeof day === 'string' ? day : undefined;
}

/** What a department has to do. */
export function portionsIn({ data = {} }: FeedEvent): readonly Portion[] {
  const portions = data['portions'];
  return Array.isArray(portions) ? portions.flatMap((one) => portionOf(one) ?? []) : [];
}

/** What concerns one officer: the head all of it, others their own and what is with nobody. */
export function workloadOf(portions: readonly Portion[], personId: string, isHead: boolean): Workload {
  return portions
    .filter(({ assigneeId }) => isHead || assigneeId === undefined || assigneeId === personId)
    .reduce(
      (sum, one) => ({
        toAccept: sum.toAccept + one.toAccept,
        dueToday: sum.dueToday + one.dueToday,
        dueSoon: sum.dueSoon + one.dueSoon,
        late: sum.late + one.late,
      }),
      nothing,
    );
}

/** The digest; undefined where there is nothing to say. */
export function digestOf(day: string, workload: Workload, unread: number, event: FeedEvent): Notice | undefined {
  const parts = [
    [workload.late, '已逾期'],
    [workload.dueToday, '今日到期'],
    [workload.dueSoon, '三个工作日内到期'],
    [workload.toAccept, '待受理'],
  ] as const;
  const clauses = parts.filter(([count]) => count > 0).map(([count, what]) => `${what} ${count} 件`);
  if (unread > 0) clauses.push(`未读消息 ${unread} 条`);
  if (clauses.length === 0) return undefined;
  return {
    type: 'DIGEST',
    title: `每日摘要：${day}`,
    text: `${clauses.join('，')}。`,
    eventId: event.id,
    eventType: event.type,
  };
}

export const noWorkload = nothing;

function portionOf(value: unknown): Portion | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { assigneeId, ...counts } = value as Record<string, unknown>;
  const count = (name: keyof Workload) => (typeof counts[name] === 'number' ? counts[name] : 0);
  return {
    toAccept: count('toAccept'),
    dueToday: count('dueToday'),
    dueSoon: count('dueSoon'),
    late: count('late'),
    ...(typeof assigneeId === 'string' ? { assigneeId } : {}),
  };
}
