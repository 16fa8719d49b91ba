import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairOfSeed, publicHalf, publicKeys } from '@kuaijin/kit/identity/keys';
import { Journal } from '@kuaijin/kit/journal';
import { Ledger } from '@kuaijin/kit/ledger';
import { checkLedger, headsOfDay } from '@kuaijin/kit/ledger/heads/check';
import { HeadPublisher } from '@kuaijin/kit/ledger/heads/head-publisher';
import { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import { logger } from '@kuaijin/kit/logging';
import { testStore } from '@kuaijin/kit/mongo/testing';
import { entriesInExport, entriesInStore, lineOf, pagesInGraph, pagesInStore } from './check-ledger';

const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;

test('an export of a ledger holds against what was published, and a line that was changed in it is named', async () => {
  const store = await testStore();
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-export-'));
  const db = store.db('land');
  const journal = await Journal.open(db, 'ledger', { features: store.mongo.features });
  const published = await PublishedHeads.open(store.db('feed'), store.mongo.features);
  try {
    const kinds = ['ISSUE', 'RESERVE', 'RELEASE'] as const;
    const ledger = new Ledger(journal, { name: 'land', unit: 'MU', kinds, insufficient: 'INSUFFICIENT_QUOTA' });
    for (const account of ['pool-a', 'pool-b']) {
      const at = new Date('2026-03-02T01:00:00Z');
      const meta = { note: '杭州' };
      await ledger.post(account, { kind: 'ISSUE', key: 'i', amount: 2n ** 60n, advanceCap: 7n, act, at, meta });
      await ledger.post(account, { kind: 'RESERVE', key: 'r', amount: 3n, act, at, expiresAt: new Date() });
      await ledger.post(account, { kind: 'RELEASE', key: 'x', reservation: 'r', amount: 1n, act, at });
    }
    const key = pairOfSeed('exports');
    const log = logger('test', { level: 'fatal' });
    await new HeadPublisher({ ledger: 'land', journal, published, key, log }).publish('2026-03-02');
    const signed = await pagesInStore(published, 'land', '2026-03-02');
    const heads = await headsOfDay({ ledger: 'land', day: '2026-03-02' }, signed, publicKeys(publicHalf(key)));
    const lines: string[] = [];
    for await (const entry of entriesInStore(store.mongo, db.databaseName)) lines.push(lineOf(entry));
    const file = join(folder, 'land.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    expect(await checkLedger(entriesInExport(file), heads)).toEqual({ entries: 6, heads: 2, findings: [] });
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"amount":{"$numberLong":"3"}', '"amount":{"$numberLong":"4"}'),
    );
    const { findings } = await checkLedger(entriesInExport(file), heads);
    expect(findings).toEqual([{ account: expect.any(String), seq: 2, reason: 'its content is not what was written' }]);
  } finally {
    await published.close();
    await journal.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a graph that does not answer, or is none, and an export that is not there are named', async () => {
  const server = createServer((_request, response) => response.writeHead(404).end('nothing here'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const asked = () => pagesInGraph(url, 'land', '2026-03-02');
  await expect(asked()).rejects.toThrow(`${url} is no graph: it answers 404 without JSON`);
  server.close();
  await once(server, 'close');
  await expect(asked()).rejects.toThrow(`${url} does not answer: `);
  await expect(entriesInExport('/there/is/none').next()).rejects.toThrow('there is no export /there/is/none');
});
