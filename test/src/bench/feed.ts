/**
 * The status feed: events a second that processes of one service append, against one process; and the first page of the
 * events of a project by look-ups, with few and with many events in the feed.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { EventPlaces } from '@kuaijin/events/model/event-places';
import { Feed, type FeedEvent } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { caseEvent } from './feed/events';
import { fillFeed } from './feed/fill';
import { percentile, rounded, timed } from './figures';

const PROCESSES = [1, 2, 4, 6] as const;
const ROUND_MS = 3_000;
const FEW = 1_000;
const LEAST = 10 * FEW;
const MOST = 10_000_000;
/** Streams of a source, as the feed has them. */
const PARTITIONS = 16;
/** Events of a page, and pages that are measured. */
const PAGE = 20;
const PAGES = 60;
/** Events in which the same cases go on, and how many cases; of a project there are so many. */
const STRETCH = 50_000;
const CASES = 240;
const CASES_OF_A_PROJECT = 12;

/** A feed of a million events. */
export const storeMegabytes = 1_500;

export const options = {
  events: { takes: 'number', is: 'among which first pages are read', preset: 1_000_000 },
  only: { takes: 'text', form: 'appends|pages', is: 'what alone is measured' },
} as const satisfies Options;

export async function run(
  { options: { events: many, only } }: Given<typeof options>,
  report: (figure: Figure) => void,
): Promise<boolean> {
  if (many < LEAST || many > MOST)
    throw new LaunchError(`--events is a number of at least ${LEAST} and at most ${MOST}, not ${many}`);
  const uri = process.env['MONGODB_URI'];
  if (uri === undefined) throw new Error('MONGODB_URI names no server');
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench' });
  const database = `kuaijin_bench_${randomBytes(4).toString('hex')}`;
  try {
    const isFast = only === 'pages' || (await appends(uri, database, report));
    const isFlat = only === 'appends' || (await firstPages(mongo, `${database}_read`, many, report));
    return isFast && isFlat;
  } finally {
    for (const name of [database, `${database}_read`]) await mongo.db(name).dropDatabase();
    await mongo.close();
  }
}

async function appends(uri: string, database: string, report: (figure: Figure) => void): Promise<boolean> {
  let baseline = 0;
  let least = 1;
  for (const count of PROCESSES) {
    const children = Array.from({ length: count }, () =>
      fork(join(__dirname, 'feed', 'appender.js'), [uri, database, String(ROUND_MS)]),
    );
    await Promise.all(children.map(message));
    for (const child of children) child.send('go');
    const counts = (await Promise.all(children.map(message))).map(Number);
    const rate = (counts.reduce((sum, one) => sum + one, 0) * 1_000) / ROUND_MS;
    baseline ||= rate;
    least = Math.min(least, rate / baseline);
    report({
      bench: 'feed',
      case: count === 1 ? 'appended by one process' : `appended by ${count} processes, against one`,
      value: Math.round(rate),
      unit: 'events/s',
      baseline: Math.round(baseline),
      ratio: rounded(rate / baseline, 2),
    });
  }
  return least >= 0.8;
}

async function message(child: ChildProcess): Promise<unknown> {
  const [said] = await once(child, 'message');
  return said;
}

/** Few events are published; the many that come then are written in the shape in which they would have been stored. */
async function firstPages(
  mongo: Mongo,
  database: string,
  many: number,
  report: (figure: Figure) => void,
): Promise<boolean> {
  const baseline = await whileOpen(mongo, database, async (feed, places) => {
    await feed.publish('approvals', [...events(0, FEW)]);
    while ((await feed.waiting(await places.reached())).length > 0) await sleep(200);
    return pageTime(feed, places, 'project-read');
  });
  reportPage(report, FEW, baseline, baseline);
  await fillFeed(mongo.db(database), events(FEW, many), PARTITIONS);
  const p50 = await whileOpen(mongo, database, async (feed, places) => {
    if ((await feed.waiting(await places.reached())).length > 0) throw new Error('not all is noted');
    // What was written is found as what was published is.
    await pageTime(feed, places, projectOf(many - 1));
    return pageTime(feed, places, 'project-read');
  });
  reportPage(report, many, p50, baseline);
  return p50 <= 2 * baseline;
}

async function whileOpen<T>(
  mongo: Mongo,
  database: string,
  work: (feed: Feed, places: EventPlaces) => Promise<T>,
): Promise<T> {
  const log = logger('bench', { level: 'fatal' });
  const options = { cursorKey: 'k'.repeat(32), features: mongo.features, partitions: PARTITIONS };
  const feed = await Feed.open(mongo.db(database), options);
  const places = await EventPlaces.open({ mongo, database, feed, log });
  places.start();
  try {
    return await work(feed, places);
  } finally {
    await places.stop();
    await feed.close();
  }
}

/** Milliseconds for the first page of a project, p50. */
async function pageTime(feed: Feed, places: EventPlaces, projectId: string): Promise<number> {
  const page = async () => {
    const index = await places.of([{ field: 'projectId', id: projectId }], await places.reached());
    const { rows } = await feed.readIndexed(index, undefined, PAGE);
    if (rows.length !== PAGE || rows.some(({ event }) => event.projectId !== projectId))
      throw new Error(`a page of ${rows.length} events of ${projectId}`);
  };
  const times: number[] = [];
  for (let n = 0; n < PAGES; n += 1) times.push(await timed(page));
  return percentile(times, 0.5);
}

function reportPage(report: (figure: Figure) => void, size: number, p50: number, baseline: number): void {
  report({
    bench: 'feed',
    case: `first page of the events of a project, p50, with ${size} events in the feed, against ${FEW}`,
    value: rounded(p50, 2),
    unit: 'ms',
    baseline: rounded(baseline, 2),
    ratio: rounded(p50 / baseline, 2),
  });
}

/** Of the first events each tenth belongs to the project that is read; those behind are of others. */
function* events(from: number, to: number): Iterable<FeedEvent> {
  for (let n = from; n < to; n += 1) {
    const isRead = n < FEW && n % 10 === 0;
    yield caseEvent(n < FEW ? `first-${n % CASES}` : `c${caseOf(n)}`, n, isRead ? 'project-read' : projectOf(n));
  }
}

/** Projects and cases go on for a while beside each other, and then come others. */
const caseOf = (n: number): number => Math.floor(n / STRETCH) * CASES + (n % CASES);
const projectOf = (n: number): string =>
  n < FEW ? 'project-first' : `project-${Math.floor(caseOf(n) / CASES_OF_A_PROJECT)}`;
