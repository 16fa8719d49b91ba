import type { KeyPart, Page } from '@kuaijin/kit/read-models/connection';
import type { CaseState, CaseStatus } from '@kuaijin/workflow-approvals/domain/case';
import type { LimitClass } from '@kuaijin/workflow-approvals/domain/limit-class';
import type { Filter } from 'mongodb';
import type { Caller } from '../domain/scope';
import type { StoredCase } from './case-documents';
import type { CaseReader } from './case-reader';
import { ofClasses } from './class-filter';
import { scopeFilter } from './scope-filter';

/** Which cases are wanted; all of it must match. */
export interface CaseQuery {
  readonly projectIds?: readonly string[];
  readonly status?: readonly CaseStatus[];
  readonly catalogueCode?: string;
  readonly limitClasses?: readonly LimitClass[];
  readonly limitClassesAsked?: readonly LimitClass[];
}

/** What a sweep needs to know of a case that has not ended. */
export interface OpenCase {
  readonly id: string;
  readonly version: number;
}

/** The cases as readers find them: projections of the journal, written by it alone. */
export class CaseStore {
  constructor(private readonly reader: CaseReader) {}

  /** For queries over many cases; what belongs to a case is read by {@link getMany}. */
  get cases(): CaseReader['cases'] {
    return this.reader.cases;
  }

  /** Cases by id, in one query; those that do not exist are left out. */
  async getMany(ids: readonly string[]): Promise<Map<string, CaseState>> {
    const found = await this.reader.cases.getMany(ids);
    const states = await this.reader.read([...found.values()]);
    return new Map(states.map((state) => [state.id, state]));
  }

  async get(id: string): Promise<CaseState | undefined> {
    return (await this.getMany([id])).get(id);
  }

  async byPublicCode(publicCode: string): Promise<CaseState | undefined> {
    const found = await this.reader.cases.collection.findOne({ publicCode });
    const [state] = await this.reader.read(found === null ? [] : [found as StoredCase]);
    return state;
  }

  /** Cases of several projects in one query, the newest first. */
  ofProjects(projectIds: readonly string[]): Promise<CaseState[]> {
    return this.#find({ projectId: { $in: [...projectIds] } }, Number.POSITIVE_INFINITY);
  }

  /** Cases that the caller may see, the newest first, one more than the page asks for. */
  list(identity: Caller, query: CaseQuery, page: Page): Promise<CaseState[]> {
    const wanted: Filter<StoredCase>[] = [scopeFilter(identity)];
    if (query.projectIds !== undefined) wanted.push({ projectId: { $in: [...query.projectIds] } });
    if (query.status !== undefined) wanted.push({ status: { $in: [...query.status] } });
    if (query.catalogueCode !== undefined) wanted.push({ catalogueCode: query.catalogueCode });
    if (query.limitClasses !== undefined) wanted.push(ofClasses(query.limitClasses) as Filter<StoredCase>);
    if (query.limitClassesAsked !== undefined) {
      wanted.push({ limitClassAsked: { $in: [...query.limitClassesAsked] } } as Filter<StoredCase>);
    }
    if (page.after !== undefined) wanted.push(olderThan(page.after));
    return this.#find({ $and: wanted }, page.first + 1);
  }

  /** Ids and versions of the cases that need their workflow, in no order. */
  async *open(): AsyncGenerator<OpenCase> {
    const cursor = this.reader.cases.collection.find(
      { isOver: false },
      { projection: { key: 1, version: 1 }, batchSize: 500 },
    );
    for await (const { key, version } of cursor) yield { id: key, version };
  }

  /** Ids of the cases under way on the calendar that count with an older edition of it, in no order. */
  async *countingWithOlder(edition: number): AsyncGenerator<string> {
    const cursor = this.reader.cases.collection.find(
      {
        countsWithEdition: { $lt: edition },
      } as Filter<StoredCase>,
      { projection: { key: 1 }, batchSize: 500 },
    );
    for await (const { key } of cursor) yield key;
  }

  /** Ids of the cases of a project in which an element waits for its start. */
  async awaitingStart(projectId: string): Promise<string[]> {
    const found = this.reader.cases.collection.find({ projectId, awaitsStart: true }, { projection: { key: 1 } });
    return (await found.toArray()).map(({ key }) => key);
  }

  async #find(filter: Filter<StoredCase>, limit: number): Promise<CaseState[]> {
    const found = this.reader.cases.collection.find(filter as Filter<StoredCase>).sort({ submittedAt: -1, _id: -1 });
    if (Number.isFinite(limit)) found.limit(limit);
    return this.reader.read((await found.toArray()) as unknown as StoredCase[]);
  }
}

/** Sort key of a case in lists. */
export const caseKey = (state: CaseState): readonly KeyPart[] => [state.submittedAt, state.id];

function olderThan([submittedAt, id]: readonly KeyPart[]): Filter<StoredCase> {
  const at = Number(submittedAt);
  return { $or: [{ submittedAt: { $lt: at } }, { submittedAt: at, _id: { $lt: String(id) } }] } as Filter<StoredCase>;
}
