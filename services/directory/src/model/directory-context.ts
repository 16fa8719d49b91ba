/** What a resolver works with: the store, and loaders that gather what one request asks for into one query a type. */
import type { RequestContext } from '@kuaijin/kit/subgraph';
import DataLoader from 'dataloader';
import type { Actor } from '../domain/actor';
import type { Department } from '../domain/department';
import type { Organisation } from '../domain/organisation';
import type { Region } from '../domain/region';
import type { ServiceAccount } from '../domain/service-account';
import type { Substitutions } from '../domain/substitution';
import type { Listed } from './definition';
import type { DirectoryStore, Listing } from './store';

export interface DirectoryContext extends RequestContext {
  readonly store: DirectoryStore;
  /** Code of the region that keeps what belongs to no other. */
  readonly homeRegion: string;
  readonly regions: DataLoader<string, Region | null>;
  readonly departments: DataLoader<string, Department | null>;
  readonly actors: DataLoader<string, Actor | null>;
  readonly organisations: DataLoader<string, Organisation | null>;
  /** AB角 of an officer. */
  readonly substitutions: DataLoader<string, Substitutions | null>;
  readonly serviceAccounts: DataLoader<string, ServiceAccount | null>;
  /** 人员 of a department, by department id. */
  readonly officers: DataLoader<string, readonly Actor[]>;
}

/** The context of one request. */
export function directoryContext(request: RequestContext, store: DirectoryStore, homeRegion: string): DirectoryContext {
  return {
    ...request,
    store,
    homeRegion,
    regions: byId(store.regions),
    departments: byId(store.departments),
    actors: byId(store.actors),
    organisations: byId(store.organisations),
    substitutions: byId(store.substitutions),
    serviceAccounts: byId(store.serviceAccounts),
    officers: new DataLoader(async (departmentIds: readonly string[]) => {
      const found = await store.actors.find({ departmentId: { $in: departmentIds } });
      return departmentIds.map((id) => found.filter(({ departmentId }) => departmentId === id));
    }),
  };
}

function byId<T extends Listed>(listing: Pick<Listing<T>, 'getMany'>): DataLoader<string, T | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await listing.getMany(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}
