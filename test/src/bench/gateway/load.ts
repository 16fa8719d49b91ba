/** Asks a gateway as fast as it answers, and counts the processor time that it takes. */
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import type { BenchCase, Question } from './cases';

/** How often each question is answered before it is measured: the first time it is planned. */
const WARM_ROUNDS = 3;
/** Ticks of the kernel's clock in a second. */
const TICKS = 100;

export interface Measured {
  /** For a second of the gateway's processor time: what a core of its own would answer. */
  readonly perSecond: number;
  readonly bytes: number;
}

export interface Target {
  readonly port: number;
  readonly pid: number;
}

/**
 * @param seconds of processor time that are measured, after as much to get warm
 * @param isApart whether no two questions at the same time are equal, so that nothing can be shared
 * @throws Error for an answer without data, or with an error
 */
export async function measure(
  { port, pid }: Target,
  { questions, atOnce }: BenchCase,
  { seconds, isApart = false }: { readonly seconds: number; readonly isApart?: boolean },
): Promise<Measured> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: atOnce });
  const bodies = questions.map((question) => JSON.stringify(question));
  let asked = 0;
  let bytes = 0;
  let answered = 0;
  let isOver = false;
  const worker = async (number: number): Promise<void> => {
    const language = isApart ? { 'accept-language': `x-${number}` } : {};
    while (!isOver) {
      const body = bodies[asked++ % bodies.length] ?? '';
      const answer = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...language },
        body,
      });
      const text = await answer.body.text();
      if (!isWhole(answer.statusCode, text))
        throw new Error(`${answer.statusCode} ${text.slice(0, 300)} to ${body.slice(0, 300)}`);
      bytes = text.length;
      answered += 1;
    }
  };
  const workers = Promise.all(Array.from({ length: atOnce }, (_, number) => worker(number)));
  const measuring = (async () => {
    try {
      await untilSpent(pid, processorSeconds(pid) + seconds, () => answered >= WARM_ROUNDS * bodies.length);
      const [begun, before] = [processorSeconds(pid), answered];
      await untilSpent(pid, begun + seconds);
      return (answered - before) / (processorSeconds(pid) - begun);
    } finally {
      isOver = true;
    }
  })();
  const [perSecond] = await Promise.all([measuring, workers]);
  await pool.close();
  return { perSecond, bytes };
}

/** The questions that a gateway answers with data and without an error, each asked once. */
export async function answeredBy({ port }: Target, { questions }: BenchCase): Promise<readonly Question[]> {
  const answered: Question[] = [];
  for (const question of questions) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    if (isWhole(answer.status, await answer.text())) answered.push(question);
  }
  return answered;
}

const isWhole = (status: number, text: string): boolean =>
  status === 200 && text.includes('"data":{') && !text.includes('"errors":[');

async function untilSpent(pid: number, seconds: number, isWarm = () => true): Promise<void> {
  while (processorSeconds(pid) < seconds || !isWarm()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Of the process with all its threads. */
export function processorSeconds(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
