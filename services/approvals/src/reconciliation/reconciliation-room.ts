import { openDocuments } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { AccessRoom } from '../access/access-room';
import type { ActsRoom } from '../acts/acts-room';
import { CalendarSweep } from '../catalogue/calendar/calendar-sweep';
import type { CatalogueRoom } from '../catalogue/catalogue-room';
import type { ProjectionRoom } from '../projection/projection-room';
import type { ReadingRoom } from '../reading/reading-room';
import { CaseRelayout } from './case-relayout';
import { CaseRepair } from './case-repair';
import { CaseReview } from './case-review';
import type { CaseTroubles } from './case-troubles';
import { CaseWatch } from './case-watch';
import { DailyRound } from './daily-round';
import { expiredElements } from './expired-elements';
import { caseResync } from './resync-case';
import type { RoundProgress } from './round-progress';
import { StartFollower, verifiedStarts } from './start-follower';
import { caseVerifier } from './verify-case';
import { WatchedCases } from './watched-cases';

interface Rooms {
  readonly troubles: CaseTroubles;
  readonly rounds: RoundProgress;
  readonly catalogue: CatalogueRoom;
  readonly projection: ProjectionRoom;
  readonly reading: ReadingRoom;
  readonly access: AccessRoom;
  readonly acts: ActsRoom;
}

/** What watches over cases and brings them forward: rounds, sweeps, repairs, checks. */
export async function openReconciliationRoom(
  { config, feed, log, mongo, namespaces, temporal: { client } }: ServiceDeps,
  { troubles, rounds, catalogue, projection: projected, reading, access, acts }: Rooms,
) {
  const { journal, versions, documents, history, outcomes, projection, readers } = projected;
  const { reader, cases: store } = reading;
  const { operations, answers } = acts;
  const database = namespaces.database();
  const cases = new WatchedCases(documents);
  const restart = (caseId: string) => operations.restart(caseId);
  const review = new CaseReview({ store, cases, journal, officers: access.directory.officers, troubles, log });
  const watch = new CaseWatch({
    ...{ client, journal, history, store, cases, rounds, troubles, review, restart, log },
    catchUpReaders: () => projection.catchUp(),
    everyMs: config.watchMs,
  });
  const round = new DailyRound({ rounds, feed, cases: documents, outcomes, atMinutes: config.digestAtMinutes, log });
  const { calendars } = catalogue;
  const calendarSweep = new CalendarSweep({ client, calendars, store, restart, log, everyMs: config.watchMs });
  const starts = await openDocuments(mongo, database, verifiedStarts);
  const follower = new StartFollower({ client, feed, db: mongo.db(database), starts, store, restart, log });
  const expired = expiredElements({ client, feed, db: mongo.db(database), log });
  const relayout = new CaseRelayout(documents, versions, log);
  const kept = [follower, expired, watch, round, calendarSweep];
  return {
    calendarSweep,
    resync: caseResync({ client, journal, history, troubles, review, restart, readers }),
    repairs: new CaseRepair({ client, journal, history, operations, answers, troubles, log }),
    verifyCase: caseVerifier({ client, journal, history, reader, readers }),
    /** Puts documents of an earlier layout right, beside everything else. */
    relayout,
    start: (): void => {
      for (const one of kept) one.start();
    },
    stop: async (): Promise<void> => {
      await Promise.all([relayout, ...kept].map((one) => one.stop()));
    },
  };
}
