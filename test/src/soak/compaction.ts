/**
 * Reads of the embedded store while it writes and compacts: `npm run soak -- compaction`. Before readers said on which
 * version they stand, some met a chunk that was gone.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { startMongo } from '@kuaijin/dev/servers/mongo';
import { type Collection, MongoClient } from 'mongodb';

/** Documents that are read; more than the store keeps in memory. */
const READ = 150_000;
const WRITTEN = 3_000;
const BULK = 1_500;
/** Every so manieth document stays, so that compaction moves what lies in half empty chunks. */
const KEPT_OF = 5;
const WRITERS = 16;
const READERS = 4;
const STRESS_MS = 60_000;

interface Row {
  readonly _id: number;
  readonly body: string;
}

const rowOf = (_id: number): Row => ({ _id, body: randomBytes(900).toString('base64') });

export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-compaction-'));
  const { uri, server } = await startMongo(folder);
  const client = await MongoClient.connect(uri);
  try {
    const { reads, writes, faults } = await stress(client);
    for (const fault of new Set(faults)) console.error(fault);
    const figure = (name: string, value: number, unit: string) =>
      tell({ bench: 'compaction', case: name, value, unit });
    figure('reads beside writes and compaction', reads, 'reads');
    figure('writes', writes, 'writes');
    figure('what is wrong', faults.length, 'faults');
    return faults.length === 0 && reads > 0 && writes > 0;
  } finally {
    await client.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function stress(client: MongoClient) {
  const read = client.db('compaction').collection<Row>('read');
  const written = client.db('compaction').collection<Row>('written');
  await fill(read, READ);
  await fill(written, WRITTEN);
  for (let from = 0; from < READ; from += BULK) {
    const gone = Array.from({ length: BULK }, (_, i) => from + i).filter((id) => id % KEPT_OF > 1);
    await read.deleteMany({ _id: { $in: gone } });
  }
  const faults: string[] = [];
  let [reads, writes] = [0, 0];
  const until = Date.now() + STRESS_MS;
  const repeated = async (work: () => Promise<void>) => {
    while (Date.now() < until) await work().catch((error: unknown) => void faults.push(String(error)));
  };
  const write = async () => {
    await written.replaceOne({ _id: writes % WRITTEN }, { body: rowOf(0).body });
    writes += 1;
  };
  const readSome = async () => {
    const ids = Array.from({ length: 20 }, () => Math.floor((Math.random() * READ) / KEPT_OF) * KEPT_OF);
    const found = await read.find({ _id: { $in: ids } }).toArray();
    if (found.length !== new Set(ids).size) faults.push(`${found.length} were found of ${new Set(ids).size}`);
    reads += 1;
  };
  const scan = async () => {
    await read.find({ body: 'nobody has this' }).toArray();
    reads += 1;
  };
  await Promise.all([
    ...Array.from({ length: WRITERS }, () => repeated(write)),
    ...Array.from({ length: READERS }, () => repeated(readSome)),
    repeated(scan),
  ]);
  return { reads, writes, faults };
}

async function fill(collection: Collection<Row>, count: number): Promise<void> {
  for (let from = 0; from < count; from += BULK)
    await collection.insertMany(Array.from({ length: BULK }, (_, i) => rowOf(from + i)));
}
