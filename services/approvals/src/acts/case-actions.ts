import type { Post } from '@kuaijin/kit/access/posts';
import { type ErrorCode, isRefusal } from '@kuaijin/kit/errors';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { notRunning } from '@kuaijin/workflow-approvals/acts/rules';
import { applicableSteps, itemOf } from '@kuaijin/workflow-approvals/case/find';
import { granterPosts, type LimitClass } from '@kuaijin/workflow-approvals/case/limit-classes';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { leadOf } from '@kuaijin/workflow-approvals/sequencing/stages';
import type { Caller } from '../access/caller';
import { commanderOf, placeOf } from '../access/commander';
import type { CaseAction as OnCase, StageAction as OnStage } from '../resolvers/schema.generated';

/** 案件操作 and 阶段操作: what may be asked for on a case as a whole, and on a stage of it. */
export type CaseAction = `${OnCase}`;
export type StageAction = `${OnStage}`;

/** Posts in which each action is asked for; the first that the caller holds is acted in. */
export const caseActionPosts: Readonly<Record<CaseAction, readonly Post[]>> = {
  WITHDRAW: ['OWNER', 'AGENT'],
  REPAIR: ['OPERATOR'],
  SET_LIMIT_CLASS: granterPosts,
  MOVE: ['OPERATOR'],
  CONVENE_SESSION: ['HANDLER', 'HEAD', 'DISPATCHER'],
  SPEAK_IN_SESSION: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
  CONCLUDE_MATTER: ['HANDLER', 'HEAD', 'DISPATCHER'],
  CLOSE_SESSION: ['HANDLER', 'HEAD', 'DISPATCHER'],
  CANCEL_SESSION: ['HANDLER', 'HEAD', 'DISPATCHER'],
};
export const stageActionPosts: Readonly<Record<StageAction, readonly Post[]>> = {
  ACCEPT_STAGE: ['COUNTER'],
  HAND_OVER_STAGE: ['HANDLER', 'HEAD', 'COUNTER'],
};

export const caseActionNames = Object.keys(caseActionPosts) as readonly CaseAction[];
export const stageActionNames = Object.keys(stageActionPosts) as readonly StageAction[];

export interface ActionView<Action> {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
}

/** What stands for any text that is acceptable. */
const ANY = 'any';

/**
 * What the caller may do with a case as a whole now, by the rules that the workflow itself decides by.
 * @param newestVersion of the catalogue of the case; needed where the caller may move it
 * @param isStuck the case is noted as one whose workflow cannot go on
 */
export const caseActions = (
  state: CaseState,
  identity: Caller,
  now: Instant,
  newestVersion?: number,
  isStuck = false,
): ActionView<CaseAction>[] =>
  caseActionNames.map((action) => {
    const by = commanderOf(identity, caseActionPosts[action], placeOf(state));
    if (action === 'MOVE') return moveView(state, by, newestVersion);
    return view(action, state, by && sampleOnCase(action, state, by, isStuck), now);
  });

/** Whether the newer version fits is asked of the operation itself. */
function moveView(
  state: CaseState,
  by: Commander | undefined,
  newestVersion = state.catalogue.version,
): ActionView<CaseAction> {
  const hasNewer = newestVersion > state.catalogue.version;
  const late = notRunning(state, [])?.code ?? (hasNewer ? null : 'CATALOGUE_NOT_PUBLISHED');
  const reason = by === undefined ? 'NOT_ALLOWED' : late;
  return { action: 'MOVE', allowed: reason === null, reason };
}

/** What the caller may do with a stage now. */
export const stageActions = (
  state: CaseState,
  stageCode: string,
  identity: Caller,
  now: Instant,
): ActionView<StageAction>[] =>
  stageActionNames.map((action) => {
    const by = commanderOf(identity, stageActionPosts[action]);
    return view(action, state, by && sampleOnStage(action, stageCode, by), now);
  });

function sampleOnCase(
  action: Exclude<CaseAction, 'MOVE'>,
  state: CaseState,
  by: Commander,
  isStuck: boolean,
): OperationCommand {
  const base = { key: 'viewer', by };
  switch (action) {
    case 'WITHDRAW':
      return { ...base, type: 'withdraw', reason: ANY };
    case 'REPAIR':
      return { ...base, type: 'repair', reason: ANY, isStuck };
    case 'SET_LIMIT_CLASS':
      return { ...base, type: 'setLimitClass', limitClass: settable(state), reason: ANY };
    default:
      return sampleInSession(action, state, base);
  }
}

/** In the session that is open, else in the last one. */
function sampleInSession(
  action: Exclude<CaseAction, 'WITHDRAW' | 'REPAIR' | 'SET_LIMIT_CLASS' | 'MOVE'>,
  state: CaseState,
  base: { readonly key: string; readonly by: Commander },
): OperationCommand {
  const { sessions = [] } = state;
  const session = sessions.find(({ status }) => status === 'OPEN') ?? sessions.at(-1);
  const sessionId = session?.id ?? '';
  const isOpen = (stepId: string) => session?.conclusions.every((one) => one.stepId !== stepId) ?? false;
  switch (action) {
    case 'CONVENE_SESSION': {
      const stepIds = led(state, base.by);
      const naming = { departmentIds: [], officerIds: [] };
      return { ...base, type: 'conveneSession', stepIds, ...naming, agenda: ANY, heldAt: state.submittedAt };
    }
    case 'SPEAK_IN_SESSION':
      return { ...base, type: 'speakInSession', sessionId, opinion: ANY };
    case 'CONCLUDE_MATTER': {
      const matterStepId = session?.stepIds.find(isOpen) ?? session?.stepIds[0] ?? '';
      return { ...base, type: 'concludeMatter', sessionId, matterStepId, conclusion: ANY };
    }
    case 'CLOSE_SESSION':
      return { ...base, type: 'closeSession', sessionId, minutes: ANY };
    case 'CANCEL_SESSION':
      return { ...base, type: 'cancelSession', sessionId, reason: ANY };
  }
}

/** A step in a stage that the department of the caller leads, else any that applies. */
function led(state: CaseState, { departmentId }: Commander): readonly string[] {
  const steps = applicableSteps(state);
  const own = steps.find((step) => leadOf(state, itemOf(state, step).stageCode) === departmentId);
  return [own ?? steps[0]].flatMap((step) => step?.id ?? []);
}

/** What is asked for; else away from the class in force, or into one that is offered. */
function settable({ limitClass, limitClassAsked, catalogue }: CaseState): LimitClass {
  if (limitClassAsked !== undefined) return limitClassAsked;
  return limitClass === undefined ? (catalogue.limitClasses?.[0]?.limitClass ?? 'NORMAL') : 'NORMAL';
}

function sampleOnStage(action: StageAction, stageCode: string, by: Commander): OperationCommand {
  const base = { key: 'viewer', by, stageCode };
  switch (action) {
    case 'ACCEPT_STAGE':
      return { ...base, type: 'acceptStage', exceptStepIds: [], seenOnPaper: true };
    case 'HAND_OVER_STAGE':
      return { ...base, type: 'handOverStage', recipient: ANY, method: 'COUNTER' };
  }
}

function view<Action>(
  action: Action,
  state: CaseState,
  command: OperationCommand | undefined,
  now: Instant,
): ActionView<Action> {
  if (command === undefined) return { action, allowed: false, reason: 'NOT_ALLOWED' };
  const proposed = propose(state, command, now);
  return isRefusal(proposed)
    ? { action, allowed: false, reason: proposed.code }
    : { action, allowed: true, reason: null };
}
