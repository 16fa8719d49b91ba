/** The directory in the store: a journal for each region, department, person and organisation, and one document each for readers. */
import { Aggregates, type Command, type DecideOn, type Executed } from '@kuaijin/kit/aggregate';
import type { Verification } from '@kuaijin/kit/journal';
import { ensureIndexes } from '@kuaijin/kit/mongo';
import { VersionedCollection, type VersionedDocument } from '@kuaijin/kit/read-models';
import type { KeyPart, Page } from '@kuaijin/kit/read-models/connection';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import type { Filter, Sort } from 'mongodb';
import type { Actor } from '../domain/actor';
import type { Department } from '../domain/department';
import type { Organisation } from '../domain/organisation';
import type { Region } from '../domain/region';
import type { Substitutions } from '../domain/substitution';
import { definitionOf, type Listed, type Noun } from './definition';

/** What the store is opened with. */
export type StoreDeps = Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces'>;

/** The service, as the feed and its database name it. */
const SOURCE = 'directory';

/** Things of one kind. */
export class Listing<T extends Listed> {
  private constructor(
    private readonly noun: Noun,
    private readonly aggregates: Aggregates<T>,
    private readonly rows: VersionedCollection<T>,
  ) {}

  static async open<T extends Listed>(deps: StoreDeps, noun: Noun, indexes: readonly Sort[]): Promise<Listing<T>> {
    const database = deps.namespaces.database(SOURCE);
    const rows = await VersionedCollection.open<T>(deps.mongo.db(database), `${noun}s`);
    await ensureIndexes(
      rows.collection,
      indexes.map((fields) => ({ fields: fields as Record<string, 1> })),
      deps.mongo.features,
    );
    const aggregates = await Aggregates.open<T>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: definitionOf<T>(noun, rows),
      pollMs: deps.config.pollMs,
    });
    return new Listing(noun, aggregates, rows);
  }

  /** Executes a command on one thing; returns when readers see its change. */
  execute(id: string, command: Command, decide: DecideOn<T>): Promise<Executed<T>> {
    return this.aggregates.execute(`${this.noun}/${id}`, command, decide);
  }

  /** As its journal tells it; undefined when there is none. */
  get(id: string): Promise<T | undefined> {
    return this.aggregates.get(`${this.noun}/${id}`);
  }

  /** By id, in one query; those that do not exist are left out. */
  getMany(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    return this.rows.getMany(ids);
  }

  /** All that match, in one query. */
  find(filter: Readonly<Record<string, unknown>>): Promise<readonly T[]> {
    return this.rows.collection
      .find(filter as unknown as Filter<VersionedDocument<T>>)
      .sort({ _id: 1 })
      .toArray() as unknown as Promise<readonly T[]>;
  }

  /**
   * A page of those that match, and one more to tell whether there is a next page.
   * @param by field that the page is ordered by, made unique by the id
   */
  page(filter: Readonly<Record<string, unknown>>, by: keyof T & string, { first, after }: Page): Promise<readonly T[]> {
    const conditions = after === undefined ? [filter] : [filter, behind(after, by)];
    return this.rows.collection
      .find({ $and: conditions } as unknown as Filter<VersionedDocument<T>>)
      .sort({ [by]: 1, _id: 1 })
      .limit(first + 1)
      .toArray() as unknown as Promise<readonly T[]>;
  }

  catchUp(): Promise<number> {
    return this.aggregates.catchUp();
  }

  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const stream of this.aggregates.journal.streams()) yield this.aggregates.verify(stream);
  }

  close(): Promise<void> {
    return this.aggregates.close();
  }
}

/** 行政区划, 部门, 人员, 单位, AB角. */
export interface DirectoryStore {
  readonly regions: Listing<Region>;
  readonly departments: Listing<Department>;
  readonly actors: Listing<Actor>;
  readonly organisations: Listing<Organisation>;
  /** AB角, by officer. */
  readonly substitutions: Listing<Substitutions>;
}

/** Opens the directory. */
export async function openDirectory(deps: StoreDeps): Promise<DirectoryStore> {
  const [regions, departments, actors, organisations, substitutions] = await Promise.all([
    Listing.open<Region>(deps, 'region', [{ parentId: 1, code: 1 }]),
    Listing.open<Department>(deps, 'department', [{ regionId: 1, code: 1 }]),
    Listing.open<Actor>(deps, 'actor', [{ departmentId: 1 }]),
    Listing.open<Organisation>(deps, 'organisation', [{ name: 1, _id: 1 }]),
    Listing.open<Substitutions>(deps, 'substitution', [{ 'items.substituteId': 1 }]),
  ]);
  return { regions, departments, actors, organisations, substitutions };
}

/** All listings. */
export function listingsOf(store: DirectoryStore): readonly Pick<Listing<Listed>, 'catchUp' | 'verifyAll' | 'close'>[] {
  return [store.regions, store.departments, store.actors, store.organisations, store.substitutions];
}

function behind([value, id]: readonly KeyPart[], by: string): Readonly<Record<string, unknown>> {
  return { $or: [{ [by]: { $gt: value } }, { [by]: value, _id: { $gt: id } }] };
}
