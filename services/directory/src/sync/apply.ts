/** Writes what the tables change: as the deployment itself, an entry for each thing. */
import { randomUUID } from 'node:crypto';
import type { Act } from '@kuaijin/kit/access/posts';
import type { BsonData } from '@kuaijin/kit/journal';
import { type Listed, listedFact, type Noun } from '../model/definition';
import type { DirectoryStore, Listing } from '../model/store';
import type { Change, ListedNow, SyncPlan } from './plan';

const act: Act = { actorId: 'system', post: 'OPERATOR' };

/** All that is listed now. */
export async function listedNow(store: DirectoryStore): Promise<ListedNow> {
  const [regions, departments, persons, organisations] = await Promise.all([
    store.regions.all(),
    store.departments.all(),
    store.actors.all(),
    store.organisations.all(),
  ]);
  return { regions, departments, persons, organisationIds: new Set(organisations.map(({ id }) => id)) };
}

/**
 * Writes a plan without faults: first regions, then persons, then the departments that they lead. A run that is broken
 * off is done again: what was written is no difference any more.
 */
export async function applySync(store: DirectoryStore, plan: SyncPlan, at: Date): Promise<void> {
  const [fault] = plan.faults;
  if (fault !== undefined) throw new Error(`${fault.table}, row ${fault.row}: ${fault.expected}`);
  const key = `sync/${randomUUID()}`;
  await write(store.regions, 'region', plan.regions, key, at);
  await write(store.actors, 'actor', plan.persons, key, at);
  await write(store.departments, 'department', plan.departments, key, at);
}

async function write<T extends Listed>(
  listing: Pick<Listing<T>, 'execute'>,
  noun: Noun,
  changes: readonly Change<T>[],
  key: string,
  at: Date,
): Promise<void> {
  for (const { after } of changes) {
    const command = { key, content: { ...after } as object as BsonData, act, at };
    const executed = await listing.execute(after.id, command, (before) => [listedFact(noun, before, after)]);
    if (!executed.ok) throw new Error(`${after.id}: ${executed.refusal.code}`);
  }
}
