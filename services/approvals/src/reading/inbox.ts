import {
  type Condition,
  type CountArguments,
  type CountedConnection,
  countBoundIn,
  type Page,
  pageOf,
  reading,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { LimitClass } from '@kuaijin/workflow-approvals/case/limit-classes';
import type { Instant, StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import type { StepLight } from '@kuaijin/workflow-approvals/limits/clock';
import type { CaseDocuments } from '../projection/case-documents';
import { inboxOrders } from '../projection/case-models';
import type { StepDocument } from '../projection/documents';
import { ofClasses } from './class-filter';
import type { InboxScope } from './inbox-scope';
import { oneOf } from './one-of';
import { type LightMoments, lightOf, plainForm } from './step-row';

export type InboxOrder = keyof typeof inboxOrders;

/** What is wanted of an inbox. */
export interface InboxQuery extends InboxScope {
  /** Left out: any. */
  readonly status?: readonly StepStatus[];
  readonly lights?: readonly StepLight[];
  readonly dueBefore?: Instant;
  readonly projectId?: string;
  readonly limitClasses?: readonly LimitClass[];
  readonly search?: string;
  /** The instant at which lights are looked at. */
  readonly now: Instant;
}

/** A row of an inbox: of the document of a step what leads to the step. */
export type InboxRow = Pick<VersionedDocument<StepDocument>, 'key' | 'caseId'>;

/** How many rows show a light. */
export interface LightCount {
  readonly light: StepLight | null;
  readonly count: number;
  /** False where the inbox has more rows than were looked at. */
  readonly isExact: boolean;
}

const lights = ['RED', 'YELLOW', 'GREEN', null] as const;

/** 收件箱: the steps of departments and persons, found in the read model. */
export class Inbox {
  constructor(private readonly documents: Pick<CaseDocuments, 'steps'>) {}

  /** A page of rows; its total is counted when it is asked for. */
  rows(query: InboxQuery, order: InboxOrder, page: Page): Promise<CountedConnection<InboxRow>> {
    const { model } = this.documents.steps;
    return pageOf({
      ...{ model, filter: conditionOf(query), order: inboxOrders[order], page },
      select: ['key', 'caseId'],
    });
  }

  /**
   * How many rows show which light, of those that are due first, as many as `upTo`.
   * @throws KuaijinError INVALID_INPUT for a bound out of range
   */
  async countsByLight(query: InboxQuery, asked: CountArguments): Promise<readonly LightCount[]> {
    const upTo = countBoundIn(asked);
    const found = await reading(
      this.documents.steps.model
        .find(conditionOf(query) as object, { isTimed: 1, yellowAt: 1, redAt: 1 })
        .sort({ due: 1, _id: 1 })
        .limit(upTo + 1)
        .lean<LightMoments[]>(),
    );
    const isExact = found.length <= upTo;
    const counts = new Map<StepLight | null, number>();
    for (const row of found.slice(0, upTo)) {
      const light = lightOf(row, query.now);
      counts.set(light, (counts.get(light) ?? 0) + 1);
    }
    return lights.flatMap((light) => {
      const count = counts.get(light);
      return count === undefined ? [] : [{ light, count, isExact }];
    });
  }
}

function conditionOf(query: InboxQuery): Condition {
  const { departmentIds, status, assigneeId, tags, anyOf, seen, dueBefore, projectId, limitClasses, now } = query;
  const more: Condition[] = [];
  if (anyOf !== undefined) more.push({ $or: anyOf.map(({ tag, ...within }) => ({ tags: tag, ...within })) });
  if (query.lights !== undefined) more.push({ $or: [{ caseId: '' }, ...query.lights.map((light) => lit(light, now))] });
  if (seen !== undefined) more.push(seen);
  for (const word of plainForm(query.search ?? '').split(/\s+/)) {
    if (word !== '') more.push({ search: { $regex: literal(word) } });
  }
  return {
    ...(departmentIds === undefined ? {} : { departmentIds: oneOf(departmentIds) }),
    ...(tags === undefined ? {} : { tags: oneOf(tags) }),
    ...(status === undefined ? {} : { status: oneOf(status) }),
    ...(assigneeId === undefined ? {} : { assigneeId }),
    ...(dueBefore === undefined ? {} : { due: { $lt: dueBefore } }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(limitClasses === undefined ? {} : ofClasses(limitClasses)),
    ...(more.length === 0 ? {} : { $and: more }),
  };
}

const lit = (light: StepLight, now: Instant): Condition => {
  if (light === 'RED') return { isTimed: true, redAt: { $lte: now } };
  if (light === 'YELLOW') return { isTimed: true, redAt: { $gt: now }, yellowAt: { $lte: now } };
  return { isTimed: true, redAt: { $gt: now }, yellowAt: { $gt: now } };
};

/** The text as it stands: nothing that a caller types is an expression. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
