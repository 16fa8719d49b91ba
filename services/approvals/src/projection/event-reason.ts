import { TACIT_OPINION } from '@kuaijin/workflow-approvals/acts/review/tacit-approval';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';

/** Why, in the words of who did it; of a refusal its code. */
export function reasonOf(entry: CaseEntry): string | undefined {
  switch (entry.type) {
    case 'case.withdrawn':
    case 'case.limitClassSet':
    case 'case.moved':
    case 'case.faulted':
    case 'case.repaired':
    case 'case.restarted':
    case 'step.refused':
    case 'step.correctionRequested':
    case 'step.suspended':
    case 'step.extended':
    case 'step.delegated':
    case 'step.reassigned':
    case 'step.signerAdded':
    case 'step.signerRemoved':
    case 'step.returned':
    case 'step.revoked':
    case 'step.takenBack':
    case 'step.toleranceExtended':
    case 'step.consultationClosed':
    case 'session.cancelled':
      return entry.data.reason;
    case 'step.decided':
    case 'step.signed':
    case 'step.preApproved':
    case 'step.approvedOnCommitment':
    case 'step.opinionGiven':
    case 'session.spoken':
      return entry.data.opinion;
    case 'step.toleranceApplied':
      return entry.data.commitment.statement;
    case 'step.toleranceReminded':
    case 'step.toleranceFailed':
      return entry.data.materialCodes.join(', ');
    case 'step.urged':
      return entry.data.message;
    case 'session.convened':
      return entry.data.agenda;
    case 'session.concluded':
      return entry.data.conclusion;
    case 'session.closed':
      return entry.data.minutes;
    case 'step.consulted':
      return entry.data.question;
    case 'step.copied':
      return entry.data.note;
    case 'step.deemedApproved':
      return TACIT_OPINION;
    case 'step.lookedUp':
      return entry.data.result === 'FOUND' ? entry.data.documentNumber : (entry.data.reason ?? 'NOT_FOUND');
    case 'step.promised':
      return entry.data.points.join('；');
    case 'step.commitmentChecked':
      return entry.data.findings;
    case 'step.accepted':
    case 'stage.accepted':
    case 'step.resubmitted':
    case 'step.resumed':
    case 'step.papersHandedIn':
    case 'step.papersChecked':
    case 'step.acceptedWithDeficiency':
      return entry.data.comment;
    case 'element.refused':
      return entry.data.refusal.code;
    case 'calendar.adopted':
      return entry.data.calendar.documentNumber;
    default:
      return undefined;
  }
}
