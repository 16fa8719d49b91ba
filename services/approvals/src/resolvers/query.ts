import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import { connectionOf, page } from '@kuaijin/kit/read-models/connection';
import type { StepStatus } from '@kuaijin/workflow-approvals/domain/case';
import type { ApprovalsContext, StepPage } from '../context';
import { hatsInEffect } from '../domain/hats';
import { inboxScope } from '../domain/inbox-scope';
import { caseKey } from '../model/case-store';
import type { InboxQuery, InboxRow } from '../model/inbox';
import { stepById } from './step';
import type { InboxFilter, QueryResolvers, StepConnectionResolvers } from './types.generated';
import { visibleCase } from './visible';

/** What waits in an inbox when nobody asks for other states. */
const waiting: readonly StepStatus[] = ['DISPATCHED', 'ACCEPTED', 'RETURNED', 'SUSPENDED', 'PRE_APPROVED'];
const SEARCH_MAX = 100;
const DEPARTMENTS_MAX = 50;
const ID_MAX = 200;

/** Root fields that read cases and steps. */
export const Query: QueryResolvers = {
  approvalCase: (_source, { id }, context) => visibleCase(id, context),
  approvalCases: async (_source, args, context) => {
    const wanted = page(args, { keyLength: 2 });
    const { projectIds, status, catalogueCode, limitClasses, limitClassesAsked } = args.filter ?? {};
    const query = {
      ...(projectIds ? { projectIds } : {}),
      ...(status ? { status } : {}),
      ...(catalogueCode ? { catalogueCode } : {}),
      ...(limitClasses ? { limitClasses } : {}),
      ...(limitClassesAsked ? { limitClassesAsked } : {}),
    };
    return connectionOf(await context.cases.list(context.identity, query, wanted), wanted.first, caseKey);
  },
  step: (_source, { id }, context) => stepById(id, context),
  inbox: async (_source, args, context) => {
    const wanted = page(args, { keyLength: 2 });
    const query = inboxQuery(args.filter ?? {}, context);
    const rows = await context.inbox.rows(query, args.orderBy, wanted);
    const { nodes, pageInfo } = connectionOf(rows, wanted.first, ({ key }) => key);
    return inboxPage(query, nodes, pageInfo, context);
  },
  publicCase: async (_source, { code }, { cases }) =>
    code.length > ID_MAX ? null : ((await cases.byPublicCode(code)) ?? null),
  operation: async (_source, { caseId, key }, context) => {
    if ((await visibleCase(caseId, context)) === null) return null;
    const entry = await context.journal.find(caseId, key);
    if (entry === undefined) return { key, state: 'NOT_RECORDED' as const };
    return { key, state: 'DONE' as const, seq: entry.seq, at: new Date(entry.at), type: entry.type };
  },
  verifyCase: async (_source, { caseId }, context) => {
    if ((await visibleCase(caseId, context)) === null) return null;
    const { ok, stream, entries, firstWrong } = await context.verifyCase(caseId);
    return { ok, stream, entries, firstWrongSeq: firstWrong?.seq ?? null, reason: firstWrong?.reason ?? null };
  },
};

/** The steps of a page, and the counts where somebody asks for them. */
async function inboxPage(
  query: InboxQuery,
  rows: readonly InboxRow[],
  pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean },
  { loaders, inbox }: ApprovalsContext,
): Promise<StepPage> {
  const states = await Promise.all(rows.map(({ caseId }) => loaders.cases.load(caseId)));
  const nodes = rows.flatMap(({ stepId }, i) => {
    const state = states[i];
    const step = state?.steps[stepId];
    return state === undefined || step === undefined ? [] : [{ state, step }];
  });
  let counted: ReturnType<typeof inbox.counts> | undefined;
  const counts = () => {
    counted ??= inbox.counts(query);
    return counted;
  };
  return { nodes, pageInfo, counts };
}

export const StepConnection: StepConnectionResolvers = {
  totalCount: async ({ counts }) => (await counts()).total,
  countsByLight: async ({ counts }) => (await counts()).byLight,
};

function inboxQuery(filter: InboxFilter, { identity, now, substitutions }: ApprovalsContext): InboxQuery {
  const { status, lights, dueBefore, projectId, limitClasses, search, departmentId, officerId } = filter;
  const role = filter.role ?? 'DEPARTMENT';
  const departmentIds = filter.departmentIds ?? (departmentId ? [departmentId] : undefined);
  bounded('departmentIds', departmentIds?.length ?? 1, 1, DEPARTMENTS_MAX, 'departments');
  bounded('search', search?.length ?? 0, 0, SEARCH_MAX, 'characters');
  const scope = inboxScope(identity, {
    role,
    ...(departmentIds ? { departmentIds } : {}),
    ...(officerId ? { officerId } : {}),
    unread: filter.unread ?? false,
    standsInFor: hatsInEffect(substitutions.hatsOf(identity.subject, now), now).map((hat) => hat.officerId),
  });
  if (isRefusal(scope)) throw new KuaijinError(scope.code, scope);
  const waits = role === 'DEPARTMENT' || role === 'ASSIGNED' || role === 'LEAD';
  const wanted = status ?? (waits ? waiting : undefined);
  return {
    ...scope,
    ...(wanted ? { status: wanted } : {}),
    ...(lights ? { lights } : {}),
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
