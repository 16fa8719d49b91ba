/**
 * Asks a product whatever chance comes to: bytes of HTTP, documents, input fields and cursors, messages on sockets and
 * streams of events, by persons of all posts and by nobody.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { postNames } from '@kuaijin/kit/access/posts';
import { Dice } from '../approvals/model/dice';
import type { Client } from '../harness/client';
import { waitFor } from '../harness/wait';
import { operation } from './documents';
import { judged, judgedBytes } from './judge';
import { socketExchange, streamExchange } from './live';
import { request, talk } from './wire';

export interface FuzzOptions {
  readonly product: Client & { readonly url: string };
  readonly seed: number;
  readonly requests: number;
  /** Milliseconds after which nothing new is asked. */
  readonly forMs: number;
  /** How many of the last requests are asked {@link REPETITIONS} times more; left out: 500. */
  readonly repeated?: number;
}

export interface FuzzResult {
  readonly seed: number;
  readonly asked: number;
  readonly seconds: number;
  /** How often each code came; `data` stands for answers without an error. */
  readonly codes: Readonly<Record<string, number>>;
  /** What nobody may be told, each with what was sent. */
  readonly findings: readonly string[];
  /** Megabytes of the heap after each tenth of the requests: caches of documents fill, up to their bounds. */
  readonly heap: readonly number[];
  /**
   * The same after each time that the last requests were asked again: whatever is cached of them is there, so that only
   * a leak makes it grow.
   */
  readonly heapRepeated: readonly number[];
}

/** Samples of the heap in a run. */
const SAMPLES = 10;
const REPETITIONS = 5;

const LANES = 6;
const FINDINGS_MOST = 20;

export async function fuzz({ product, seed, requests, forMs, repeated = 500 }: FuzzOptions): Promise<FuzzResult> {
  const tokens = await Promise.all([
    ...postNames.map((post) => product.token(post, { department: 'department-330800-NR' })),
    product.token('OWNER', { organisation: 'organisation-qz-hospital' }),
    product.token('HANDLER', { region: '420300' }),
  ]);
  await Promise.all(tokens.map((token) => confirmed(product, token)));
  const began = Date.now();
  const codes: Record<string, number> = {};
  const findings: string[] = [];
  const heap: number[] = [];
  let asked = 0;
  const ask = async (nth: number) => {
    const { sent, verdict } = await one(product.url, tokens, new Dice(seed + nth));
    for (const code of verdict.codes.length === 0 ? ['data'] : new Set(verdict.codes))
      codes[code] = (codes[code] ?? 0) + 1;
    if (verdict.fault !== undefined) findings.push(`${verdict.fault} <- ${sent.slice(0, 600)}`);
  };
  const hasFound = () => findings.length >= FINDINGS_MOST;
  await inLanes(async () => {
    if (asked >= requests || Date.now() - began >= forMs || hasFound()) return false;
    asked += 1;
    if (asked % Math.ceil(requests / SAMPLES) === 0) heap.push(heapNow());
    await ask(asked);
    return true;
  });
  const heapRepeated: number[] = [];
  for (let again = 0; again < REPETITIONS && !hasFound(); again += 1) {
    let nth = Math.max(0, asked - repeated);
    await inLanes(async () => {
      if (nth >= asked) return false;
      nth += 1;
      await ask(nth);
      return true;
    });
    heapRepeated.push(heapNow());
  }
  const live = await fetch(new URL('/health/live', product.url), { signal: AbortSignal.timeout(2_000) });
  if (!live.ok) findings.push(`health tells ${live.status}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  return { seed, asked, seconds, codes, findings, heap, heapRepeated };
}

/** Once the directory has confirmed somebody it may be silent for a while, as it is on a busy machine at first. */
function confirmed(product: Client, token: string): Promise<unknown> {
  return waitFor('the posts of a token', () => product.ask('{ __typename }', {}, token).then(() => true));
}

/**
 * Megabytes by which the heap is larger when the same was asked for the last time than when it was for the first: the
 * cheaper of two samples each.
 */
export function growthOf(heap: readonly number[]): number {
  return Math.min(...heap.slice(-2)) - Math.min(...heap.slice(0, 2));
}

/** Goes on in each lane until it says that there is no more. */
async function inLanes(next: () => Promise<boolean>): Promise<void> {
  const lane = async () => {
    while (await next());
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function one(url: string, tokens: readonly string[], dice: Dice) {
  const began = performance.now();
  try {
    if (dice.chance(0.2)) {
      const exchange = dice.chance(0.5) ? socketExchange : streamExchange;
      return await exchange(url, tokens, dice);
    }
    if (dice.chance(0.3)) {
      const bytes = request(dice);
      const answer = await talk(Number(new URL(url).port), bytes);
      return { sent: bytes, verdict: judgedBytes(answer, performance.now() - began) };
    }
    const sent = JSON.stringify(operation(dice));
    const token = dice.chance(0.85) ? dice.pick(tokens) : undefined;
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: sent,
      signal: AbortSignal.timeout(20_000),
    });
    return { sent, verdict: judged(answer.status, await answer.text(), performance.now() - began) };
  } catch (error) {
    return { sent: 'see the seed', verdict: { codes: [], fault: `no answer: ${String(error)}` } };
  }
}

/** After everything that nobody holds is gone. */
function heapNow(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 1_000_000);
}
