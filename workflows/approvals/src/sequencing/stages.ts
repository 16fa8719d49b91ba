import { applicableSteps, itemOf } from '../case/find';
import type { CaseAct, CaseState, Instant, StageSnapshot, StepState } from '../case/state';

/** 综合窗口: one intake for a stage and one handing over of its results. */

/** 送达方式 (民事诉讼法 on service, as offices use it): at the counter, by post, electronically, left with witnesses. */
export const deliveryMethods = ['COUNTER', 'POST', 'ELECTRONIC', 'LEFT'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

/** What was handed over, to whom and how. */
export interface Delivered {
  readonly recipient: string;
  readonly method: DeliveryMethod;
  /** YYYY-MM-DD */
  readonly deliveredOn: string;
}

/**
 * What a journal entry carries, by type. The entries of the steps come before that of the stage, which closes the
 * operation.
 */
export interface StageData {
  'stage.accepted': {
    readonly stageCode: string;
    readonly stepIds: readonly string[];
    /** Steps that were dispatched and whose papers are incomplete. */
    readonly leftOut: readonly string[];
    readonly comment?: string;
  };
  'step.delivered': { readonly stepId: string } & Delivered;
  'stage.handedOver': { readonly stageCode: string; readonly stepIds: readonly string[] } & Delivered;
}

/** 统一受理 of a stage. */
export interface StageIntake {
  readonly stageCode: string;
  readonly stepIds: readonly string[];
  readonly leftOut: readonly string[];
  readonly comment?: string;
  readonly act: CaseAct;
  readonly at: Instant;
}

/** 统一送达 of a stage. */
export interface StageHandOver extends Delivered {
  readonly stageCode: string;
  readonly stepIds: readonly string[];
  readonly act: CaseAct;
  readonly at: Instant;
}

/** 送达 of the result of a step. */
export interface StepDelivery extends Delivered {
  readonly act: CaseAct;
  readonly at: Instant;
  /** Key of the entry. */
  readonly key: string;
}

/** What a case remembers; absent until the first of its kind. */
export interface StageState {
  readonly intakes?: readonly StageIntake[];
  readonly handOvers?: readonly StageHandOver[];
}

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

/** The result of a step that nobody has handed over since it was decided. */
export const isUndelivered = ({ decidedAt, delivered }: StepState): boolean =>
  decidedAt !== undefined && (delivered === undefined || delivered.at < decidedAt);
