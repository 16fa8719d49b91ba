import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { itemOf } from '../case/find';
import type { CaseState, StepClock, StepState } from '../case/state';
import type { Instant, RungKind } from '../case/terms';
import { decisiveDue, isClockRunning, ladderOf } from './clock';
import { type RungMoment, rungMoments } from './rungs';

/** 阶梯 of a step: which rung of its promise rings when. */

/** All rungs of an accepted step in the order in which they ring. */
export const rungsOf = (
  state: CaseState,
  item: ItemSnapshot,
  due: Instant,
  ladder: ItemSnapshot['ladder'] = item.ladder,
): readonly RungMoment[] => rungMoments(state, due, ladder);

/** The next rung of a step that has not rung for its present due moment. */
export function nextRung(state: CaseState, step: StepState): RungMoment | undefined {
  const { clock } = step;
  if (!isClockRunning(step) || clock === undefined) return undefined;
  const due = decisiveDue(clock);
  if (due === null) return undefined;
  return rungsOfClock(state, step, clock, due).find(
    ({ kind }) => !step.firedRungs.some((fired) => fired.kind === kind && fired.dueRevision === clock.dueRevision),
  );
}

/** True when this was the last rung of the step: it opens a problem. */
export function isLastRung(state: CaseState, step: StepState, rung: RungKind): boolean {
  const { clock } = step;
  const due = clock === undefined ? null : decisiveDue(clock);
  return clock !== undefined && due !== null && rungsOfClock(state, step, clock, due).at(-1)?.kind === rung;
}

/** The rungs of a step by the class under which its clock started. */
function rungsOfClock(state: CaseState, step: StepState, clock: StepClock, due: Instant): readonly RungMoment[] {
  const item = itemOf(state, step);
  return rungsOf(state, item, due, ladderOf(state.catalogue, item, clock));
}
