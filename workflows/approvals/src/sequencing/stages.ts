import type { StageSnapshot } from '../case/catalogue-snapshot';
import { applicableSteps, itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';

/** 综合窗口: one intake for a stage and one handing over of its results. */

export const stageOf = (state: CaseState, stageCode: string): StageSnapshot | undefined =>
  state.catalogue.stages.find(({ code }) => code === stageCode);

/** The department that leads a stage 牵头部门. */
export function leadOf(state: CaseState, stageCode: string): string | undefined {
  const code = stageOf(state, stageCode)?.leadDepartmentCode;
  return code === undefined ? undefined : state.departments[code];
}

/** The applicable steps of a stage, in the order of the catalogue. */
export const stepsOfStage = (state: CaseState, stageCode: string): StepState[] =>
  applicableSteps(state).filter((step) => itemOf(state, step).stageCode === stageCode);

/** The result of a step that nobody has handed over, or confirmed to have, since it was decided. */
export const isUndelivered = ({ decidedAt, delivered, collected }: StepState): boolean =>
  decidedAt !== undefined && [delivered, collected].every((one) => one === undefined || one.at < decidedAt);
