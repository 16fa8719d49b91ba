/**
 * Several processes on one hot pool against one, and how soon the others go on when one of them is killed: where they
 * take turns, and where one of them writes what the others hand over.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Bench, median, openLedger, type Part } from './part';

/** In all, whatever the number of processes. */
const WRITERS = 64;
const ROUNDS = 3;
const ROUND_MS = 2_000;
const KILLS = 5;
const TAKE_OVER_MS = 2_000;

/** What a writing process reports of a round. */
export interface Round {
  readonly count: number;
  /** Milliseconds of the longest time without an answer. */
  readonly longestPauseMs: number;
}

/** They take turns. */
export const processes: Part = (bench) => onOnePool(bench, [1, 2, 3]);

/** One writes, the others hand over to it. */
export const handOver: Part = (bench) => onOnePool(bench, [1, 2], 'hand-over');

async function onOnePool({ uri, mongo, db, report }: Bench, counts: readonly number[], how?: string): Promise<void> {
  await (await openLedger(mongo, db, ['pool'])).close();
  const start = (writers: number): ChildProcess =>
    fork(join(__dirname, 'writer.js'), [uri, db.databaseName, String(writers), ...(how === undefined ? [] : [how])]);
  const go = async (child: ChildProcess, ms: number): Promise<Round> => {
    const answer = once(child, 'message');
    child.send(ms);
    return (await answer)[0];
  };
  let baseline = 0;
  for (const count of counts) {
    const children = Array.from({ length: count }, () => start(Math.ceil(WRITERS / count)));
    await Promise.all(children.map((child) => go(child, ROUND_MS)));
    const rates: number[] = [];
    let pause = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const rounds = await Promise.all(children.map((child) => go(child, ROUND_MS)));
      rates.push(rounds.reduce((sum, one) => sum + one.count, 0) / (ROUND_MS / 1_000));
      pause = Math.max(pause, ...rounds.map(({ longestPauseMs }) => longestPauseMs));
    }
    for (const child of children) child.disconnect();
    baseline ||= median(rates);
    const who = count === 1 ? 'one process' : `${count} processes${how === undefined ? '' : ', of which one writes'}`;
    report({
      case: `one hot pool, ${WRITERS} writers in ${who}${count === 1 ? '' : ', against one process'}`,
      value: median(rates),
      unit: 'reservations/s',
      ...(count === 1 ? {} : { baseline }),
    });
    if (count > 1) report({ case: `longest time without an answer to one of ${who}`, value: pause, unit: 'ms' });
  }
  const pauses: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [victim, other] = [start(WRITERS / 2), start(WRITERS / 2)];
    await Promise.all([victim, other].map((child) => go(child, ROUND_MS / 2)));
    victim.send(ROUND_MS * 2);
    const survived = go(other, ROUND_MS * 2);
    setTimeout(() => victim.kill('SIGKILL'), ROUND_MS / 2 + kill * 17);
    pauses.push((await survived).longestPauseMs);
    other.disconnect();
  }
  const longest = Math.max(...pauses);
  report({
    case: `one of two processes on a hot pool${how === undefined ? '' : ' that hand over'} killed, ${KILLS} times: longest time until the other is answered`,
    value: longest,
    unit: 'ms',
    atMost: TAKE_OVER_MS,
  });
}
