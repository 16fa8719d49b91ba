import { knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import {
  decisiveDue,
  isClockRunning,
  ladderOf,
  momentFromDue,
  type StepLight,
} from '@kuaijin/workflow-approvals/limits/clock';

import { runningLimits } from '@kuaijin/workflow-approvals/limits/limit-moments';

/** Later than any moment: what sorts last and never comes. */
export const NEVER: Instant = 8_640_000_000_000_000;

/** The moments at which a step changes its light; what an inbox is filtered and counted by. */
export interface LightMoments {
  /** False where no clock runs, so that there is no light. */
  readonly isTimed: boolean;
  readonly yellowAt: Instant;
  readonly redAt: Instant;
}

const untimed: LightMoments = { isTimed: false, yellowAt: NEVER, redAt: NEVER };

/** When the light of a step turns, as `stepLight` of the workflow's rules has it. */
export function lightMoments(state: CaseState, step: StepState): LightMoments {
  const taking = runningLimits(state, step).find(({ limit }) => limit === 'ACCEPTANCE');
  if (taking !== undefined) {
    const [near] = taking.ladder;
    const yellowAt = momentFromDue(state, taking.dueAt, near?.workingDaysFromDue ?? 0);
    return { isTimed: true, yellowAt, redAt: taking.dueAt };
  }
  const item = knownItemOf(state, step);
  const { clock } = step;
  const due = clock === undefined ? null : decisiveDue(clock);
  if (item === undefined || clock === undefined || due === null || !isClockRunning(step)) return untimed;
  const ladder = ladderOf(state.catalogue, item, clock);
  const moment = (kind: 'YELLOW' | 'RED', otherwise: Instant): Instant => {
    const rung = ladder.find((one) => one.kind === kind);
    return rung === undefined ? otherwise : momentFromDue(state, due, rung.workingDaysFromDue);
  };
  return { isTimed: true, yellowAt: moment('YELLOW', NEVER), redAt: moment('RED', due) };
}

/**
 * What an inbox is sorted by: the due moment of the clock, of a step that nobody has taken that of its acceptance;
 * {@link NEVER} without one.
 */
export function dueOf(state: CaseState, step: StepState): Instant {
  const taking = runningLimits(state, step).find(({ limit }) => limit === 'ACCEPTANCE');
  return taking?.dueAt ?? (step.clock === undefined ? null : decisiveDue(step.clock)) ?? NEVER;
}

/** 灯 at an instant, from the moments. */
export function lightOf({ isTimed, yellowAt, redAt }: LightMoments, at: Instant): StepLight | null {
  if (!isTimed) return null;
  if (at >= redAt) return 'RED';
  return at >= yellowAt ? 'YELLOW' : 'GREEN';
}

/** Departments in whose inbox a step lies: its own, and those that sign it. */
export const departmentsOfStep = (step: StepState): string[] => [
  ...new Set([step.departmentId, ...step.signatures.map(({ departmentId }) => departmentId)]),
];

/** One form for what is the same to who types it: half and full width, small and capital letters. */
export const plainForm = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * What a search in an inbox looks at: name and code of the item, name and id of the project, the public code of the
 * case.
 */
export function searchTextOf(state: CaseState, step: StepState): string {
  const item = knownItemOf(state, step);
  const names = [item?.name, item?.nameEn, step.itemCode, state.projectName, state.projectId, state.publicCode];
  return plainForm(names.filter((part) => part !== undefined).join('\n'));
}
