import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import { type CountedConnection, pageIn } from '@kuaijin/kit/read-models';
import type { StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { visibleCase } from '../access/visible';
import { findOperation } from '../acts/operation-key';
import type { ApprovalsContext, StepPage } from '../context';
import { inboxOrders, newestFirst } from '../projection/case-models';
import type { InboxFilter } from '../resolvers/schema.generated';
import type { QueryResolvers } from '../resolvers/types.generated';
import type { InboxQuery, InboxRow } from './inbox';
import { inboxScope } from './inbox-scope';
import { stepById } from './step';

/** What waits in an inbox when nobody asks for other states. */
const waiting: readonly StepStatus[] = ['DISPATCHED', 'ACCEPTED', 'RETURNED', 'SUSPENDED', 'PRE_APPROVED'];
const SEARCH_MAX = 100;
const DEPARTMENTS_MAX = 50;
const ID_MAX = 200;

/** Root fields that read cases and steps. */
export const Query: QueryResolvers = {
  approvalCase: (_source, { id }, context) => visibleCase(id, context),
  approvalCases: async (_source, args, context) => {
    const page = pageIn(newestFirst, args);
    const { projectIds, status, catalogueCode, limitClasses, limitClassesAsked } = args.filter ?? {};
    const query = {
      ...(projectIds ? { projectIds } : {}),
      ...(status ? { status } : {}),
      ...(catalogueCode ? { catalogueCode } : {}),
      ...(limitClasses ? { limitClasses } : {}),
      ...(limitClassesAsked ? { limitClassesAsked } : {}),
    };
    return context.cases.page(context.viewer, query, page);
  },
  step: (_source, { id }, context) => stepById(id, context),
  inbox: async (_source, args, context) => {
    const page = pageIn(inboxOrders[args.orderBy], args);
    const query = inboxQuery(args.filter ?? {}, context);
    return inboxPage(query, await context.inbox.rows(query, args.orderBy, page), context);
  },
  publicCase: async (_source, { code }, { cases }) =>
    code.length > ID_MAX ? null : ((await cases.byPublicCode(code)) ?? null),
  operation: async (_source, { caseId, key, actorId }, context) => {
    if ((await visibleCase(caseId, context)) === null) return null;
    const entry = await findOperation(context.journal, caseId, actorId ?? context.identity.subject, key);
    if (entry === undefined) return { caseId, key, state: 'NOT_RECORDED' as const };
    return { caseId, key, state: 'DONE' as const, seq: entry.seq, at: new Date(entry.at), type: entry.type };
  },
  verifyCase: async (_source, { caseId }, context) => {
    if ((await visibleCase(caseId, context)) === null) return null;
    const { ok, stream, entries, firstWrong } = await context.verifyCase(caseId);
    return { ok, stream, entries, firstWrongSeq: firstWrong?.seq ?? null, reason: firstWrong?.reason ?? null };
  },
};

/** The steps of a page of rows. */
async function inboxPage(
  query: InboxQuery,
  rows: CountedConnection<InboxRow>,
  { loaders, inbox }: ApprovalsContext,
): Promise<StepPage> {
  const states = await Promise.all(rows.nodes.map(({ caseId }) => loaders.cases.load(caseId)));
  const nodes = rows.nodes.flatMap(({ key }, i) => {
    const state = states[i];
    const step = state?.steps[key];
    return state === undefined || step === undefined ? [] : [{ state, step }];
  });
  return {
    nodes,
    pageInfo: rows.pageInfo,
    total: (asked) => rows.total(asked),
    countsByLight: (asked) => inbox.countsByLight(query, asked),
  };
}

function inboxQuery(filter: InboxFilter, { identity, viewer, now }: ApprovalsContext): InboxQuery {
  const { status, lights, dueBefore, projectId, limitClasses, search, departmentId, officerId } = filter;
  const role = filter.role ?? 'DEPARTMENT';
  const departmentIds = filter.departmentIds ?? (departmentId ? [departmentId] : undefined);
  bounded('search', search?.length ?? 0, 0, SEARCH_MAX, 'characters');
  bounded('departmentIds', departmentIds?.length ?? 1, 1, DEPARTMENTS_MAX, 'departments');
  const asked = {
    role,
    ...(departmentIds ? { departmentIds } : {}),
    ...(officerId ? { officerId } : {}),
    unread: filter.unread ?? false,
  };
  const scope = inboxScope(identity, asked, viewer);
  if (isRefusal(scope)) throw new KuaijinError(scope.code, scope);
  const waits = role === 'DEPARTMENT' || role === 'ASSIGNED' || role === 'LEAD';
  const wanted = status ?? (waits ? waiting : undefined);
  return {
    ...scope,
    ...(wanted ? { status: wanted } : {}),
    ...(lights ? { lights: lights.filter((light) => light !== 'BLUE' && light !== 'ORANGE') } : {}),
    ...(dueBefore ? { dueBefore: dueBefore.getTime() } : {}),
    ...(projectId ? { projectId } : {}),
    ...(limitClasses ? { limitClasses } : {}),
    ...(search ? { search } : {}),
    now: now.getTime(),
  };
}

function bounded(field: string, count: number, min: number, max: number, what: string): void {
  if (count >= min && count <= max) return;
  const expected = `${min} to ${max} ${what}`;
  throw new KuaijinError('INVALID_INPUT', { path: ['filter', field], expected, received: `${count} ${what}` });
}
