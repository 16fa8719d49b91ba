/** Projects in the store: journals that tell the truth, one document a project for readers, and the codes that are taken. */
import { Aggregates, type Command, type DecideOn, type Executed, type TroubledStream } from '@kuaijin/kit/aggregate';
import type { Verification } from '@kuaijin/kit/journal';
import { ensureIndexes } from '@kuaijin/kit/mongo';
import { VersionedCollection, type VersionedDocument } from '@kuaijin/kit/read-models';
import type { KeyPart, Page } from '@kuaijin/kit/read-models/connection';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import type { Filter, FindCursor } from 'mongodb';
import type { Project } from '../domain/project';
import { CodeClaims } from './code-claims';
import { documentOf, type ProjectDocument, projectDefinition } from './definition';
import type { Condition } from './query';

/** A project as it is read. */
export type ProjectRow = VersionedDocument<ProjectDocument>;

/** The order of a list, always made unique by the id. */
export type ProjectOrder = 'CODE' | 'NAME';

/** The service, as the feed and its database name it. */
const SOURCE = 'projects';
/** Rows counted at most; above, a count is not told. */
const COUNTED_MAX = 10_000;

/** What the store is opened with. */
export type StoreDeps = Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces' | 'log'>;

/** The row of a project as of a version. */
export function rowOf(project: Project, version: number): ProjectRow {
  return { ...documentOf(project), _id: project.id, key: project.id, version };
}

/** The key by which a row is found again in a list. */
export function keyOf(row: ProjectRow, order: ProjectOrder): readonly KeyPart[] {
  return order === 'NAME' ? [row.name, row.key] : [row.key];
}

export class ProjectStore {
  private constructor(
    private readonly aggregates: Aggregates<Project>,
    private readonly rows: VersionedCollection<ProjectDocument>,
    readonly codes: CodeClaims,
    private readonly feed: StoreDeps['feed'],
  ) {}

  static async open(deps: StoreDeps): Promise<ProjectStore> {
    const database = deps.namespaces.database(SOURCE);
    const db = deps.mongo.db(database);
    const rows = await VersionedCollection.open<ProjectDocument>(db, 'projects');
    await ensureIndexes(
      rows.collection,
      [
        { fields: { name: 1, _id: 1 } },
        { fields: { regionScopes: 1, _id: 1 } },
        { fields: { ownerId: 1, _id: 1 } },
        { fields: { 'lists.list': 1 } },
      ],
      deps.mongo.features,
    );
    const aggregates = await Aggregates.open<Project>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: projectDefinition(rows),
      log: deps.log,
      pollMs: deps.config.pollMs,
    });
    return new ProjectStore(aggregates, rows, new CodeClaims(db, (id) => aggregates.get(streamOf(id))), deps.feed);
  }

  /** Executes a command on one project; returns when readers see its change. */
  execute(id: string, command: Command, decide: DecideOn<Project>): Promise<Executed<Project>> {
    return this.aggregates.execute(streamOf(id), command, decide);
  }

  /** The project as its journal tells it; undefined when there is none. */
  get(id: string): Promise<Project | undefined> {
    return this.aggregates.get(streamOf(id));
  }

  /** Rows by id, in one query; those that do not exist are left out. */
  getMany(ids: readonly string[]): Promise<Map<string, ProjectRow>> {
    return this.rows.getMany(ids);
  }

  /** A page of the rows that a query wants, and one more to tell whether there is a next page. */
  page(query: Condition, order: ProjectOrder, { first, after }: Page): Promise<readonly ProjectRow[]> {
    const conditions = after === undefined ? [query] : [query, behind(after, order)];
    return this.find({ $and: conditions })
      .sort(order === 'NAME' ? { name: 1, _id: 1 } : { _id: 1 })
      .limit(first + 1)
      .toArray();
  }

  /** How many rows a query wants; null above 10,000. */
  async count(query: Condition): Promise<number | null> {
    const counted = await this.rows.collection.countDocuments(query as Filter<ProjectRow>, { limit: COUNTED_MAX + 1 });
    return counted > COUNTED_MAX ? null : counted;
  }

  /** Every row that a query wants. */
  find(query: Condition): FindCursor<ProjectRow> {
    return this.rows.collection.find(query as Filter<ProjectRow>) as unknown as FindCursor<ProjectRow>;
  }

  /** Of cursors of changes the one that stands behind all of them; undefined without any. */
  latestCursor(cursors: readonly string[]): string | undefined {
    const positions = cursors.map((cursor) => this.feed.decodeCursor(cursor)[SOURCE] ?? 0);
    return positions.length === 0 ? undefined : this.feed.cursorAt(SOURCE, Math.max(...positions));
  }

  /** Walks the journal of every project. */
  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const stream of this.aggregates.journal.streams()) yield this.aggregates.verify(stream);
  }

  /** Brings read model and feed up to the journals after a crash, and goes on to. */
  start(): Promise<void> {
    return this.aggregates.start();
  }

  troubled(): readonly TroubledStream[] {
    return this.aggregates.troubled();
  }

  close(): Promise<void> {
    return this.aggregates.close();
  }
}

/** The journal stream of a project. */
function streamOf(id: string): string {
  return `project/${id}`;
}

function behind(after: readonly KeyPart[], order: ProjectOrder): Condition {
  if (order === 'CODE') return { _id: { $gt: after[0] } };
  const [name, id] = after;
  return { $or: [{ name: { $gt: name } }, { name, _id: { $gt: id } }] };
}
