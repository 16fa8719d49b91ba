/** Writers in several processes on a real store, with SIGKILL of processes and store and faults of the wire. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '@kuaijin/dev/paths';
import { startMongo } from '@kuaijin/dev/servers/mongo';
import { freePort } from '@kuaijin/dev/servers/ports';
import { connectMongo } from '@kuaijin/kit/mongo';
import { seeded } from '@kuaijin/kit/mongo/testing';
import { cut, delayed, type Fault, notWritablePrimary, writeConcernFailed, writeFailed } from '../faults/wire/faults';
import { WireProxy } from '../faults/wire/proxy';
import type { Answer } from './answers';
import { judge } from './judge';

const WRITERS = 32;
const PROCESSES = 3;
const DATABASE = 'ledger_model';
/** Of all writes. */
const FAULTY = 0.02;
const faults: readonly Fault[] = [
  notWritablePrimary,
  writeConcernFailed(true),
  writeConcernFailed(false),
  writeFailed(11602),
  cut('before'),
  cut('after'),
  delayed(30),
];

export interface KilledLedger {
  readonly seed: number;
  /** In all; shared evenly by the writers. */
  readonly requests: number;
  readonly kills: number;
  readonly storeKills: number;
  readonly onKill?: (victim: string) => void;
}

export interface KilledLedgerResult {
  readonly answers: number;
  readonly refusals: number;
  readonly entries: number;
  readonly killed: Readonly<Record<'process' | 'store', number>>;
  readonly faults: number;
  readonly findings: readonly string[];
}

/** Asks everything of a seed, and holds what came of it against the model. */
export async function killedLedger(options: KilledLedger): Promise<KilledLedgerResult> {
  const { seed, requests, kills, storeKills, onKill = () => undefined } = options;
  const random = seeded(seed);
  const each = Math.ceil(requests / WRITERS);
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-ledger-'));
  const port = await freePort();
  const uri = `mongodb://127.0.0.1:${port}/`;
  const start = async () => (await startMongo(folder, { port })).server;
  let server = await start();
  const proxy = await WireProxy.start(uri, { replicaSet: 'rs0' });
  const share = FAULTY / faults.length;
  const rules = faults.map((fault) =>
    proxy.when({ command: ['insert', 'update'], where: () => random() < share }, fault),
  );
  const answers: Answer[] = [];
  const children = new Map<number, ChildProcess>();
  const over: Promise<void>[] = [];
  const run = (index: number): void => {
    const next = new Map<number, number>();
    for (let writer = index; writer < WRITERS; writer += PROCESSES) next.set(writer, 0);
    for (const { writer, n } of answers) if (next.has(writer)) next.set(writer, Math.max(next.get(writer) ?? 0, n + 1));
    const file = join(root, 'test/src/ledger/writers.child.ts');
    const given = [file, proxy.uri, DATABASE, String(seed), String(each), JSON.stringify([...next])];
    const loader = join(root, 'kit/src/mongo/testing-child.cjs');
    const child = spawn(process.execPath, [loader, ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.set(index, child);
    over.push(listen(child, answers));
  };
  try {
    for (let index = 0; index < PROCESSES; index += 1) run(index);
    const plan = shuffled([...Array(kills).fill('process'), ...Array(storeKills).fill('store')], random);
    for (const [i, victim] of plan.entries()) {
      const enough = ((i + 1) * each * WRITERS) / (plan.length + 1);
      await until(() => answers.length >= enough || isOver(children));
      onKill(victim);
      if (victim === 'store') {
        await server.kill();
        server = await start();
      } else await killOne(Math.floor(random() * PROCESSES), children, over, run);
    }
    await until(() => isOver(children));
    await Promise.all(over);
    for (const rule of rules) rule.remove();
    const mongo = await connectMongo(uri, { appName: 'judge' });
    const { entries, findings } = await judge(mongo, DATABASE, seed, answers);
    await mongo.close();
    const missing = each * WRITERS - answers.length;
    return {
      answers: answers.length,
      refusals: answers.filter(({ code }) => code !== undefined).length,
      entries,
      killed: { process: kills, store: storeKills },
      faults: rules.reduce((sum, { hits }) => sum + hits, 0),
      findings: missing === 0 ? findings : [`${missing} requests were not answered`, ...findings],
    };
  } finally {
    for (const child of children.values()) child.kill('SIGKILL');
    await proxy.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killOne(
  index: number,
  children: ReadonlyMap<number, ChildProcess>,
  over: readonly Promise<void>[],
  run: (index: number) => void,
): Promise<void> {
  const child = children.get(index);
  child?.kill('SIGKILL');
  // What it had answered is read before another goes on.
  await Promise.race([...over, until(() => child?.exitCode !== null || child.signalCode !== null)]);
  await until(() => child?.stdout?.readableEnded ?? true);
  run(index);
}

async function listen(child: ChildProcess, answers: Answer[]): Promise<void> {
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout }))
    if (line.endsWith('}')) answers.push(JSON.parse(line));
}

const isOver = (children: ReadonlyMap<number, ChildProcess>): boolean =>
  [...children.values()].every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
