/** A deployment of one size, watched: at its start, while nobody asks for anything, and while people ask. */
import { setTimeout as delay } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import { startStack } from '../../harness/stack';
import { CommandLog, type StoreCall } from './command-log';
import { costOf } from './examined';
import { questions } from './questions';

/** What something cost the store. */
export interface Measured {
  readonly name: string;
  readonly calls: number;
  readonly returned: number;
  readonly examined: number;
  /** Documents that a store passes over which uses no index but unique ones. */
  readonly scanned: number;
  readonly ms: number;
  /** Calls that got no answer. */
  readonly failed: number;
}

/** Milliseconds after which a process has come to rest. */
const REST_MS = 5_000;
/** Nothing but what is asked for reaches the store: no tail looks, no round begins. */
const still = { KUAIJIN_POLL_MS: '3600000', KUAIJIN_WATCH_MS: '3600000' };
/** A store without indexes takes as long as it takes. */
const patient = { KUAIJIN_EXECUTION_TIMEOUT_MS: '900000', KUAIJIN_SUBGRAPH_TIMEOUT_MS: '900000' };
/**
 * What the rounds of a process read, also while people ask: the longer a question takes, the more of them fall into it.
 */
const byItself = /(_recent|_marks|^waiters(_accounts)?)$/;

/** @param client one that is not watched */
export async function measure(client: MongoClient, prefix: string, quietSeconds: number): Promise<readonly Measured[]> {
  const log = new CommandLog();
  log.begin();
  try {
    const [start, ...answers] = await asked(client, log, prefix);
    return [...(start === undefined ? [] : [start]), await quiet(client, log, prefix, quietSeconds), ...answers];
  } finally {
    log.end();
  }
}

async function quiet(client: MongoClient, log: CommandLog, prefix: string, seconds: number): Promise<Measured> {
  const stack = await startStack({ sharedPrefix: prefix, env: patient });
  try {
    await delay(REST_MS);
    log.take();
    await delay(seconds * 1_000);
    return await measured(`${seconds} quiet seconds`, log.take(), seconds * 1_000, client);
  } finally {
    await stack.close();
    log.take();
  }
}

/**
 * A start, and then the questions: what looks for news every tenth of a second would be counted by the time that the
 * store takes.
 */
async function asked(client: MongoClient, log: CommandLog, prefix: string): Promise<readonly Measured[]> {
  const began = performance.now();
  const stack = await startStack({ sharedPrefix: prefix, env: { ...still, ...patient } });
  try {
    const ms = performance.now() - began;
    await delay(REST_MS);
    const answers: Measured[] = [await measured('start of a process', log.take(), ms, client)];
    for (const { name, query, token } of questions) {
      const bearer = await token(stack);
      log.take();
      const asks = performance.now();
      await stack.ask(query, {}, bearer);
      const took = performance.now() - asks;
      const calls = log.take().filter(({ collection }) => !byItself.test(collection));
      answers.push(await measured(name, calls, took, client));
    }
    return answers;
  } finally {
    await stack.close();
  }
}

async function measured(name: string, calls: readonly StoreCall[], ms: number, client: MongoClient): Promise<Measured> {
  let [returned, examined, scanned] = [0, 0, 0];
  for (const call of calls) {
    const cost = await costOf(call, client);
    returned += call.returned;
    examined += cost.examined;
    scanned += cost.scanned;
  }
  const failed = calls.filter(({ isFailed }) => isFailed === true).length;
  return { name, calls: calls.length, returned, examined, scanned, ms, failed };
}
