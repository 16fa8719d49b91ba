import { levelOfRegion, regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { elementsOfStep, knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import { type CaseState, stepIdOf } from '@kuaijin/workflow-approvals/case/state';
import { toBeCommittedWith } from '@kuaijin/workflow-approvals/elements/elements';
import { caseToChange, visibleCase } from '../access/visible';
import { mutationOfAction } from '../acts/mutation-of-action';
import { reachedActions } from '../acts/reached-actions';
import { viewerActions } from '../acts/viewer-actions';
import { itemView } from '../catalogue/catalogue-view';
import type { ApprovalsContext, StepView } from '../context';
import { stepDocuments } from '../documents/step-documents';
import { validUntilOf } from '../projection/validity';
import type { StepResolvers } from '../resolvers/types.generated';
import { dateOf, departmentRef, timedAct } from './acts';
import { attachmentsOf } from './attachments';
import { publishedItem } from './case-catalogue';
import { plannedStart, planOf } from './case-plan';
import { stepClock } from './clocks';
import { stepDelivery } from './stage-acts';
import { stepActs } from './step-acts';
import { stepCommitment } from './step-commitment';
import { stepConcerns } from './step-concerns';
import { stepLookUp } from './step-look-up';
import { stepMaterials } from './step-materials';
import { stepTolerance } from './step-tolerance';

/** 环节. */
export const Step: StepResolvers = {
  __resolveReference: async ({ id }, context) => stepById(id, context),
  id: ({ step }) => step.id,
  version: ({ step }) => step.version,
  caseId: ({ state }) => state.id,
  approvalCase: ({ state }) => state,
  item: async ({ state, step }, _args, context) => itemView(await publishedItem(state, step, context)),
  departmentId: ({ step }) => step.departmentId,
  level: ({ state, step }) => levelOfRegion(regionCodeOf(step.departmentId) ?? regionCodeOf(state.regionId) ?? ''),
  department: ({ step }) => departmentRef(step.departmentId),
  documents: stepDocuments,
  status: ({ step }) => step.status,
  clock: ({ state, step }, _args, { now }) => stepClock(state, step, now.getTime()),
  dependsOn: (view) => neighbours(view, planOf(view.state).waits),
  blocks: (view) => neighbours(view, planOf(view.state).blocks),
  blockedBy: ({ step }) => step.blockedBy ?? null,
  awaitedElements: ({ state, step }) =>
    step.signedApproval === undefined ? [] : toBeCommittedWith(state, step).map((element) => ({ state, element })),
  plannedStart: ({ state, step }) => dateOf(plannedStart(state, step.itemCode)),
  dispatchedAt: ({ step }) => dateOf(step.dispatchedAt),
  acceptedAt: ({ step }) => dateOf(step.acceptedAt),
  decidedAt: ({ step }) => dateOf(step.decidedAt),
  signers: ({ state, step }) =>
    step.signatures.map(({ departmentId, decision, opinion, act, at }) => ({
      state,
      departmentId,
      department: departmentRef(departmentId),
      hasSigned: decision !== undefined,
      decision: decision ?? null,
      opinion: opinion ?? null,
      act: timedAct(act, at),
    })),
  materials: stepMaterials,
  ...stepTolerance,
  ...stepActs,
  commitment: stepCommitment,
  lookUp: stepLookUp,
  ...stepConcerns,
  ...stepDelivery,
  reservationIds: ({ state, step }) =>
    elementsOfStep(state, step)
      .filter(({ attempt }) => attempt > 0)
      .map(({ reservationId }) => reservationId),
  viewerActions: ({ state, step }, _args, context, info) => {
    const { identity, now, substitutions } = context;
    const actions = viewerActions(
      state,
      step,
      identity,
      now.getTime(),
      substitutions.standInsOf(identity.subject, now),
    );
    return reachedActions(actions, mutationOfAction, state, context, info);
  },
  outcome: async ({ state, step }, _args, context) => {
    const { outcome } = step;
    const decided = timedAct(outcome?.act, outcome?.at);
    if (outcome === undefined) return null;
    const item = knownItemOf(state, step);
    return {
      decision: outcome.decision,
      opinion: outcome.opinion,
      conditions: outcome.conditions,
      documentNumber: outcome.documentNumber ?? null,
      documentName: outcome.decision === 'REJECT' ? null : (item?.outcomeDocument ?? null),
      validUntil: validUntilOf(state, step) ?? null,
      tolerated: outcome.tolerated ?? false,
      isOnCommitment: outcome.isOnCommitment ?? false,
      decided,
      files: await attachmentsOf(outcome.fileIds, context),
    };
  },
};

/** The case of a step: its id is `<case>/<item code>`. */
export const caseIdOf = (stepId: string): string => stepId.slice(0, Math.max(0, stepId.lastIndexOf('/')));

/** A step by its id where the caller may see its case. */
export async function stepById(id: string, context: ApprovalsContext): Promise<StepView | null> {
  return stepIn(await visibleCase(caseIdOf(id), context), id);
}

/** A step that an operation is asked for. */
export async function stepToChange(id: string, context: ApprovalsContext): Promise<StepView | null> {
  return stepIn(await caseToChange(caseIdOf(id), context), id);
}

/** A step of a case; null where there is none, or no case. */
export function stepIn(state: CaseState | null, id: string): StepView | null {
  const step = state?.steps[id];
  return state === null || step === undefined ? null : { state, step };
}

/** Steps by item code, in the order of the catalogue. */
function neighbours({ state, step }: StepView, edges: ReadonlyMap<string, readonly string[]>): StepView[] {
  return (edges.get(step.itemCode) ?? []).flatMap((code) => {
    const other = state.steps[stepIdOf(state.id, code)];
    return other === undefined ? [] : [{ state, step: other }];
  });
}
