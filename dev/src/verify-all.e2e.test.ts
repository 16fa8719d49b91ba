import { loadConfig } from '@kuaijin/kit/config';
import { Journal } from '@kuaijin/kit/journal';
import { defineLedger, Ledger } from '@kuaijin/kit/ledger';
import { testStore } from '@kuaijin/kit/mongo/testing';
import { connectToWalk, verifyAll } from './verify-all';

const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const writes = new Set(['insert', 'update', 'delete', 'findAndModify', 'createIndexes', 'drop']);

test('a walk over all journals finds every stream and writes nothing', async () => {
  const store = await testStore();
  const journal = await Journal.open(store.db('land'), 'ledger');
  const quota = defineLedger({ name: 'quota', unit: 'MU', kinds: ['ISSUE'], insufficient: 'INSUFFICIENT_QUOTA' });
  const ledger = new Ledger(journal, quota);
  for (const account of ['pool-a', 'pool-b']) {
    await ledger.post(account, { kind: 'ISSUE', key: 'issue', amount: 5n, act, at: new Date() });
  }
  await journal.append('thing', [{ key: '1', type: 'opened', v: 1, data: null, at: new Date() }]);
  await journal.close();

  const uri = process.env['MONGODB_URI'] ?? '';
  const config = {
    ...loadConfig(),
    prefix: store.prefix,
    mongodbUri: `${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`,
  };
  const mongo = await connectToWalk(config);
  const written: string[] = [];
  mongo.client.on('commandStarted', ({ commandName }) => {
    if (writes.has(commandName)) written.push(commandName);
  });
  try {
    const found: string[] = [];
    for await (const { stream, ok, entries } of verifyAll({ mongo, config })) found.push(`${stream} ${entries} ${ok}`);
    expect(found.sort()).toEqual(['pool-a 1 true', 'pool-b 1 true', 'thing 1 true']);
    expect(written).toEqual([]);
    const { databases } = await mongo.client.db('admin').admin().listDatabases({ nameOnly: true });
    expect(databases.map(({ name }) => name).filter((name) => name.startsWith(store.prefix))).toEqual([
      `${store.prefix}_land`,
    ]);
  } finally {
    await mongo.close();
    await store.close();
  }
});
