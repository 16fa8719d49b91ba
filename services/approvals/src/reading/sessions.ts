import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { StepView } from '../context';
import type { ApprovalCaseResolvers } from '../resolvers/types.generated';
import { timedAct } from './acts';
import { recipient } from './step-concerns';

const stepOf = (state: CaseState, id: string): StepView | null => {
  const step = state.steps[id];
  return step === undefined ? null : { state, step };
};

/** 联合会商 of a case. */
export const caseSessions: Pick<ApprovalCaseResolvers, 'sessions'> = {
  sessions: (state) =>
    (state.sessions ?? []).map(({ id, status, stepIds, agenda, heldAt, place, act, at, ...more }) => ({
      id,
      status,
      matters: stepIds.flatMap((stepId) => stepOf(state, stepId) ?? []),
      participants: more.participants.map(recipient),
      agenda,
      heldAt: new Date(heldAt),
      place: place ?? null,
      convened: timedAct(act, at),
      opinions: more.spoken.map((one) => ({
        matter: one.stepId === undefined ? null : stepOf(state, one.stepId),
        departmentId: one.departmentId ?? null,
        opinion: one.opinion,
        given: timedAct(one.act, one.at),
      })),
      conclusions: more.conclusions.map((one) => ({
        stepId: one.stepId,
        matter: stepOf(state, one.stepId),
        conclusion: one.conclusion,
        concluded: timedAct(one.act, one.at),
      })),
      minutes: more.ended?.minutes ?? null,
      cancelReason: more.ended?.reason ?? null,
      ended: timedAct(more.ended?.act, more.ended?.at),
    })),
};
