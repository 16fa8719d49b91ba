import type { Logger } from '@kuaijin/kit/logging';
import { boundedCache } from '@kuaijin/kit/memory/bounded-cache';
import type { CaseCalendar } from '@kuaijin/workflow-approvals/case/calendars';
import { CALENDAR_PUBLISHED_SIGNAL, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { CaseStore } from '../../reading/case-store';
import { caseCalendarOf } from './calendar-publication';
import type { CalendarStore } from './calendar-store';

/** Cases signalled at once. */
const WIDTH = 4;
/** Milliseconds that telling one case may take. */
const TELL_MS = 5_000;
/** Cases whose signal is remembered. */
const SIGNALLED_MAX = 50_000;
/**
 * A case that was signalled and has not adopted the calendar is signalled again after so long: its worker may be down,
 * its signal may be lost with a server.
 */
const AGAIN_MS = 10 * 60_000;

export interface CalendarSweepOptions {
  readonly client: Client;
  readonly calendars: Pick<CalendarStore, 'newest'>;
  readonly store: Pick<CaseStore, 'countingWithOlder'>;
  /** Starts the workflow of a case from its journal. */
  readonly restart: (caseId: string) => Promise<void>;
  readonly log: Logger;
  /** Milliseconds between two rounds. */
  readonly everyMs: number;
  readonly againMs?: number;
}

/**
 * Tells the cases under way that a year of the calendar was published, until each of them counts with it. Which cases
 * do not is read from the read model, so that a crash in between forgets none; a case adopts an edition once, however
 * often it is signalled.
 */
export class CalendarSweep {
  /** When a case was signalled which edition. */
  readonly #signalled = boundedCache<{ readonly edition: number; readonly at: number }>(SIGNALLED_MAX);
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(private readonly options: CalendarSweepOptions) {}

  /** Looks again and again, until it is stopped. */
  start(): void {
    this.#timer = setTimeout(() => {
      this.#round = this.round()
        .catch((error: unknown) => this.options.log.warn({ err: error }, 'calendar not delivered to cases'))
        .finally(() => {
          if (!this.#isStopped) this.start();
        });
    }, this.options.everyMs);
    this.#timer.unref();
  }

  /** Looks now: a calendar was just published. */
  soon(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#round = this.#round
      .then(() => this.round())
      .catch((error: unknown) => this.options.log.warn({ err: error }, 'calendar delivery to cases delayed'))
      .finally(() => {
        if (this.#isStopped) return;
        clearTimeout(this.#timer);
        this.start();
      });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  /** One round. @returns the cases that were signalled */
  async round(): Promise<readonly string[]> {
    const calendar = caseCalendarOf(await this.options.calendars.newest());
    if (calendar === undefined) return [];
    const cases = this.options.store.countingWithOlder(calendar.edition);
    const signalled: string[] = [];
    const work = async () => {
      for (let next = await cases.next(); next.done !== true; next = await cases.next()) {
        if (await this.#signal(next.value, calendar)) signalled.push(next.value);
      }
    };
    await Promise.all(Array.from({ length: WIDTH }, work));
    if (signalled.length > 0)
      this.options.log.info(
        { version: calendar.version, cases: signalled.length },
        'due moments recalculated for a new calendar',
      );
    else this.#signalled.clear();
    return signalled;
  }

  async #signal(caseId: string, calendar: CaseCalendar): Promise<boolean> {
    const { client, restart, log, againMs = AGAIN_MS } = this.options;
    const last = this.#signalled.get(caseId);
    const isFresh = last?.edition === calendar.edition && Date.now() - last.at < againMs;
    if (this.#isStopped || isFresh) return false;
    const handle = client.workflow.getHandle(caseWorkflowId(caseId));
    const signal = () => handle.signal(CALENDAR_PUBLISHED_SIGNAL, calendar);
    try {
      await client.withDeadline(Date.now() + TELL_MS, async () => {
        try {
          await signal();
        } catch (error) {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
          await restart(caseId);
          await signal();
        }
      });
      this.#signalled.set(caseId, { edition: calendar.edition, at: Date.now() });
      return true;
    } catch (error) {
      log.debug({ caseId, err: error }, 'calendar signal delayed');
      return false;
    }
  }
}
