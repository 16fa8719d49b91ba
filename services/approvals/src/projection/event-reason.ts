import { changeOfEntry } from '@kuaijin/workflow-approvals/acts/index';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';

/** Why, in the words of who did it; of a refusal its code. Of what changes a step its act says it. */
export function reasonOf(entry: CaseEntry): string | undefined {
  switch (entry.type) {
    case 'case.withdrawn':
    case 'case.limitClassSet':
    case 'case.moved':
    case 'case.faulted':
    case 'case.repaired':
    case 'case.restarted':
    case 'session.cancelled':
      return entry.data.reason;
    case 'session.spoken':
      return entry.data.opinion;
    case 'session.convened':
      return entry.data.agenda;
    case 'session.concluded':
      return entry.data.conclusion;
    case 'session.closed':
      return entry.data.minutes;
    case 'stage.accepted':
      return entry.data.comment;
    case 'element.refused':
      return entry.data.refusal.code;
    case 'calendar.adopted':
      return entry.data.calendar.documentNumber;
    default:
      return changeOfEntry(entry.type)?.reason?.(entry.data);
  }
}
