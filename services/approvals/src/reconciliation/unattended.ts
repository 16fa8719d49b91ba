/**
 * 无人可办: steps with which nothing can happen, because the directory lists nobody who could act on them, or because they
 * wait for what cannot come.
 */
import type { Post } from '@kuaijin/kit/access/posts';
import { tallySignatures } from '@kuaijin/workflow-approvals/acts/review/signing';
import { isTolerated } from '@kuaijin/workflow-approvals/acts/tolerance/tolerance';
import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { elementsOfStep, knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, ElementStatus, StepState } from '@kuaijin/workflow-approvals/case/state';
import { isAskedAgain } from '@kuaijin/workflow-approvals/elements/refused-set';
import { leadOf } from '@kuaijin/workflow-approvals/sequencing/stages';

/** What the directory lists of the people of the offices. */
export interface Staff {
  /** Undefined where the directory does not know the person. */
  officer(id: string): { readonly posts: readonly Post[]; readonly departmentId?: string } | undefined;
  /** Whether a department has somebody with one of the posts. */
  hasOfficer(departmentId: string, posts: readonly Post[]): boolean;
}

export interface UnattendedStep {
  readonly stepId: string;
  readonly reason: string;
}

/** Who handles and decides. */
const handling: readonly Post[] = ['HANDLER', 'HEAD'];
/** Who takes a step, and looks up the result of one 前置检查. */
const taking: readonly Post[] = [...handling, 'COUNTER'];

/** The steps of a running case that nobody can act on and that cannot go on by themselves, in the order of the case. */
export function unattendedSteps(state: CaseState, staff: Staff): UnattendedStep[] {
  if (state.status !== 'RUNNING') return [];
  return Object.values(state.steps).flatMap((step) => {
    const reason = reasonOf(state, step, staff);
    return reason === undefined ? [] : [{ stepId: step.id, reason }];
  });
}

function reasonOf(state: CaseState, step: StepState, staff: Staff): string | undefined {
  const item = knownItemOf(state, step);
  switch (step.status) {
    case 'WAITING':
      return neverReserved(state, step);
    case 'DISPATCHED':
    case 'RETURNED':
      return undecidable(item, step, staff) ?? untaken(state, item, step, staff);
    case 'SUSPENDED':
      return undecidable(item, step, staff) ?? notResumed(step, staff);
    case 'ACCEPTED':
      return undecidable(item, step, staff);
    case 'PRE_APPROVED':
      // Until its papers are made up it waits for its owner, and no longer than until a limit.
      return isTolerated(step) ? undefined : undecidable(item, step, staff);
    default:
      return undefined;
  }
}

const givenBack: ReadonlySet<ElementStatus> = new Set(['RELEASED', 'RETURNED']);

/** It waits for what was given back, and no rule of its case asks for that again. */
function neverReserved(state: CaseState, step: StepState): string | undefined {
  const lost = elementsOfStep(state, step).find(
    (element) => givenBack.has(element.status) && !isAskedAgain(state, step, element),
  );
  return lost === undefined ? undefined : `its element ${lost.id} was given back and is not asked for again`;
}

/** As many of its signers have to be there as it takes to decide it. */
function undecidable(item: ItemSnapshot | undefined, step: StepState, staff: Staff): string | undefined {
  if (item === undefined || item.lane === 'PRECHECK') return undefined;
  const reasons = step.signatures.map(({ decision, departmentId }) =>
    decision === undefined ? notSigning(step, departmentId, staff) : undefined,
  );
  const atBest = step.signatures.map(({ decision }, i) => {
    const reached = decision ?? (reasons[i] === undefined ? 'APPROVE' : undefined);
    return reached === undefined ? {} : { decision: reached };
  });
  if (tallySignatures(item, atBest) !== 'OPEN') return undefined;
  const own = step.signatures.findIndex(({ departmentId }) => departmentId === step.departmentId);
  if (step.assignment !== undefined && reasons[own] !== undefined) return reasons[own];
  const missing = step.signatures.flatMap(({ departmentId }, i) => (reasons[i] === undefined ? [] : departmentId));
  return nobodyIn(missing, handling);
}

/** Why nobody signs for a department. */
function notSigning(step: StepState, departmentId: string, staff: Staff): string | undefined {
  if (step.assignment === undefined || departmentId !== step.departmentId) {
    return staff.hasOfficer(departmentId, handling) ? undefined : nobodyIn([departmentId], handling);
  }
  return assigneeReason(step, staff) ?? notHandedBack(step, staff);
}

/** 受理, or looking up what another office decided. */
function untaken(state: CaseState, item: ItemSnapshot | undefined, step: StepState, staff: Staff): string | undefined {
  if (step.assignment !== undefined && item?.lane !== 'PRECHECK') return assigneeReason(step, staff);
  if (staff.hasOfficer(step.departmentId, taking)) return undefined;
  const lead = item === undefined ? undefined : leadOf(state, item.stageCode);
  if (lead !== undefined && staff.hasOfficer(lead, ['COUNTER'])) return undefined;
  return nobodyIn([step.departmentId], taking);
}

/** What was paused goes on by its office; what is being corrected, by its owner. */
function notResumed(step: StepState, staff: Staff): string | undefined {
  if (step.pause?.kind === 'CORRECTION') return undefined;
  if (step.assignment !== undefined) return assigneeReason(step, staff);
  return staff.hasOfficer(step.departmentId, handling) ? undefined : nobodyIn([step.departmentId], handling);
}

/** 转办: who it is with has to be listed, and to work there. */
function assigneeReason({ departmentId, assignment }: StepState, staff: Staff): string | undefined {
  const { officerId = '' } = assignment ?? {};
  if (staff.officer(officerId) === undefined) return `the directory does not know ${officerId}, whom the step is with`;
  if (handles(officerId, departmentId, staff)) return undefined;
  return `${officerId}, whom the step is with, is no handler or head of ${departmentId}`;
}

/** 转办返回: who lent it decides it after it was handed back, or the head does. */
function notHandedBack({ departmentId, assignment }: StepState, staff: Staff): string | undefined {
  if (assignment?.withReturn !== true || staff.hasOfficer(departmentId, ['HEAD'])) return undefined;
  const lender = assignment.act.actorId;
  if (handles(lender, departmentId, staff)) return undefined;
  return `${lender}, to whom the step has to be handed back, is no handler or head of ${departmentId}`;
}

const handles = (officerId: string, departmentId: string, staff: Staff): boolean => {
  const officer = staff.officer(officerId);
  return officer?.departmentId === departmentId && officer.posts.some((post) => handling.includes(post));
};

const nobodyIn = (departmentIds: readonly string[], posts: readonly Post[]): string =>
  `the directory lists no ${posts.join(', ')} of ${departmentIds.join(', ')}`;
