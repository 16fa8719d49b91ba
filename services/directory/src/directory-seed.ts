/** 演示数据: the regions that the records lie in (real, GB/T 2260), and the departments and people of Quzhou (made up). */

import type { Act } from '@kuaijin/kit/access/posts';
import { levelOfRegion } from '@kuaijin/kit/access/region-scope';
import { refuse } from '@kuaijin/kit/errors';
import type { BsonData } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import regions from './data/regions.json';
import { demonstration } from './demonstration';
import { parentCodeOf, type Region, regionIdOf } from './domain/region';
import { type Listed, listedFact, type Noun } from './model/definition';
import { type Listing, listingsOf, openDirectory } from './model/store';

const act: Act = { actorId: 'system', post: 'OPERATOR' };

/** Lists what is missing; what is there stays as it is. @returns how much was missing */
export async function seedDirectory(deps: ServiceDeps, at: Date): Promise<number> {
  const store = await openDirectory(deps);
  try {
    const { departments, actors, organisations } = demonstration();
    const listed = await Promise.all([
      list(store.regions, 'region', seedRegions(), at),
      list(store.organisations, 'organisation', organisations, at),
      list(store.actors, 'actor', actors, at),
      list(store.departments, 'department', departments, at),
    ]);
    return listed.reduce((sum, count) => sum + count, 0);
  } finally {
    await Promise.all(listingsOf(store).map((listing) => listing.close()));
  }
}

/** The regions of the data. */
export function seedRegions(): readonly Region[] {
  return regions.map(({ code, name, nameEn }) => {
    const parent = parentCodeOf(code);
    return {
      id: regionIdOf(code),
      code,
      name,
      nameEn,
      level: levelOfRegion(code),
      ...(parent === undefined ? {} : { parentId: regionIdOf(parent) }),
    };
  });
}

async function list<T extends Listed>(
  listing: Pick<Listing<T>, 'getMany' | 'execute'>,
  noun: Noun,
  things: readonly T[],
  at: Date,
): Promise<number> {
  const there = await listing.getMany(things.map(({ id }) => id));
  const missing = things.filter(({ id }) => !there.has(id));
  await sweep(missing, async (thing) => {
    const command = { key: 'seed', content: { ...thing } as object as BsonData, act, at };
    const executed = await listing.execute(thing.id, command, (before) =>
      before === undefined ? [listedFact(noun, before, thing)] : refuse('STATE_CONFLICT', []),
    );
    if (!executed.ok && executed.refusal.code !== 'STATE_CONFLICT') {
      throw new Error(`seed of ${thing.id}: ${executed.refusal.code}`);
    }
  });
  return missing.length;
}
