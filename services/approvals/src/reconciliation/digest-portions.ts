import { addWorkingDays, dateOf, endOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { Instant, StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { inboxTag } from '../reading/inbox-tags';

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

/** Up to when what is due counts as soon. */
export const soonUntil = (now: Date): Instant =>
  endOf(addWorkingDays(statutoryCalendar, dateOf(now), SOON_WORKING_DAYS).date).getTime();

/** The portions of a day, of rows that come one after the other. */
export class DigestPortions {
  readonly #found = new Map<string, Map<string | undefined, Record<Urgency, number>>>();
  readonly #moments: Moments;

  constructor(now: Date) {
    this.#moments = { at: now.getTime(), tonight: endOf(dateOf(now)).getTime(), soon: soonUntil(now) };
  }

  add(row: DigestRow): void {
    const urgency = urgencyOf(row, this.#moments);
    if (urgency === undefined) return;
    for (const tag of row.tags) {
      if (!tag.startsWith(TODO)) continue;
      const departmentId = tag.slice(inboxTag('TODO', '').length);
      const isShared = row.tags.includes(inboxTag('OPEN', departmentId));
      const assigneeId = isShared ? undefined : row.assigneeId;
      const portions = this.#found.get(departmentId) ?? new Map<string | undefined, Record<Urgency, number>>();
      const portion = portions.get(assigneeId) ?? { toAccept: 0, dueToday: 0, dueSoon: 0, late: 0 };
      portion[urgency] += 1;
      portions.set(assigneeId, portion);
      this.#found.set(departmentId, portions);
    }
  }

  /** By department; those that have nothing to do are left out. */
  byDepartment(): ReadonlyMap<string, readonly DigestPortion[]> {
    return new Map([...this.#found].map(([id, portions]) => [id, [...portions].map(named)]));
  }
}

const named = ([assigneeId, counts]: [string | undefined, Record<Urgency, number>]): DigestPortion => ({
  ...(assigneeId === undefined ? {} : { assigneeId }),
  ...counts,
});

interface Moments {
  readonly at: Instant;
  readonly tonight: Instant;
  readonly soon: Instant;
}

function urgencyOf({ status, due }: DigestRow, { at, tonight, soon }: Moments): Urgency | undefined {
  if (status === 'DISPATCHED' || status === 'RETURNED') return 'toAccept';
  if (due <= at) return 'late';
  if (due <= tonight) return 'dueToday';
  return due <= soon ? 'dueSoon' : undefined;
}
