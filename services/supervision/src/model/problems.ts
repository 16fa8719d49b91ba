/** Problems: the journal of each, its read model, and its events. */

import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import {
  AggregateStore,
  Aggregates,
  bareState,
  type Command,
  type Executed,
  type ProjectedEvent,
  statesIn,
} from '@kuaijin/kit/aggregate';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { BsonData, Entry } from '@kuaijin/kit/journal';
import {
  type Condition,
  type CountedConnection,
  emptyConnection,
  nestedPages,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import {
  applyProblemFact,
  decideProblem,
  type Problem,
  type ProblemCategory,
  type ProblemFact,
  type ProblemFacts,
  type ProblemOrigin,
  type ProblemRequest,
  type ProblemStatus,
  problemCategories,
  problemStatuses,
} from '../domain/problem';
import { visibilityOf } from '../domain/row-rules';
import { systemAct } from '../domain/system';
import { type Asker, decideFurther, type FurtherRequest } from '../problems/further';
import { noticeOf } from '../problems/problem-notices';
import { newestFirst } from './fields';
import { type ProblemBody, type ProblemView, problemBody, problemDocuments } from './problem';

/** 问题列表 */
export type ProblemPage = CountedConnection<ProblemView>;

export interface ProblemQuery {
  readonly projectIds?: readonly string[] | null | undefined;
  readonly statuses?: readonly ProblemStatus[] | null | undefined;
  readonly categories?: readonly ProblemCategory[] | null | undefined;
  readonly origins?: readonly ProblemOrigin[] | null | undefined;
}

/** Open problems of some projects that are looked at together. */
const OPEN_MOST = 1_000;

export class Problems extends AggregateStore<Problem> {
  private constructor(
    aggregates: Aggregates<Problem>,
    private readonly views: VersionedCollection<ProblemBody>,
  ) {
    super(aggregates);
  }

  static async open({ mongo, namespaces, feed, config, log }: ServiceDeps): Promise<Problems> {
    const views = await openReadModel(mongo, namespaces.database(), problemDocuments);
    const aggregates = await Aggregates.open<Problem>({
      mongo,
      database: namespaces.database(),
      source: 'supervision',
      feed,
      log,
      pollMs: config.pollMs,
      definition: {
        name: 'problem',
        evolve: (problem, entry) =>
          applyProblemFact(entry.stream, problem, factOf(entry), entry.at, entry.act ?? systemAct),
        project: (problem, entries, before) => ({
          writes: [{ collection: views, key: problem.id, body: problemBody(problem) }],
          events: eventsOf(problem, entries, before),
        }),
        statusOf: ({ status }) => status,
        states: statesIn({
          documents: views,
          keyOf: (stream) => stream,
          stateOf: (document) => bareState(document, 'regionScopes', 'departmentIds', 'personIds', 'isOpen'),
        }),
      },
    });
    return new Problems(aggregates, views);
  }

  /** Opens a problem under its id; the same command twice answers the same problem. */
  raise(id: string, opened: ProblemFacts['problem.opened'], command: Command): Promise<Executed<Problem>> {
    return this.aggregates.execute(id, command, (problem, version) =>
      problem === undefined
        ? [{ type: 'problem.opened', v: 1, data: opened as unknown as BsonData }]
        : refuse('STATE_CONFLICT', ['input'], {
            received: problem.status,
            details: { status: problem.status, version },
          }),
    );
  }

  /** Moves a problem, or says why not. */
  move(id: string, request: ProblemRequest, command: Command): Promise<Executed<Problem>> {
    return this.aggregates.execute(id, command, (problem, version) => {
      const fact = decideProblem(problem, version, request, command.act);
      return isRefusal(fact) ? fact : [{ type: fact.type, v: 1, data: fact.data as unknown as BsonData }];
    });
  }

  /** Does something else with a problem, or says why not. */
  further(id: string, request: FurtherRequest, asker: Asker, command: Command): Promise<Executed<Problem>> {
    return this.aggregates.execute(id, command, (problem, version) => {
      const fact = decideFurther(problem, version, request, asker);
      return isRefusal(fact) ? fact : [{ type: fact.type, v: 1, data: fact.data as unknown as BsonData }];
    });
  }

  /** All problems of a region and of those inside it, so many in memory at a time. */
  async *allInRegion(code: string): AsyncGenerator<readonly ProblemView[]> {
    const filter: Condition = { ...filterOf({}), regionScopes: code };
    yield* walk({ model: this.views.model, filter, order: newestFirst });
  }

  /** A problem as its journal has it. */
  get(id: string): Promise<Problem | undefined> {
    return this.aggregates.get(id);
  }

  /** Problems by id, in one query. */
  async getMany(ids: readonly string[]): Promise<ReadonlyMap<string, ProblemView>> {
    return this.views.getMany(ids);
  }

  /** Of some projects the problems that are not signed off, whoever asks; the newest first, at most so many. */
  async openOfProjects(projectIds: readonly string[], most = OPEN_MOST): Promise<readonly ProblemView[]> {
    if (projectIds.length === 0) return [];
    const open = { projectId: { $in: [...projectIds] }, isOpen: true };
    const found = this.views.model.find(open).sort({ raisedAt: -1, _id: -1 }).limit(most);
    return reading(found.lean<ProblemView[]>());
  }

  /** A page of the problems that the caller may see, newest first. */
  async page(viewer: Viewer, query: ProblemQuery, page: Page): Promise<ProblemPage> {
    const seen = visibleFilter(viewer, 'region');
    if (seen === undefined) return emptyConnection();
    const filter = { ...filterOf(query), ...seen };
    return pageOf({ model: this.views.model, filter, order: newestFirst, page });
  }

  /** The same page of the problems of each of several projects, as far as the caller may see them. */
  async ofProjects(
    viewer: Viewer,
    projectIds: readonly string[],
    onlyOpen: boolean,
    page: Page,
  ): Promise<ReadonlyMap<string, ProblemPage>> {
    const seen = visibleFilter(viewer, 'region');
    if (seen === undefined) return new Map(projectIds.map((id) => [id, emptyConnection<ProblemView>()]));
    const filter = { ...(onlyOpen ? { isOpen: true } : {}), ...seen };
    const { model } = this.views;
    return nestedPages({ model, parent: 'projectId', parents: projectIds, filter, order: newestFirst, page });
  }
}

/** Stored facts were made by this service alone. */
function factOf(entry: Entry): ProblemFact {
  return { type: entry.type, data: entry.data } as unknown as ProblemFact;
}

/**
 * A field in which nothing is asked for stands there with all its values, so that one index serves every choice: each
 * combination in its order. With the origins they would be too many, so those have an index of their own.
 */
function filterOf({ projectIds, statuses, categories, origins }: ProblemQuery): Condition {
  const asked = { projectId: projectIds, status: statuses, category: categories, origin: origins };
  const all = origins == null ? { status: problemStatuses, category: problemCategories } : {};
  const given = Object.fromEntries(Object.entries(asked).filter(([, values]) => values != null));
  return Object.fromEntries(
    Object.entries({ ...all, ...given }).map(([field, values]) => [field, { $in: [...(values ?? [])] }]),
  );
}

function eventsOf(problem: Problem, entries: readonly Entry[], before: Problem | undefined): readonly ProjectedEvent[] {
  let from = before?.status;
  return entries.map((entry) => {
    const fact = factOf(entry);
    const step = problem.history.at(entries.indexOf(entry) - entries.length);
    const to = step?.to ?? problem.status;
    const event: ProjectedEvent = {
      type: fact.type,
      subject: problem.id,
      time: entry.at,
      problemId: problem.id,
      visibility: { ...visibilityOf(problem), rule: 'region' },
      ...definedFields({
        projectId: problem.projectId,
        caseId: problem.caseId,
        stepId: problem.stepId,
        regionId: problem.regionId,
        departmentId: problem.departmentId,
        from,
        reason: step?.comment ?? (fact.type === 'problem.opened' ? problem.title : undefined),
        act: entry.act?.actorId === systemAct.actorId ? undefined : entry.act,
      }),
      to,
      data: {
        ...definedFields({ leaderId: problem.leaderId, assigneeId: problem.assigneeId }),
        origin: problem.origin,
        category: problem.category,
        ...noticeOf(problem, fact),
      },
    };
    from = to;
    return event;
  });
}
