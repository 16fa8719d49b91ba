import { AggregateStore, Aggregates, type Command, statesIn } from '@kuaijin/kit/aggregate';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import type { Feed } from '@kuaijin/kit/feed';
import type { BsonData } from '@kuaijin/kit/journal';
import type { Logger } from '@kuaijin/kit/logging';
import type { Mongo } from '@kuaijin/kit/mongo';
import { declareReadModel, openReadModel, plainValue, type VersionedCollection } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import { type CalendarEdition, type CalendarPublication, nextEdition } from './calendar-publication';

/** The calendar of the statute is one; others may come to stand beside it. */
const MAINLAND = 'mainland';

export type CalendarPublished =
  | { readonly ok: true; readonly edition: CalendarEdition; readonly cursor: string }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What an entry holds, and the document of the newest one. */
interface Fact {
  readonly edition: CalendarEdition;
}

/** Read as a whole, by its key alone. */
const calendarModel = declareReadModel<Fact>('calendars', { fields: { edition: plainValue } });

/** 工作日历: a journal stream of its own; each publication is an entry that holds the whole edition. */
export class CalendarStore extends AggregateStore<CalendarEdition> {
  private constructor(
    aggregates: Aggregates<CalendarEdition>,
    private readonly editions: VersionedCollection<Fact>,
  ) {
    super(aggregates);
  }

  static async open(options: {
    mongo: Mongo;
    database: string;
    source: string;
    feed: Feed;
    log: Logger;
  }): Promise<CalendarStore> {
    const editions = await openReadModel(options.mongo, options.database, calendarModel);
    const aggregates = await Aggregates.open<CalendarEdition>({
      ...options,
      definition: {
        name: 'calendar',
        states: statesIn({ documents: editions, keyOf: (stream) => stream, stateOf: ({ edition }) => edition }),
        evolve: (_state, entry) => (entry.data as unknown as Fact).edition,
        project: (edition, entries, before) => ({
          writes: entries.map((entry) => ({ collection: editions, key: entry.stream, body: { edition } })),
          events: entries.map((entry) => ({
            type: 'calendar.published',
            subject: `calendar/${entry.stream}`,
            time: entry.at,
            ...(before === undefined ? {} : { from: before.version }),
            to: edition.version,
            reason: edition.documentNumber,
            ...(entry.act === undefined ? {} : { act: entry.act }),
          })),
        }),
      },
    });
    return new CalendarStore(aggregates, editions);
  }

  /** Publishes a year on top of what there is; the same key again is answered with what it did. */
  async publish(
    publication: CalendarPublication,
    by: Omit<Command, 'content' | 'ifVersion'>,
  ): Promise<CalendarPublished> {
    const thisYear = Number(dateOf(by.at).slice(0, 4));
    const { year, holidays, shifted, documentNumber } = publication;
    const content = { year, holidays: [...holidays], shifted: [...shifted], documentNumber };
    let faults: readonly Refusal[] = [];
    const executed = await this.aggregates.execute(MAINLAND, { ...by, content }, (now) => {
      const edition = nextEdition(now, publication, by.at, thisYear);
      if (!('length' in edition)) {
        return [{ type: 'calendar.published', v: 1, data: { edition } as unknown as BsonData }];
      }
      faults = edition;
      const [first] = edition;
      if (first === undefined) throw new Error('a calendar is refused without a reason');
      return first;
    });
    if (executed.ok) return { ok: true, edition: executed.state, cursor: executed.cursor };
    const isOurs = faults.some(({ code }) => code === executed.refusal.code);
    return { ok: false, refusals: isOurs && isRefusal(faults[0]) ? faults : [executed.refusal] };
  }

  /** The newest edition; undefined while the bundled calendar is all there is. */
  async newest(): Promise<CalendarEdition | undefined> {
    return (await this.editions.get(MAINLAND))?.edition;
  }
}
