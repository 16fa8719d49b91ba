/**
 * Asks a product whatever chance comes to: bytes of HTTP, documents, input fields and cursors, by persons of all posts
 * and by nobody.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { postNames } from '@kuaijin/kit/access/posts';
import { Dice } from '../approvals/model/dice';
import type { Client } from '../harness/client';
import { operation } from './documents';
import { judged, judgedBytes } from './judge';
import { request, talk } from './wire';

export interface FuzzOptions {
  readonly product: Client & { readonly url: string };
  readonly seed: number;
  readonly requests: number;
  /** Milliseconds after which nothing more is asked. */
  readonly forMs: number;
}

export interface FuzzResult {
  readonly seed: number;
  readonly asked: number;
  readonly seconds: number;
  /** How often each code came; `data` stands for answers without an error. */
  readonly codes: Readonly<Record<string, number>>;
  /** What nobody may be told, each with what was sent. */
  readonly findings: readonly string[];
  /** Megabytes of the heap after a third of the requests, and after all of them. */
  readonly heap: readonly [number, number];
}

const LANES = 6;
const FINDINGS_MOST = 20;

export async function fuzz({ product, seed, requests, forMs }: FuzzOptions): Promise<FuzzResult> {
  const tokens = await Promise.all([
    ...postNames.map((post) => product.token(post, { department: 'department-330800-NR' })),
    product.token('OWNER', { organisation: 'organisation-qz-hospital' }),
    product.token('HANDLER', { region: '420300' }),
  ]);
  const began = Date.now();
  const codes: Record<string, number> = {};
  const findings: string[] = [];
  const heap: number[] = [];
  let asked = 0;
  const lane = async () => {
    while (asked < requests && Date.now() - began < forMs && findings.length < FINDINGS_MOST) {
      asked += 1;
      if (asked === Math.ceil(requests / 3)) heap.push(heapNow());
      const dice = new Dice(seed + asked);
      const { sent, told } = await one(product.url, tokens, dice);
      for (const code of told.codes.length === 0 ? ['data'] : new Set(told.codes)) codes[code] = (codes[code] ?? 0) + 1;
      if (told.fault !== undefined) findings.push(`${told.fault} <- ${sent.slice(0, 600)}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const live = await fetch(new URL('/health/live', product.url), { signal: AbortSignal.timeout(2_000) });
  if (!live.ok) findings.push(`health tells ${live.status}`);
  const last = heapNow();
  const seconds = Math.round((Date.now() - began) / 1000);
  return { seed, asked, seconds, codes, findings, heap: [heap[0] ?? last, last] };
}

async function one(url: string, tokens: readonly string[], dice: Dice) {
  const began = performance.now();
  try {
    if (dice.chance(0.3)) {
      const bytes = request(dice);
      const answer = await talk(Number(new URL(url).port), bytes);
      return { sent: bytes, told: judgedBytes(answer, performance.now() - began) };
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
    return { sent, told: judged(answer.status, await answer.text(), performance.now() - began) };
  } catch (error) {
    return { sent: 'see the seed', told: { codes: [], fault: `no answer: ${String(error)}` } };
  }
}

/** After everything that nobody holds is gone. */
function heapNow(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 1_000_000);
}
