/**
 * Projects in the store: journals as the source of truth, one document a project for readers, and the codes that are
 * taken.
 */
import { AggregateStore, Aggregates, type Command, type DecideOn, type Executed } from '@kuaijin/kit/aggregate';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo';
import type { Condition } from '@kuaijin/kit/read-models';
import {
  openDocuments,
  openReadModel,
  type Page,
  pageOf,
  type VersionedCollection,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import type { Project } from '../domain/project';
import { CodeClaims, codeClaims } from './code-claims';
import { projectDefinition, streamOf } from './definition';
import { type ProjectDocument, type ProjectPage, type ProjectRow, projectOrders, projectsModel } from './projects';

/** The order of a list, always made unique by the id. */
export type ProjectOrder = keyof typeof projectOrders;

/** The service, as the feed and its database name it. */
const SOURCE = 'projects';

/** Rows that are fetched together where all are looked at. */
const ROWS_AT_ONCE = 200;

/** What the store is opened with. */
export type StoreDeps = Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces' | 'log'>;

export class ProjectStore extends AggregateStore<Project> {
  private constructor(
    aggregates: Aggregates<Project>,
    private readonly rows: VersionedCollection<ProjectDocument>,
    readonly codes: CodeClaims,
    private readonly feed: StoreDeps['feed'],
  ) {
    super(aggregates);
  }

  static async open(deps: StoreDeps): Promise<ProjectStore> {
    const database = deps.namespaces.database(SOURCE);
    const rows = await openReadModel(deps.mongo, database, projectsModel);
    const claims = await openDocuments(deps.mongo, database, codeClaims);
    const aggregates = await Aggregates.open<Project>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: projectDefinition(rows),
      log: deps.log,
      pollMs: deps.config.pollMs,
    });
    return new ProjectStore(aggregates, rows, new CodeClaims(claims, (id) => aggregates.get(streamOf(id))), deps.feed);
  }

  /** Executes a command on one project; returns when readers see its change. */
  execute(id: string, command: Command, decide: DecideOn<Project>): Promise<Executed<Project>> {
    return this.aggregates.execute(streamOf(id), command, decide);
  }

  /** The project as its journal has it; undefined when there is none. */
  get(id: string): Promise<Project | undefined> {
    return this.aggregates.get(streamOf(id));
  }

  /** The project as of a version. */
  getAt(id: string, version: number): Promise<Project | undefined> {
    return this.aggregates.getAt(streamOf(id), version);
  }

  /** Rows by id, in one query; those that do not exist are left out. */
  getMany(ids: readonly string[]): Promise<Map<string, ProjectRow>> {
    return this.rows.getMany(ids);
  }

  /** A page of the rows that a query wants. */
  page(query: Condition, order: ProjectOrder, page: Page): Promise<ProjectPage> {
    return pageOf({ model: this.rows.model, filter: query, order: projectOrders[order], page });
  }

  /** Every row that a query wants, so many at a time: these fields of it. */
  walk<F extends keyof ProjectRow>(
    query: Condition,
    select: readonly F[],
  ): AsyncGenerator<readonly Pick<ProjectRow, F>[]> {
    return walk({ model: this.rows.model, filter: query, order: projectOrders.CODE, select });
  }

  /** Every row that there is, in no order, looked at once: these fields of it. */
  async *everyRow<F extends keyof ProjectRow>(select: readonly F[]): AsyncGenerator<Pick<ProjectRow, F>> {
    const fields = Object.fromEntries(select.map((field) => [field, 1]));
    yield* this.rows.model
      .find({}, fields as object)
      .comment(LOOKS_AT_ALL)
      .lean<Pick<ProjectRow, F>[]>()
      .cursor({ batchSize: ROWS_AT_ONCE }) as unknown as AsyncGenerator<Pick<ProjectRow, F>>;
  }

  /** Of cursors of changes the one that stands behind all of them; undefined without any. */
  latestCursor(cursors: readonly string[]): Promise<string | undefined> {
    return this.feed.latestOf(cursors);
  }
}
