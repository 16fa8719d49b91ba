/** Writes the many, straight through the driver. */
import type { MongoClient } from 'mongodb';
import { BulkWriter } from '../bulk-writer';
import { type Copy, caseCopies, inOrderOfNames, projectCopies, streamCopies } from './copies';
import { type Size, STEPS_OF_A_CASE } from './sizes';
import { makeTemplates } from './templates';

/** Fills the databases of a prefix. @returns how many documents there are now */
export async function fill(client: MongoClient, prefix: string, size: Size): Promise<number> {
  const templates = await makeTemplates(prefix);
  const writer = new BulkWriter();
  const add = ({ service, collection, document }: Copy) =>
    writer.add(client.db(`${prefix}_${service}`).collection(collection), document);
  const now = new Date();
  let streams = 0;
  for (const n of inOrderOfNames('project', 0, size.projects)) {
    const copies = projectCopies(templates, n, now);
    for (let copy = copies.next(); ; copy = copies.next()) {
      if (copy.done === true) {
        streams += copy.value;
        break;
      }
      await add(copy.value);
    }
  }
  const cases = Math.floor(size.steps / STEPS_OF_A_CASE);
  streams += cases;
  for (const n of inOrderOfNames('case', 0, cases)) {
    const isOpen = n < size.open;
    for (const copy of caseCopies(isOpen ? templates.open : templates.ended, n, size.projects, isOpen)) await add(copy);
  }
  for (const n of inOrderOfNames('case-past', streams, Math.max(0, size.streams - streams))) {
    for (const copy of streamCopies(templates, n)) await add(copy);
  }
  return writer.end();
}
