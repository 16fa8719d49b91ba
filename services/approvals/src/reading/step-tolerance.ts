import { missingPapers } from '@kuaijin/workflow-approvals/acts/tolerance/tolerance';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { ToleranceCommitment } from '@kuaijin/workflow-approvals/case/tolerances';
import { nextStatus, stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import type { ApprovalsContext, StepView } from '../context';
import { dateOf, timedAct } from './acts';
import { attachmentsOf } from './attachments';
import { stepMaterials } from './step-materials';

async function commitmentOf({ fileIds, ...fields }: ToleranceCommitment, context: ApprovalsContext) {
  return { ...fields, files: await attachmentsOf(fileIds, context) };
}

/** 申请容缺 of the owner, the last; null where there was none. */
async function toleranceApplication({ step }: StepView, _args: unknown, context: ApprovalsContext) {
  const { toleranceApplication: found } = step;
  if (found === undefined) return null;
  const { materialCodes, commitment, act, at } = found;
  return {
    materialCodes: [...materialCodes],
    commitment: await commitmentOf(commitment, context),
    applied: timedAct(act, at),
  };
}

/** 容缺 of a step, as its commitment stands now; null where none was made. */
async function tolerance(view: StepView, args: unknown, context: ApprovalsContext) {
  const { step, state } = view;
  const { tolerance: found } = step;
  if (found === undefined) return null;
  const codes = found.status === 'FAILED' ? (found.missing ?? []) : missingPapers(step);
  const materials = await stepMaterials(view, args, context);
  // A case that ended and a step that was rejected leave nothing to make up.
  const isOpen = state.status === 'RUNNING' && nextStatus(stepTransitions, 'failTolerance', step.status) !== undefined;
  return {
    status: found.status === 'OPEN' && !isOpen ? ('LAPSED' as const) : found.status,
    materialCodes: [...found.materialCodes],
    missing: materials.filter(({ code }) => codes.includes(code)),
    dueAt: dateOf(found.dueAt),
    isProvisional: found.isProvisional,
    commitment: await commitmentOf(found.commitment, context),
    accepted: timedAct(found.act, found.at),
    extensions: found.extensions.map(({ workingDays, reason, act, at }) => ({
      workingDays,
      reason,
      approved: timedAct(act, at),
    })),
    settledAt: dateOf(found.settledAt),
  };
}

/** 预批复 of a step; null where there is none. */
async function preApproval({ state, step }: StepView, _args: unknown, context: ApprovalsContext) {
  const { preApproval: found } = step;
  if (found === undefined) return null;
  return {
    documentName: itemOf(state, step).toleranceRule?.interimDocument ?? null,
    documentNumber: found.documentNumber ?? null,
    opinion: found.opinion,
    files: await attachmentsOf(found.fileIds, context),
    preApproved: timedAct(found.act, found.at),
    waitingSince: dateOf(found.waitingSince),
  };
}

export const stepTolerance = { toleranceApplication, tolerance, preApproval };
