/** Problems: the journal of each, its read model, and what tells of it. */

import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { Aggregates, type Command, type Executed, type ProjectedEvent } from '@kuaijin/kit/aggregate';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import type { Entry, Verification } from '@kuaijin/kit/journal';
import { ensureIndexes } from '@kuaijin/kit/mongo';
import { VersionedCollection, type VersionedDocument } from '@kuaijin/kit/read-models';
import type { Page } from '@kuaijin/kit/read-models/connection';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { given } from '../domain/given';
import {
  applyProblemFact,
  decideProblem,
  type Problem,
  type ProblemFact,
  type ProblemFacts,
  type ProblemRequest,
  type ProblemStatus,
} from '../domain/problem';
import { systemAct } from '../domain/system';
import { anyOf, type CountedConnection, pageOf, scopeFilter } from './paging';

/** A problem as it is read. */
export interface ProblemView extends Problem {
  readonly version: number;
}

interface ProblemBody extends Problem {
  readonly regionCode: string | null;
}

export interface ProblemQuery {
  readonly projectIds?: readonly string[] | null | undefined;
  readonly statuses?: readonly ProblemStatus[] | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly origins?: readonly string[] | null | undefined;
}

export class Problems {
  private constructor(
    private readonly aggregates: Aggregates<Problem>,
    private readonly views: VersionedCollection<ProblemBody>,
  ) {}

  static async open({ mongo, namespaces, feed, config }: ServiceDeps): Promise<Problems> {
    const views = await VersionedCollection.open<ProblemBody>(mongo.db(namespaces.database()), 'problems');
    await ensureIndexes(
      views.collection,
      [{ fields: { raisedAt: -1, key: -1 } }, { fields: { projectId: 1, raisedAt: -1, key: -1 } }],
      mongo.features,
    );
    const aggregates = await Aggregates.open<Problem>({
      mongo,
      database: namespaces.database(),
      source: 'supervision',
      feed,
      pollMs: config.pollMs,
      definition: {
        name: 'problem',
        evolve: (problem, entry) =>
          applyProblemFact(entry.stream, problem, factOf(entry), entry.at, entry.act ?? systemAct),
        project: (problem, entries, before) => ({
          writes: [{ collection: views, key: problem.id, body: bodyOf(problem) }],
          events: eventsOf(problem, entries, before),
        }),
        statusOf: ({ status }) => status,
      },
    });
    return new Problems(aggregates, views);
  }

  /** Opens a problem under its id; the same command twice answers the same problem. */
  raise(id: string, opened: ProblemFacts['problem.opened'], command: Command): Promise<Executed<Problem>> {
    return this.aggregates.execute(id, command, (problem, version) =>
      problem === undefined
        ? [{ type: 'problem.opened', v: 1, data: opened }]
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
      return isRefusal(fact) ? fact : [{ type: fact.type, v: 1, data: fact.data }];
    });
  }

  /** A problem as its journal has it. */
  get(id: string): Promise<Problem | undefined> {
    return this.aggregates.get(id);
  }

  /** Problems by id, in one query. */
  async getMany(ids: readonly string[]): Promise<ReadonlyMap<string, ProblemView>> {
    return this.views.getMany(ids);
  }

  /** Problems of several projects, in one query, newest first. */
  async ofProjects(projectIds: readonly string[]): Promise<readonly ProblemView[]> {
    const found = this.views.collection.find({ projectId: { $in: [...projectIds] } } as object);
    return (await found
      .sort({ raisedAt: -1, key: -1 })
      .toArray()) as unknown as readonly VersionedDocument<ProblemBody>[];
  }

  /** A page of the problems that the caller may see, newest first. */
  page(identity: Identity, query: ProblemQuery, wanted: Page): Promise<CountedConnection<ProblemView>> {
    const filter = {
      ...anyOf('projectId', query.projectIds),
      ...anyOf('status', query.statuses),
      ...anyOf('category', query.categories),
      ...anyOf('origin', query.origins),
    };
    return pageOf<ProblemBody>(this.views, { $and: [filter, scopeFilter(identity)] }, wanted);
  }

  /** Walks every journal. */
  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const stream of this.aggregates.journal.streams()) yield await this.aggregates.verify(stream);
  }

  catchUp(): Promise<number> {
    return this.aggregates.catchUp();
  }

  close(): Promise<void> {
    return this.aggregates.close();
  }
}

/** Stored facts were made by this service alone. */
function factOf(entry: Entry): ProblemFact {
  return { type: entry.type, data: entry.data } as unknown as ProblemFact;
}

function bodyOf(problem: Problem): ProblemBody {
  return { ...problem, regionCode: regionCodeOf(problem.regionId) ?? null };
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
      projectId: problem.projectId,
      problemId: problem.id,
      ...given({
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
        ...given({ leaderId: problem.leaderId, assigneeId: problem.assigneeId }),
        origin: problem.origin,
        category: problem.category,
      },
    };
    from = to;
    return event;
  });
}
