/**
 * What the gateway does with an operation before anybody is asked: its size and its cost. Baseline: to parse the same
 * text, which has to be done anyhow. Of the operations that people see every day, and of the worst that attackers send.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { costTable } from '@kuaijin/gateway/limits/cost-table';
import { DocumentCheck } from '@kuaijin/gateway/limits/document-check';
import { loadConfig } from '@kuaijin/kit/config';
import { loadSupergraph, schemaFolder } from '@kuaijin/schema';
import { parse } from 'graphql';
import { percentile, rounded } from './figures';

/** It asks nobody. */
export const needsServers = false;

const ROUNDS = 2_000;
const WARM = 500;
const MICROSECONDS = 1_000;

/** `npm run bench -- gateway-checks` */
export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const config = loadConfig({ KUAIJIN_ENV: 'test' });
  const table = costTable(loadSupergraph());
  const folder = join(schemaFolder, 'operations');
  const operations = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  const figure = (name: string, value: number, baseline?: number) =>
    tell({
      bench: 'gateway-checks',
      case: name,
      value: rounded(value),
      unit: 'µs',
      ...(baseline === undefined ? {} : { baseline: rounded(baseline), ratio: rounded(value / baseline, 2) }),
    });
  for (const [name, text] of operations.filter(([file]) => /^(inbox|events|project-overview)\./.test(file))) {
    const bare = median(() => parse(text, { noLocation: true }));
    // A comment makes each a text that was not seen before.
    const fresh = new DocumentCheck(table, config);
    figure(
      `${name}, not seen before; baseline: parse`,
      median((i) => fresh.check({ query: `${text}#${i}` }, false)),
      bare,
    );
    const known = new DocumentCheck(table, config);
    figure(
      `${name}, seen before`,
      median((i) => known.check({ query: text, variables: { first: i % 50 } }, false)),
    );
  }
  for (const [name, text] of attacks) {
    const check = new DocumentCheck(table, config);
    figure(
      `${name}, refused`,
      median((i) => refusal(() => check.check({ query: `${text}#${i}` }, true)), 100),
    );
  }
  return true;
}

const chain = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `fragment f${i} on Department { region { id } ...f${i + 1} ...f${i + 1} }`,
  ).join(' ');

const attacks: readonly (readonly [string, string])[] = [
  ['a bomb of 25 fragments', `{ me { department { ...f0 } } } ${chain(25)} fragment f25 on Department { name }`],
  ['one object a thousand times', `{ ${'me { id } '.repeat(950)} }`],
  [
    'cases of steps of cases',
    `{ approvalCase(id: "1") { ${'steps { approvalCase { '.repeat(4)} id ${'} }'.repeat(4)} } }`,
  ],
];

function refusal(check: () => unknown): void {
  try {
    check();
  } catch {
    return;
  }
  throw new Error('what is to be refused was let in');
}

/** Microseconds of the middle one of many. */
function median(work: (i: number) => unknown, rounds = ROUNDS): number {
  for (let i = 0; i < Math.min(WARM, rounds); i += 1) work(-1 - i);
  const times = Array.from({ length: rounds }, (_, i) => {
    const began = performance.now();
    work(i);
    return (performance.now() - began) * MICROSECONDS;
  });
  return percentile(times, 0.5);
}
