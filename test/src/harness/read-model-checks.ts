/**
 * In every test file: queries are held against the declared indexes, and what is written past mongoose against its
 * schemas.
 */
import { clientWatch } from '@kuaijin/kit/mongo/connect';
import { type SeenQueries, watchQueries } from '@kuaijin/kit/read-models/query-watch';
import { assertStoredShape } from '@kuaijin/kit/read-models/stored-shape';
import { onEachWrite } from '@kuaijin/kit/read-models/write-check';
import type { MongoClient } from 'mongodb';
import { noteIndexUse } from './index-use';

const seen: SeenQueries = { unserved: [], undeclared: new Set(), used: new Set() };
const clients = new Set<MongoClient>();
clientWatch.watch = (client) => {
  clients.add(client);
  watchQueries(client, seen);
};
onEachWrite(assertStoredShape);

const failIfUnserved = () => {
  const unserved = seen.unserved.splice(0).map(({ namespace, query, wanted }) => {
    const asked = JSON.stringify(query, (_name, one) => (typeof one === 'bigint' ? `${one}n` : one));
    return `${namespace} wants the index ${JSON.stringify(wanted)} for ${asked}`;
  });
  const undeclared = [...seen.undeclared].map((command) => `${command}, which is not declared`);
  seen.undeclared.clear();
  if (unserved.length + undeclared.length === 0) return;
  throw new Error(`Queries that no declared index serves:\n${[...new Set([...undeclared, ...unserved])].join('\n')}`);
};

afterEach(failIfUnserved);
afterAll(() => {
  failIfUnserved();
  noteIndexUse(clients, seen.used);
});
