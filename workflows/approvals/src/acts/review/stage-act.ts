import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { CaseEntryType, CaseState, StepState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { leadOf, stepsOfStage } from '../../sequencing/stages';
import type { ActOnCase } from '../case-act';
import type { EventFields } from '../event-fields';
import type { Fields } from '../fields';
import { fromTo } from '../step-event';

/** What acts of the counter 综合窗口 on all steps of a stage at once share. */

export const STAGE_PATH = ['input', 'stageCode'];
export const CASE_PATH = ['input', 'caseId'];

/** 阶段 of a case, with its steps. */
export interface StageOfCase {
  readonly stageCode: string;
  readonly steps: readonly StepState[];
}

/** Declares an act on a stage. */
export const stageAct = <const N extends string, const E extends CaseEntryType, const F extends Fields>(
  act: ActOnCase<N, E, F, StageOfCase>,
): ActOnCase<N, E, F, StageOfCase> => act;

/** The stage that a command names. */
export function stageNamed(state: CaseState, { stageCode }: { readonly stageCode: string }): StageOfCase | Refusal {
  const steps = stepsOfStage(state, stageCode);
  return steps.length === 0 ? refuse('NOT_FOUND', STAGE_PATH, { received: stageCode }) : { stageCode, steps };
}

export function notTheLead(state: CaseState, { stageCode }: StageOfCase, by: Commander): Refusal | undefined {
  const lead = leadOf(state, stageCode);
  if (lead !== undefined && lead === by.departmentId) return undefined;
  return refuse('NOT_ALLOWED', STAGE_PATH, {
    expected: `an officer of the lead department ${lead ?? stageCode}`,
    received: by.departmentId ?? 'no department',
  });
}

/** What the feed says of a stage: its steps, and the department that leads it. */
export function stageEvent(
  {
    data: { stageCode, stepIds },
  }: { readonly data: { readonly stageCode: string; readonly stepIds: readonly string[] } },
  after: CaseState,
  before: CaseState | undefined,
): EventFields {
  const departmentId = leadOf(after, stageCode);
  return {
    ...fromTo(before?.status, after.status),
    ...(departmentId === undefined ? {} : { departmentId }),
    data: { stageCode, stepIds },
  };
}
