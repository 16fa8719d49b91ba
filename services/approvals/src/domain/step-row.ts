import { type Searchable, searchableBy } from '@kuaijin/kit/read-models';
import type { CaseState, Instant, StepState } from '@kuaijin/workflow-approvals/domain/case';
import {
  decisiveDue,
  isClockRunning,
  ladderOf,
  momentFromDue,
  type StepLight,
} from '@kuaijin/workflow-approvals/domain/clock';
import { knownItemOf } from '@kuaijin/workflow-approvals/domain/lookup';
import { LRUCache } from 'lru-cache';

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

/** Steps whose terms are kept; those of one take some 10 kB. */
const KEPT = 500;
const kept = new LRUCache<string, Searchable>({ max: KEPT });

/** What a search in an inbox looks at: name and code of the item, name and id of the project, the public code of the case. */
export function searchableStep(state: CaseState, step: StepState): Searchable {
  const item = knownItemOf(state, step);
  const names = [item?.name, item?.nameEn, step.itemCode, state.projectName, state.projectId, state.publicCode];
  const key = JSON.stringify(names);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const searchable = searchableBy(...names);
  kept.set(key, searchable);
  return searchable;
}
