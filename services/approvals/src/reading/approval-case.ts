import type { Post } from '@kuaijin/kit/access/posts';
import { maySee } from '@kuaijin/kit/access/visibility';
import { holds } from '@kuaijin/kit/identity';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { connectionOf, type KeysetOrder, pageIn } from '@kuaijin/kit/read-models';
import { moveCase } from '@kuaijin/workflow-approvals/acts/administration/move-case';
import { repair } from '@kuaijin/workflow-approvals/acts/administration/repair';
import { applicableSteps, knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import { type CaseEntry, type CaseState, stepIdOf } from '@kuaijin/workflow-approvals/case/state';
import { readable } from '@kuaijin/workflow-approvals/fold/fold';
import { workingDaysLeft } from '@kuaijin/workflow-approvals/limits/clock';
import { caseClock, stageClock } from '@kuaijin/workflow-approvals/limits/spans';
import { visibilityOfCase } from '../access/case-scope';
import { visibleCase } from '../access/visible';
import { caseActions } from '../acts/case-actions';
import { countedAs } from '../acts/element-quantities';
import { mutationOfCaseAction } from '../acts/mutation-of-action';
import { reachedActions } from '../acts/reached-actions';
import type { ApprovalsContext, StepView } from '../context';
import { caseEvent, isReasonInternal } from '../projection/events';
import type {
  ApprovalCaseResolvers,
  CaseElementResolvers,
  CaseInsightResolvers,
  PublicCaseResolvers,
  PublicStepResolvers,
  StageResolvers,
} from '../resolvers/types.generated';
import { dateOf, departmentRef, timedAct } from './acts';
import { actualPath, waitsForOwner } from './actual-path';
import { versionOf, viewOf } from './case-catalogue';
import { elapsedDays, planOf, serialOfDecided, waitingOn } from './case-plan';
import { spanClock } from './clocks';
import { caseSessions } from './sessions';
import { caseStudies } from './special-studies';
import { stageActs } from './stage-acts';

const HISTORY_MAX = 100;
/** Entries of a journal in their order. */
const byEntry: KeysetOrder = { name: 'SEQ', keys: [{ field: 'seq', type: 'number', direction: 1 }] };

const stepsOf = (state: CaseState): StepView[] => applicableSteps(state).map((step) => ({ state, step }));

/** Steps by item code, in the order of the codes. */
const stepsOfItems = (state: CaseState, codes: readonly string[]): StepView[] =>
  codes.flatMap((code) => {
    const step = state.steps[stepIdOf(state.id, code)];
    return step === undefined ? [] : [{ state, step }];
  });

/** 审批案件. */
export const ApprovalCase: ApprovalCaseResolvers = {
  __resolveReference: async ({ id }, context) => visibleCase(id, context),
  version: ({ head }) => head,
  project: ({ projectId }) => ({ __typename: 'Project' as const, id: projectId }),
  catalogue: async (state, _args, context) => viewOf(await versionOf(state, context)),
  submittedAt: ({ submittedAt }) => new Date(submittedAt),
  submitted: ({ submitted, submittedAt }) => timedAct(submitted, submittedAt),
  endedAt: ({ endedAt }) => dateOf(endedAt),
  clock: (state, _args, { now }) => spanClock(state, caseClock(state, now.getTime()), now.getTime()),
  limitClass: ({ limitClass }) => limitClass ?? 'NORMAL',
  limitClassAsked: ({ limitClassAsked }) => limitClassAsked ?? null,
  secondsPerWorkingDay: ({ secondsPerWorkingDay }) => secondsPerWorkingDay ?? null,
  stages: (state) => {
    const stages = new Set(planOf(state).items.map(({ stageCode }) => stageCode));
    return state.catalogue.stages.filter(({ code }) => stages.has(code)).map((stage) => ({ state, stage }));
  },
  steps: (state, { status }) => {
    const all = Object.values(state.steps).map((step) => ({ state, step }));
    return status ? all.filter(({ step }) => status.includes(step.status)) : stepsOf(state);
  },
  elements: (state) => Object.values(state.elements).map((element) => ({ state, element })),
  ...caseSessions,
  ...caseStudies,
  insight: (state) => state,
  viewerActions: async (state, _args, context, info) => {
    const { identity, now, loaders } = context;
    const may = (posts: readonly Post[]) => posts.some((post) => holds(identity, post));
    const newest = may(moveCase.posts) ? await loaders.newestVersions.load(state.catalogue.code) : undefined;
    const noted = may(repair.posts) ? await loaders.watched.load(state.id) : [];
    const actions = caseActions(state, identity, now.getTime(), newest, noted.includes('TASK_FAILING'));
    return reachedActions(actions, mutationOfCaseAction, state, context, info);
  },
  history: (state, args, context) => historyOf(state, args, context),
};

/** 阶段 of a case. */
export const Stage: StageResolvers = {
  ...stageActs,
  code: ({ stage }) => stage.code,
  name: ({ stage }) => stage.name,
  nameEn: ({ stage }) => stage.nameEn,
  leadId: ({ state, stage }) => state.departments[stage.leadDepartmentCode] ?? '',
  lead: ({ state, stage }) => departmentRef(state.departments[stage.leadDepartmentCode]),
  clock: ({ state, stage }, _args, { now }) =>
    spanClock(state, stageClock(state, stage.code, now.getTime()), now.getTime(), stage.code),
  steps: ({ state, stage }) =>
    stepsOfItems(
      state,
      planOf(state)
        .items.filter(({ stageCode }) => stageCode === stage.code)
        .map(({ code }) => code),
    ),
};

/** 并联成效. */
export const CaseInsight: CaseInsightResolvers = {
  serial: (state) => planOf(state).serial,
  criticalPath: (state) => stepsOfItems(state, planOf(state).critical.codes),
  criticalPathLength: (state) => planOf(state).critical.length,
  elapsed: (state, _args, { now }) => elapsedDays(state, now.getTime()),
  saved: (state, _args, { now }) => serialOfDecided(state) - elapsedDays(state, now.getTime()),
  plannedSaved: (state, _args, { now }) =>
    planOf(state).serial - elapsedDays(state, now.getTime()) - actualPath(state, now.getTime()).expectedRemaining,
  remaining: (state, _args, { now }) =>
    workingDaysLeft(state, caseClock(state, now.getTime()).dueAt, state.endedAt ?? now.getTime()),
  expectedRemaining: (state, _args, { now }) => actualPath(state, now.getTime()).expectedRemaining,
  actualCriticalPath: (state, _args, { now }) => stepsOfItems(state, actualPath(state, now.getTime()).codes),
  actualCriticalPathLength: (state, _args, { now }) => actualPath(state, now.getTime()).length,
  waitsForOwner: (state) => waitsForOwner(state),
  waitingOnIds: (state) => waitingOn(state),
  waitingOn: (state) => waitingOn(state).map((id) => departmentRef(id)),
};

/** 案件的一项要素. */
export const CaseElement: CaseElementResolvers = {
  kind: ({ element }) => element.kind,
  itemCode: ({ element }) => element.itemCode,
  stepId: ({ state, element }) => stepIdOf(state.id, element.itemCode),
  account: ({ element }) => element.account,
  reservationId: ({ element }) => element.reservationId,
  quantity: ({ element: { kind, amountMinor } }) =>
    kind === 'FUNDS' ? null : quantityOf(BigInt(amountMinor), countedAs[kind]),
  money: ({ element: { kind, amountMinor } }) => (kind === 'FUNDS' ? moneyOf(BigInt(amountMinor)) : null),
  // To a reader an element that was asked for is still to be reserved.
  status: ({ element: { status } }) => (status === 'REQUESTED' ? 'PENDING' : status),
  commitOn: ({ element }) => element.commitOn,
};

/** 公开的案件状态: no persons, no papers, no opinions. */
export const PublicCase: PublicCaseResolvers = {
  code: ({ publicCode }) => publicCode,
  catalogueName: ({ catalogue }) => catalogue.name,
  submittedAt: ({ submittedAt }) => new Date(submittedAt),
  steps: (state) => stepsOf(state),
};

export const PublicStep: PublicStepResolvers = {
  itemName: ({ state, step }) => knownItemOf(state, step)?.name ?? step.itemCode,
  departmentCode: ({ state, step }) => knownItemOf(state, step)?.departmentCode ?? '',
  status: ({ step }) => step.status,
  dueAt: ({ step }) => dateOf(step.clock?.dueAt),
  decidedAt: ({ step }) => dateOf(step.decidedAt),
};

/** Due moments that an entry moved because the calendar changed. */
const movedBy = (entry: CaseEntry) =>
  entry.type !== 'calendar.adopted'
    ? []
    : entry.data.moved.map(({ from, to, ...limit }) => ({ ...limit, from: new Date(from), to: new Date(to) }));

/** 经过: the entries of the journal, with what each changed, as far as the rest of the answer knows the case. */
async function historyOf(
  state: CaseState,
  args: { readonly first: number; readonly after?: string | null | undefined },
  { history, journal, viewer }: ApprovalsContext,
) {
  const wanted = pageIn(byEntry, args, { max: HISTORY_MAX });
  const after = Number(wanted.from?.[0] ?? 0);
  const start = after > 0 ? (await history.at(state.id, after))?.state : undefined;
  const entries = await journal.read(state.id, after, wanted.size + 1);
  const known = readable(
    start,
    entries.filter(({ seq }) => seq <= state.head),
  );
  const isInternalRead = maySee(viewer, visibilityOfCase(state), 'internal');
  const rows = [...known].map(({ before, entry, after: now }) => {
    const { stepId, reservationId, from, to, reason: stated } = caseEvent(before, now, entry);
    const reason = isReasonInternal(entry) && !isInternalRead ? undefined : stated;
    const { seq, type, act, at } = entry;
    const what = { seq, type, at: new Date(at), act: timedAct(act, at), moved: movedBy(entry) };
    return { ...what, stepId, reservationId, from, to, reason };
  });
  return connectionOf(rows, byEntry, wanted, ({ seq }) => [seq]);
}
