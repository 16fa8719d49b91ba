import { addWorkingDays, dateOf, endOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { Instant, StepStatus } from '@kuaijin/workflow-approvals/domain/case';
import { inboxTag } from './inbox-tags';

/** 每日摘要 of departments: what they have to do, counted by how urgent it is. */

/** Working days that count as soon. */
const SOON_WORKING_DAYS = 3;

/** A step as its row in the read model tells it. */
export interface DigestRow {
  readonly status: StepStatus;
  readonly tags: readonly string[];
  readonly due: Instant;
  readonly assigneeId?: string;
}

/** What is with one officer of a department, or (without one) with nobody in particular. */
export interface DigestPortion {
  readonly assigneeId?: string;
  readonly toAccept: number;
  readonly dueToday: number;
  readonly dueSoon: number;
  readonly late: number;
}

type Urgency = Exclude<keyof DigestPortion, 'assigneeId'>;

const TODO = inboxTag('TODO', 'department-');

/** By department; those that have nothing to do are left out. */
export function digestPortions(rows: Iterable<DigestRow>, now: Date): ReadonlyMap<string, readonly DigestPortion[]> {
  const at = now.getTime();
  const today = dateOf(now);
  const tonight = endOf(today).getTime();
  const soon = endOf(addWorkingDays(statutoryCalendar, today, SOON_WORKING_DAYS).date).getTime();
  const found = new Map<string, Map<string | undefined, Record<Urgency, number>>>();
  for (const row of rows) {
    const urgency = urgencyOf(row, { at, tonight, soon });
    if (urgency === undefined) continue;
    for (const tag of row.tags) {
      if (!tag.startsWith(TODO)) continue;
      const departmentId = tag.slice(inboxTag('TODO', '').length);
      const isShared = row.tags.includes(inboxTag('OPEN', departmentId));
      const assigneeId = isShared ? undefined : row.assigneeId;
      const portions = found.get(departmentId) ?? new Map<string | undefined, Record<Urgency, number>>();
      const portion = portions.get(assigneeId) ?? { toAccept: 0, dueToday: 0, dueSoon: 0, late: 0 };
      portion[urgency] += 1;
      portions.set(assigneeId, portion);
      found.set(departmentId, portions);
    }
  }
  return new Map([...found].map(([id, portions]) => [id, [...portions].map(named)]));
}

const named = ([assigneeId, counts]: [string | undefined, Record<Urgency, number>]): DigestPortion => ({
  ...(assigneeId === undefined ? {} : { assigneeId }),
  ...counts,
});

function urgencyOf(
  { status, due }: DigestRow,
  { at, tonight, soon }: { readonly at: Instant; readonly tonight: Instant; readonly soon: Instant },
): Urgency | undefined {
  if (status === 'DISPATCHED' || status === 'RETURNED') return 'toAccept';
  if (due <= at) return 'late';
  if (due <= tonight) return 'dueToday';
  return due <= soon ? 'dueSoon' : undefined;
}
