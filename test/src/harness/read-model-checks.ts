/** In every test file: queries are held against the declared indexes, and what is written past mongoose against its schemas. */
import { appendFileSync } from 'node:fs';
import { clientWatch } from '@kuaijin/kit/mongo/connect';
import { type SeenQueries, watchQueries } from '@kuaijin/kit/read-models/query-watch';
import { assertStoredShape } from '@kuaijin/kit/read-models/stored-shape';
import { onEachWrite } from '@kuaijin/kit/read-models/write-check';

const seen: SeenQueries = { unserved: [], used: new Set() };
clientWatch.watch = (client) => watchQueries(client, seen);
onEachWrite(assertStoredShape);

const failIfUnserved = () => {
  const unserved = seen.unserved.splice(0).filter(({ wanted }) => wanted !== undefined);
  if (unserved.length === 0) return;
  const lines = unserved.map(({ namespace, query, wanted }) => {
    const want = wanted === undefined ? 'is not declared' : `wants the index ${JSON.stringify(wanted)}`;
    return `${namespace} ${want} for ${JSON.stringify(query, (_name, one) => (typeof one === 'bigint' ? `${one}n` : one))}`;
  });
  throw new Error(`Queries that no declared index serves:\n${[...new Set(lines)].join('\n')}`);
};

afterEach(failIfUnserved);
afterAll(() => {
  failIfUnserved();
  const file = process.env['KUAIJIN_USED_INDEXES'];
  if (file !== undefined && seen.used.size > 0) appendFileSync(file, `${[...seen.used].join('\n')}\n`);
});
