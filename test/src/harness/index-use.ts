/**
 * Which indexes the services of a test file declared, and which of them served a query: noted for the end of the run,
 * where all files are put together.
 */
import { appendFileSync } from 'node:fs';
import { declaredCollections } from '@kuaijin/kit/mongo/indexes';
import type { DeclaredIndex } from '@kuaijin/kit/read-models';
import type { MongoClient } from 'mongodb';

/** `service.collection {"a":1}`: the name of a database ends in its service, what stands before is of the test. */
const named = (label: string): string => label.replace(/^[^.]*_/, '');

/**
 * Appends a line for each to the file that the run names.
 * @param used `namespace {"a":1}` of each that served a query
 */
export function noteIndexUse(clients: Iterable<MongoClient>, used: ReadonlySet<string>): void {
  const file = process.env['KUAIJIN_INDEX_USE'];
  if (file === undefined) return;
  const lines = new Set([...used].map((label) => `used\t${named(label)}`));
  for (const client of clients) {
    for (const { database, collection, indexes } of declaredCollections(client)) {
      // What is unique is a rule, whether it serves a query or not.
      for (const { fields, unique, serves } of indexes as readonly DeclaredIndex[]) {
        if (unique !== true)
          lines.add(`declared\t${named(`${database}.${collection} ${JSON.stringify(fields)}`)}\t${serves}`);
      }
    }
  }
  if (lines.size > 0) appendFileSync(file, `${[...lines].join('\n')}\n`);
}
