import type { Recipient } from '@kuaijin/workflow-approvals/case/consultations';
import type { StepState } from '@kuaijin/workflow-approvals/case/state';
import { nextStatus, stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import type { WrittenConsultationStatus } from '@kuaijin/workflow-approvals/case/written-consultations';
import type { StepResolvers } from '../resolvers/types.generated';
import { actorRef, departmentRef, timedAct } from './acts';
import { attachmentsOf } from './attachments';

/** An officer, else a department as a whole. */
export const recipient = ({ officerId, departmentId }: Recipient) => ({
  officerId: officerId ?? null,
  officer: officerId === undefined ? null : actorRef(officerId),
  departmentId: departmentId ?? null,
  department: departmentRef(departmentId),
});

/** Nobody waits for a reply once the step is not handled any more. */
export const writtenConsultationStatus = (
  step: StepState,
  status: WrittenConsultationStatus,
): WrittenConsultationStatus | 'LAPSED' =>
  status === 'OPEN' && nextStatus(stepTransitions, 'recordReply', step.status) === undefined ? 'LAPSED' : status;

/** 会商 and 抄送 of a step. */
export const stepConcerns: Pick<StepResolvers, 'writtenConsultations' | 'consultations' | 'copies'> = {
  writtenConsultations: ({ step }, _args, context) =>
    Promise.all(
      (step.writtenConsultations ?? []).map(async ({ status, dueAt, documentNumber, reply, act, at, ...letter }) => ({
        ...letter,
        documentNumber: documentNumber ?? null,
        dueAt: new Date(dueAt),
        status: writtenConsultationStatus(step, status),
        consulted: timedAct(act, at),
        reply: reply?.text ?? null,
        files: await attachmentsOf(reply?.fileIds ?? [], context),
        replied: timedAct(reply?.act, reply?.at),
      })),
    ),
  consultations: ({ step }) =>
    (step.consultations ?? []).map(({ id, question, status, asked, act, at, closed }) => {
      // Nobody is waited for once the step is not handled any more.
      const isHandled = nextStatus(stepTransitions, 'giveOpinion', step.status) !== undefined;
      return {
        id,
        question,
        status: status === 'OPEN' && !isHandled ? 'LAPSED' : status,
        consulted: timedAct(act, at),
        asked: asked.map((one) => ({
          ...recipient(one),
          opinion: one.opinion?.text ?? null,
          given: timedAct(one.opinion?.act, one.opinion?.at),
        })),
        closed: timedAct(closed?.act, closed?.at),
        closingReason: closed?.reason ?? null,
      };
    }),
  copies: ({ step }) =>
    (step.copies ?? []).map((one) => ({
      ...recipient(one),
      note: one.note ?? null,
      copied: timedAct(one.act, one.at),
      read: timedAct(one.read?.act, one.read?.at),
    })),
};
