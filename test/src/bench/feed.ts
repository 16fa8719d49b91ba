/**
 * The status feed: events a second that processes of one service append, against one process; and the first page of the
 * events of a project by look-ups, with few and with many events in the feed.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { EventPlaces } from '@kuaijin/events/model/event-places';
import { Feed } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { caseEvent } from './feed/events';
import { percentile, rounded, timed } from './figures';

const PROCESSES = [1, 2, 4, 6] as const;
const ROUND_MS = 3_000;
const FEW = 1_000;
/** Events published at once while the feed is filled. */
const BATCH = 1_000;
const PAGES = 60;

/** A feed of a million events. */
export const storeMegabytes = 1_500;

export const options = {
  events: { takes: 'number', is: 'among which first pages are read', preset: 1_000_000 },
} as const satisfies Options;

export async function run(
  { options: { events } }: Given<typeof options>,
  report: (figure: Figure) => void,
): Promise<boolean> {
  const uri = process.env['MONGODB_URI'];
  if (uri === undefined) throw new Error('MONGODB_URI names no server');
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench' });
  const database = `kuaijin_bench_${randomBytes(4).toString('hex')}`;
  try {
    const isFast = await appends(uri, database, report);
    const isFlat = await firstPages(mongo, database, events, report);
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

async function firstPages(
  mongo: Mongo,
  database: string,
  many: number,
  report: (figure: Figure) => void,
): Promise<boolean> {
  const log = logger('bench', { level: 'fatal' });
  const feed = await Feed.open(mongo.db(`${database}_read`), { cursorKey: 'k'.repeat(32), features: mongo.features });
  const places = await EventPlaces.open({ mongo, database: `${database}_read`, feed, log });
  places.start();
  try {
    const page = async () => {
      const index = await places.of([{ field: 'projectId', id: 'project-read' }], await places.reached());
      const { rows } = await feed.readIndexed(index, undefined, 20);
      if (rows.length !== 20) throw new Error(`a page of ${rows.length}`);
    };
    let baseline = 0;
    let there = 0;
    for (const size of [FEW, many]) {
      for (; there < size; there += BATCH) await fill(feed, there, Math.min(BATCH, size - there));
      while ((await feed.waiting(await places.reached())).length > 0) await new Promise((go) => setTimeout(go, 200));
      const times: number[] = [];
      for (let n = 0; n < PAGES; n += 1) times.push(await timed(page));
      const p50 = percentile(times, 0.5);
      baseline ||= p50;
      report({
        bench: 'feed',
        case: `first page of the events of a project, p50, with ${size} events in the feed, against ${FEW}`,
        value: rounded(p50, 2),
        unit: 'ms',
        baseline: rounded(baseline, 2),
        ratio: rounded(p50 / baseline, 2),
      });
      if (p50 > 2 * baseline) return false;
    }
    return true;
  } finally {
    await places.stop();
    await feed.close();
  }
}

/** Of every hundred cases one belongs to the project that is read, up to a hundred of its events. */
async function fill(feed: Feed, from: number, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const isRead = n < FEW && n % 10 === 0;
    return caseEvent(`c${n % 5_000}`, Math.floor(n / 5_000) + 1, isRead ? 'project-read' : `project-${n % 400}`);
  });
  await feed.publish('approvals', events);
}
