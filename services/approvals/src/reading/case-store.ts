import type { Viewer } from '@kuaijin/kit/access/visibility';
import {
  type Condition,
  type CountedConnection,
  emptyConnection,
  type Page,
  pageOf,
  reading,
  walk,
} from '@kuaijin/kit/read-models';
import type { LimitClass } from '@kuaijin/workflow-approvals/case/limit-classes';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseStatus } from '@kuaijin/workflow-approvals/case/terms';
import { scopeFilter } from '../access/scope-filter';
import type { StoredCase } from '../projection/case-documents';
import { byEdition, newestFirst } from '../projection/case-models';
import type { CaseReader } from './case-reader';
import { ofClasses } from './class-filter';
import { oneOf } from './one-of';

/** Which cases are wanted; all of it must match. */
export interface CaseQuery {
  readonly projectIds?: readonly string[];
  readonly status?: readonly CaseStatus[];
  readonly catalogueCode?: string;
  readonly limitClasses?: readonly LimitClass[];
  readonly limitClassesAsked?: readonly LimitClass[];
}

/** A page of cases. */
export type CasePage = CountedConnection<CaseState>;

/** The cases as readers find them: projections of the journal, written by it alone. */
export class CaseStore {
  constructor(private readonly reader: CaseReader) {}

  /** For queries over many cases; what belongs to a case is read by {@link getMany}. */
  get model(): CaseReader['cases']['model'] {
    return this.reader.cases.model;
  }

  /**
   * Cases by id, in one query; those that do not exist are left out.
   * @param keeps whether they are kept for whoever reads them next; not where many are gone through
   */
  async getMany(ids: readonly string[], keeps = true): Promise<Map<string, CaseState>> {
    const found = await this.reader.cases.getMany(ids);
    const states = await this.reader.read([...found.values()], keeps);
    return new Map(states.map((state) => [state.id, state]));
  }

  async get(id: string): Promise<CaseState | undefined> {
    return (await this.getMany([id])).get(id);
  }

  async byPublicCode(publicCode: string): Promise<CaseState | undefined> {
    const found = await reading(this.model.findOne({ publicCode }).lean<StoredCase>());
    const [state] = await this.reader.read(found === null ? [] : [found]);
    return state;
  }

  /** Cases of several projects in one query, the newest first. */
  async ofProjects(projectIds: readonly string[]): Promise<CaseState[]> {
    const found = this.model.find({ projectId: { $in: [...projectIds] } }).sort({ submittedAt: -1, _id: -1 });
    return this.reader.read(await reading(found.lean<StoredCase[]>()));
  }

  /** A page of the cases that the viewer may see, the newest first. */
  async page(viewer: Viewer, query: CaseQuery, page: Page): Promise<CasePage> {
    const scope = scopeFilter(viewer);
    if (scope === undefined) return emptyConnection();
    const { projectIds, status, catalogueCode, limitClasses, limitClassesAsked } = query;
    const filter: Condition = {
      ...(projectIds === undefined ? {} : { projectId: oneOf(projectIds) }),
      ...(status === undefined ? {} : { status: oneOf(status) }),
      ...(catalogueCode === undefined ? {} : { catalogueCode }),
      ...(limitClasses === undefined ? {} : ofClasses(limitClasses)),
      ...(limitClassesAsked === undefined ? {} : { limitClassAsked: oneOf(limitClassesAsked) }),
    };
    const found = await pageOf({ model: this.model, filter: { $and: [scope, filter] }, order: newestFirst, page });
    const states = new Map((await this.reader.read(found.nodes)).map((state) => [state.id, state]));
    const edges = found.edges.flatMap(({ node: { key }, cursor }) => {
      const node = states.get(key);
      return node === undefined ? [] : [{ node, cursor }];
    });
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  }

  /** Ids of the cases under way on the calendar that count with an older edition of it, in no order. */
  async *countingWithOlder(edition: number): AsyncGenerator<string> {
    const filter = { countsWithEdition: { $lt: edition } };
    for await (const rows of walk({ model: this.model, filter, order: byEdition, select: ['key'] })) {
      for (const { key } of rows) yield key;
    }
  }

  /** Ids of the cases of a project in which an element waits for its start. */
  async awaitingStart(projectId: string): Promise<string[]> {
    const found = this.model.find({ projectId, awaitsStart: true }, { key: 1 });
    return (await reading(found.lean<StoredCase[]>())).map(({ key }) => key);
  }
}
