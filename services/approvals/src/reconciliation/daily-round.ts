/** 每日例行: once a day, at a time of the configuration, the events of the day itself are published. */
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { walk } from '@kuaijin/kit/read-models';
import { addDays, dateOf, isWorkingDay, startOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { CaseDocuments } from '../projection/case-documents';
import { inboxOrders } from '../projection/case-models';
import type { OutcomeDocument, Outcomes } from '../projection/outcomes';
import { type ExpiryMark, expiryToTell } from '../projection/validity';
import { DigestPortions, soonUntil } from './digest-portions';
import type { RoundProgress } from './round-progress';

const SOURCE = 'approvals';
const ROUND = 'daily';
/** Milliseconds between two looks at the clock. */
const LOOK_MS = 60_000;
const MINUTE_MS = 60_000;
/** Days that are looked at together, where no round was done for long. */
const DAYS = 366;
/** Steps that are looked at together. */
const PAGE = 1_000;

export interface DailyRoundOptions {
  readonly rounds: RoundProgress;
  readonly feed: Feed;
  readonly cases: Pick<CaseDocuments, 'steps'>;
  readonly outcomes: Outcomes;
  /** Minutes after midnight in China at which the round of a day begins. */
  readonly atMinutes: number;
  readonly log: Logger;
  /** Milliseconds between two looks at the clock. */
  readonly everyMs?: number;
}

/**
 * Every process may run one. A round that a crash broke off is done again: what it tells has ids of its own, so that
 * each is published once. A deployment begins with the day after its first look.
 */
export class DailyRound {
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(private readonly options: DailyRoundOptions) {}

  /** Looks now and again, until it is stopped. */
  start(): void {
    this.#looking = this.look(new Date())
      .catch((err: unknown) => this.options.log.warn({ err }, 'daily round failed; retrying'))
      .finally(() => {
        if (this.#isStopped) return;
        this.#timer = setTimeout(() => this.start(), this.options.everyMs ?? LOOK_MS);
        this.#timer.unref();
      });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  /** Does the round of the day when it is due and no process has done it. @returns how many events it published */
  async look(now: Date): Promise<number> {
    const today = dateOf(now);
    const day = (await this.options.rounds.reached(ROUND))?.day;
    if (day === undefined) {
      await this.#done(today);
      return 0;
    }
    const begins = startOf(today).getTime() + this.options.atMinutes * MINUTE_MS;
    if (day >= today || now.getTime() < begins) return 0;
    const published = (await this.#expiries(now, today, day)) + (await this.#digest(now, today));
    await this.#done(today);
    return published;
  }

  async #done(day: string): Promise<void> {
    await this.options.rounds.note(ROUND, { day });
  }

  /** 有效期: what ends, and what ends soon. */
  async #expiries(now: Date, today: string, lastDay: string): Promise<number> {
    let published = 0;
    for (let last = lastDay; last < today; ) {
      const days = Array.from({ length: DAYS }, (_, i) => addDays(last, i + 1)).filter((day) => day <= today);
      for await (const rows of this.options.outcomes.noticesDue(days))
        published += await this.#tell(rows, now, today, lastDay);
      last = days.at(-1) ?? today;
    }
    return published;
  }

  async #tell(rows: readonly OutcomeDocument[], now: Date, today: string, lastDay: string): Promise<number> {
    const marked = rows.flatMap((row) => {
      const mark = expiryToTell(row.validUntil, row.noticeMonths, { today, lastDay });
      return mark === undefined ? [] : [{ row, mark }];
    });
    if (marked.length === 0) return 0;
    const replaced = await this.options.outcomes.replaced(marked.map(({ row }) => row));
    const events = marked.flatMap(({ row, mark }) => (replaced.has(row.stepId) ? [] : [expiryEvent(row, mark, now)]));
    await this.#publish(events);
    return events.length;
  }

  /** 每日摘要, on working days: the workload of each department, then the mark that the day is done. */
  async #digest(now: Date, day: string): Promise<number> {
    if (!isWorkingDay(statutoryCalendar, day)) return 0;
    const portions = new DigestPortions(now);
    const { model } = this.options.cases.steps;
    // What is to be taken, whenever it is due, and of what is taken what is due soon.
    const toAccept = { status: { $in: ['DISPATCHED', 'RETURNED'] } };
    const urgent = { status: 'ACCEPTED', due: { $lte: soonUntil(now) } };
    for (const filter of [toAccept, urgent]) {
      const select = ['status', 'tags', 'assigneeId'];
      for await (const rows of walk({ model, filter, order: inboxOrders.DUE, select }, PAGE)) {
        for (const row of rows) portions.add(row);
      }
    }
    const common = { source: SOURCE, subject: `digest/${day}`, time: now };
    const prepared = [...portions.byDepartment()].map(
      ([departmentId, own]): FeedEvent => ({
        ...common,
        id: `digest/${day}/${departmentId}`,
        type: 'digest.prepared',
        departmentId,
        data: { day, portions: own.map((portion) => ({ ...portion })) },
      }),
    );
    const closed: FeedEvent = { ...common, id: `digest/${day}/closed`, type: 'digest.closed', data: { day } };
    await this.#publish([...prepared, closed]);
    return prepared.length + 1;
  }

  async #publish(events: readonly FeedEvent[]): Promise<void> {
    if (events.length > 0) await this.options.feed.publish(SOURCE, events);
  }
}

/** Its subject is the step: it is no entry of the case, which may have ended long ago. */
function expiryEvent(row: OutcomeDocument, mark: ExpiryMark, time: Date): FeedEvent {
  const { stepId, caseId, projectId, regionId, departmentId, validUntil, itemName, projectName, ownerId } = row;
  const isOver = mark === 'EXPIRED';
  return {
    id: `outcome/${stepId}/${validUntil}/${isOver ? 'expired' : `${mark}-months`}`,
    type: isOver ? 'outcome.expired' : 'outcome.expiryReminded',
    source: SOURCE,
    subject: stepId,
    time,
    ...{ projectId, caseId, stepId, regionId, departmentId },
    data: {
      ...{ validUntil, itemName, projectName },
      ...(isOver ? {} : { months: mark }),
      ...(row.documentNumber === undefined ? {} : { documentNumber: row.documentNumber }),
      recipientDepartmentIds: [departmentId],
      ...(ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId] }),
    },
  };
}
