import { connectionOf, page } from '@kuaijin/kit/connection';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { StepStatus } from '@kuaijin/workflow-approvals/domain/case';
import type { ApprovalsContext, StepPage } from '../context';
import { inboxDepartment } from '../domain/scope';
import { caseKey } from '../model/case-store';
import type { InboxQuery, InboxRow } from '../model/inbox';
import { stepById } from './step';
import type { InboxFilter, QueryResolvers, StepConnectionResolvers } from './types.generated';
import { visibleCase } from './visible';

/** What waits in an inbox when nobody asks for other states. */
const waiting: readonly StepStatus[] = ['DISPATCHED', 'ACCEPTED', 'RETURNED', 'SUSPENDED'];
const SEARCH_MAX = 100;
const ID_MAX = 200;

/** Root fields that read cases and steps. */
export const Query: QueryResolvers = {
  approvalCase: (_source, { id }, context) => visibleCase(id, context),
  approvalCases: async (_source, args, context) => {
    const wanted = page(args, { keyLength: 2 });
    const { projectIds, status, catalogueCode } = args.filter ?? {};
    const query = {
      ...(projectIds ? { projectIds } : {}),
      ...(status ? { status } : {}),
      ...(catalogueCode ? { catalogueCode } : {}),
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

function inboxQuery(filter: InboxFilter, { identity, now }: ApprovalsContext): InboxQuery {
  const departmentId = inboxDepartment(identity, filter.departmentId ?? undefined);
  if (departmentId === undefined) {
    throw new KuaijinError('NOT_ALLOWED', {
      path: ['filter', 'departmentId'],
      expected: 'a department of the own region',
      received: filter.departmentId ?? identity.department ?? 'no department',
    });
  }
  const { status, lights, dueBefore, projectId, search, role } = filter;
  if (search && search.length > SEARCH_MAX) {
    throw new KuaijinError('INVALID_INPUT', {
      path: ['filter', 'search'],
      expected: `at most ${SEARCH_MAX} characters`,
      received: `${search.length} characters`,
    });
  }
  return {
    departmentId,
    status: status ?? waiting,
    ...(role === 'ASSIGNED' ? { assigneeId: identity.subject } : {}),
    ...(lights ? { lights } : {}),
    ...(dueBefore ? { dueBefore: dueBefore.getTime() } : {}),
    ...(projectId ? { projectId } : {}),
    ...(search ? { search } : {}),
    now: now.getTime(),
  };
}
