/**
 * The directory in the store: a journal for each region, department, person and organisation, and one document each for
 * readers.
 */
import {
  AggregateStore,
  Aggregates,
  bareState,
  type Command,
  type DecideOn,
  type Executed,
} from '@kuaijin/kit/aggregate';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import {
  type Condition,
  type Connection,
  type KeysetOrder,
  keysetOrder,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import type { Actor } from '../domain/actor';
import type { Department } from '../domain/department';
import type { Organisation } from '../domain/organisation';
import type { Region } from '../domain/region';
import type { ServiceAccount } from '../domain/service-account';
import type { Substitutions } from '../domain/substitution';
import { actorsModel } from './actors';
import { definitionOf, type Kept, type Listed, type Noun } from './definition';
import { departmentsModel } from './departments';
import { type OrganisationDocument, organisationDocument, organisationsModel } from './organisations';
import { regionsModel } from './regions';
import { type ServiceAccountDocument, serviceAccountDocument, serviceAccountsModel } from './service-accounts';
import { substitutionsModel } from './substitutions';

/** What the store is opened with. */
export type StoreDeps = Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces' | 'log'>;

/** The service, as the feed and its database name it. */
const SOURCE = 'directory';

/** The orders of lists. The id of a region or department begins with the code of its region. */
export const byId = keysetOrder('ID');
export const byName = keysetOrder('NAME', [{ field: 'name', type: 'text', direction: 1 }]);

const asItIs = <T>(thing: T): T => thing;

/** Things of one kind. */
export class Listing<T extends Listed, D extends T = T> extends AggregateStore<T> {
  private constructor(
    private readonly noun: Noun,
    aggregates: Aggregates<T>,
    private readonly rows: VersionedCollection<D>,
    private readonly derived: readonly string[],
  ) {
    super(aggregates);
  }

  static async open<T extends Listed, D extends T>(deps: StoreDeps, kept: Kept<T, D>): Promise<Listing<T, D>> {
    const { noun, declaration } = kept;
    const database = deps.namespaces.database(SOURCE);
    const rows = await openReadModel<D>(deps.mongo, database, declaration);
    const aggregates = await Aggregates.open<T>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: definitionOf(kept, rows),
      log: deps.log,
      pollMs: deps.config.pollMs,
    });
    return new Listing(noun, aggregates, rows, kept.derived ?? []);
  }

  /** Executes a command on one thing; returns when readers see its change. */
  execute(id: string, command: Command, decide: DecideOn<T>): Promise<Executed<T>> {
    return this.aggregates.execute(`${this.noun}/${id}`, command, decide);
  }

  /** As its journal has it; undefined when there is none. */
  get(id: string): Promise<T | undefined> {
    return this.aggregates.get(`${this.noun}/${id}`);
  }

  /** By id, in one query; those that do not exist are left out. */
  getMany(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    return this.rows.getMany(ids);
  }

  /** All that match, by id, in one query. */
  find(filter: Condition): Promise<readonly D[]> {
    return reading(
      this.rows.model
        .find(filter as object)
        .sort({ _id: 1 })
        .lean<D[]>(),
    );
  }

  /** All of them, as the deployment itself reads them. */
  async all(): Promise<readonly T[]> {
    const found = this.rows.model.find().comment(LOOKS_AT_ALL).lean<VersionedDocument<D>[]>();
    return (await reading(found)).map((document) => bareState(document, ...this.derived) as unknown as T);
  }

  /** A page of those that match. */
  page(filter: Condition, order: KeysetOrder, page: Page): Promise<Connection<D>> {
    return pageOf({ model: this.rows.model, filter, order, page });
  }
}

/** 行政区划, 部门, 人员, 单位, AB角, 服务账户. */
export interface DirectoryStore {
  readonly regions: Listing<Region>;
  readonly departments: Listing<Department>;
  readonly actors: Listing<Actor>;
  readonly organisations: Listing<Organisation, OrganisationDocument>;
  /** AB角, by officer. */
  readonly substitutions: Listing<Substitutions>;
  /** 服务账户. */
  readonly serviceAccounts: Listing<ServiceAccount, ServiceAccountDocument>;
}

/** Opens the directory. */
export async function openDirectory(deps: StoreDeps): Promise<DirectoryStore> {
  const [regions, departments, actors, organisations, substitutions, serviceAccounts] = await Promise.all([
    Listing.open<Region, Region>(deps, { noun: 'region', declaration: regionsModel, documentOf: asItIs }),
    Listing.open<Department, Department>(deps, {
      noun: 'department',
      declaration: departmentsModel,
      documentOf: asItIs,
    }),
    Listing.open<Actor, Actor>(deps, { noun: 'actor', declaration: actorsModel, documentOf: asItIs }),
    Listing.open<Organisation, OrganisationDocument>(deps, {
      noun: 'organisation',
      declaration: organisationsModel,
      documentOf: organisationDocument,
      derived: ['searchText', 'searchTerms'],
    }),
    Listing.open<Substitutions, Substitutions>(deps, {
      noun: 'substitution',
      declaration: substitutionsModel,
      documentOf: asItIs,
    }),
    Listing.open<ServiceAccount, ServiceAccountDocument>(deps, {
      noun: 'serviceAccount',
      declaration: serviceAccountsModel,
      documentOf: serviceAccountDocument,
      derived: ['regionScopes'],
    }),
  ]);
  return { regions, departments, actors, organisations, substitutions, serviceAccounts };
}

/** All listings. */
export function listingsOf(
  store: DirectoryStore,
): readonly Pick<Listing<Listed>, 'start' | 'troubled' | 'verifyAll' | 'close'>[] {
  const { regions, departments, actors, organisations, substitutions, serviceAccounts } = store;
  return [regions, departments, actors, organisations, substitutions, serviceAccounts];
}
