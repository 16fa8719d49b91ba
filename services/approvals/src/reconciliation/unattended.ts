/** 无人可办: steps with which nothing can happen, because the directory lists nobody who could act on them. */
import type { Post } from '@kuaijin/kit/access/posts';
import { tallySignatures } from '@kuaijin/workflow-approvals/acts/review/signing';
import { knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { StepStatus } from '@kuaijin/workflow-approvals/case/terms';

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

/** Statuses in which a step lies with an office. */
const withOffice: ReadonlySet<StepStatus> = new Set(['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED']);
/** Who handles and decides. */
const handling: readonly Post[] = ['HANDLER', 'HEAD'];
/** Who looks up the result of a step 前置检查. */
const lookingUp: readonly Post[] = [...handling, 'COUNTER'];

/** The steps of a running case that lie with an office and that nobody can act on, in the order of the case. */
export function unattendedSteps(state: CaseState, staff: Staff): UnattendedStep[] {
  if (state.status !== 'RUNNING') return [];
  return Object.values(state.steps).flatMap((step) => {
    const reason = withOffice.has(step.status) ? reasonOf(state, step, staff) : undefined;
    return reason === undefined ? [] : [{ stepId: step.id, reason }];
  });
}

function reasonOf(state: CaseState, step: StepState, staff: Staff): string | undefined {
  return step.assignment === undefined
    ? departmentsReason(state, step, staff)
    : assigneeReason(step, step.assignment.officerId, staff);
}

/** 转办: who it is with has to be listed, and to work there. */
function assigneeReason({ departmentId }: StepState, officerId: string, staff: Staff): string | undefined {
  const officer = staff.officer(officerId);
  if (officer === undefined) return `the directory does not know ${officerId}, whom the step is with`;
  const isThere = officer.departmentId === departmentId && officer.posts.some((post) => handling.includes(post));
  return isThere ? undefined : `${officerId}, whom the step is with, is no handler or head of ${departmentId}`;
}

/** Its department has to take it, and as many of its signers as it takes to decide it. */
function departmentsReason(state: CaseState, step: StepState, staff: Staff): string | undefined {
  const item = knownItemOf(state, step);
  const posts = item?.lane === 'PRECHECK' ? lookingUp : handling;
  if (!staff.hasOfficer(step.departmentId, posts)) return nobodyIn([step.departmentId], posts);
  if (item === undefined || item.lane === 'PRECHECK') return undefined;
  const empty = step.signatures.flatMap(({ decision, departmentId }) =>
    decision === undefined && !staff.hasOfficer(departmentId, posts) ? departmentId : [],
  );
  if (empty.length === 0) return undefined;
  const atBest = step.signatures.map(({ decision, departmentId }) => {
    const reached = decision ?? (empty.includes(departmentId) ? undefined : 'APPROVE');
    return reached === undefined ? {} : { decision: reached };
  });
  return tallySignatures(item, atBest) === 'OPEN' ? nobodyIn(empty, posts) : undefined;
}

const nobodyIn = (departmentIds: readonly string[], posts: readonly Post[]): string =>
  `the directory lists no ${posts.join(', ')} of ${departmentIds.join(', ')}`;
