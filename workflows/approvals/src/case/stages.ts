import type { CaseAct, Instant } from './terms';
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
