import type { VersionedDocument } from '@kuaijin/kit/read-models';
import type { KeyPart, Page } from '@kuaijin/kit/read-models/connection';
import type { Instant, StepStatus } from '@kuaijin/workflow-approvals/domain/case';
import type { StepLight } from '@kuaijin/workflow-approvals/domain/clock';
import type { LimitClass } from '@kuaijin/workflow-approvals/domain/limit-class';
import type { Filter } from 'mongodb';
import type { InboxScope } from '../domain/inbox-scope';
import { type LightMoments, lightOf } from '../domain/step-row';
import type { CaseDocuments } from './case-documents';
import { ofClasses } from './class-filter';
import type { StepDocument } from './documents';

type StoredStep = VersionedDocument<StepDocument>;

/** Above so many rows an inbox is not counted. */
const COUNTED_MAX = 10_000;

export type InboxOrder = 'DUE' | 'DISPATCHED';

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

export interface InboxRow {
  readonly stepId: string;
  readonly caseId: string;
  /** Sort key of the row in the order that was asked for. */
  readonly key: readonly KeyPart[];
}

export interface InboxCounts {
  /** Null above 10,000. */
  readonly total: number | null;
  readonly byLight: readonly { readonly light: StepLight | null; readonly count: number }[];
}

/** 收件箱: the steps of departments and persons, found in the read model. */
export class Inbox {
  constructor(private readonly documents: Pick<CaseDocuments, 'steps'>) {}

  /** Rows in order, one more than the page asks for. */
  async rows(query: InboxQuery, order: InboxOrder, page: Page): Promise<InboxRow[]> {
    const field = order === 'DUE' ? 'due' : 'dispatched';
    const conditions = [conditionOf(query), ...(page.after === undefined ? [] : [behind(field, page.after)])];
    const found = await this.documents.steps.collection
      .find({ $and: conditions }, { projection: { key: 1, caseId: 1, due: 1, dispatched: 1 } })
      .sort({ [field]: 1, _id: 1 })
      .limit(page.first + 1)
      .toArray();
    return found.map((row) => ({ stepId: row.key, caseId: row.caseId, key: [row[field], row.key] }));
  }

  /** How many rows there are in all, and of each light. */
  async counts(query: InboxQuery): Promise<InboxCounts> {
    const found = await this.documents.steps.collection
      .find(conditionOf(query), { projection: { isTimed: 1, yellowAt: 1, redAt: 1 } })
      .limit(COUNTED_MAX + 1)
      .toArray();
    if (found.length > COUNTED_MAX) return { total: null, byLight: [] };
    const counts = new Map<StepLight | null, number>();
    for (const row of found as unknown as LightMoments[]) {
      const light = lightOf(row, query.now);
      counts.set(light, (counts.get(light) ?? 0) + 1);
    }
    const lights = ['RED', 'YELLOW', 'GREEN', null] as const;
    return {
      total: found.length,
      byLight: lights.flatMap((light) => {
        const count = counts.get(light);
        return count === undefined ? [] : [{ light, count }];
      }),
    };
  }
}

function conditionOf(query: InboxQuery): Filter<StoredStep> {
  const { departmentIds, status, assigneeId, tags, anyOf, lights, dueBefore, projectId, limitClasses, search, now } =
    query;
  const all: Filter<StoredStep>[] = [];
  if (departmentIds !== undefined) all.push({ departmentIds: oneOf(departmentIds) });
  if (tags !== undefined) all.push({ tags: oneOf(tags) });
  if (anyOf !== undefined) all.push({ $or: anyOf.map(({ tag, ...within }) => ({ tags: tag, ...within })) });
  if (status !== undefined) all.push({ status: { $in: [...status] } });
  if (assigneeId !== undefined) all.push({ assigneeId });
  if (lights !== undefined) all.push({ $or: [{ caseId: '' }, ...lights.map((light) => lit(light, now))] });
  if (dueBefore !== undefined) all.push({ due: { $lt: dueBefore } });
  if (projectId !== undefined) all.push({ projectId });
  if (limitClasses !== undefined) all.push(ofClasses(limitClasses) as Filter<StoredStep>);
  for (const word of search?.toLowerCase().split(/\s+/) ?? []) {
    if (word !== '') all.push({ search: { $regex: literal(word) } });
  }
  return { $and: all };
}

/** One value is matched by itself: the index then gives the rows in their order. */
const oneOf = (values: readonly string[]) => (values.length === 1 ? (values[0] ?? '') : { $in: [...values] });

const lit = (light: StepLight, now: Instant): Filter<StoredStep> => {
  if (light === 'RED') return { isTimed: true, redAt: { $lte: now } };
  if (light === 'YELLOW') return { isTimed: true, redAt: { $gt: now }, yellowAt: { $lte: now } };
  return { isTimed: true, redAt: { $gt: now }, yellowAt: { $gt: now } };
};

function behind(field: 'due' | 'dispatched', [value, id]: readonly KeyPart[]): Filter<StoredStep> {
  const at = Number(value);
  return { $or: [{ [field]: { $gt: at } }, { [field]: at, _id: { $gt: String(id) } }] } as Filter<StoredStep>;
}

/** The text as it stands: nothing that a caller types is an expression. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
