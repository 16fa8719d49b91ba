import { refuse } from '@kuaijin/kit/errors';
import type { FoundDocument } from '../../case/prior-approvals';
import type { StepState } from '../../case/state';
import type { ActEntry } from '../act';

type Entry = ActEntry<'step.lookedUp'>;

/** The default reason. */
const NOTHING = '本项目此前办结的案件中没有仍然有效的结果';

/** What was found settles the step. */
export function found(step: StepState, { act, at, key }: Entry, given: FoundDocument): StepState {
  const { documentNumber, documentDate, validUntil, fromStepId } = given;
  const { blockedBy: _blockedBy, ...rest } = step;
  const document = {
    documentDate,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(fromStepId === undefined ? {} : { fromStepId }),
  };
  return {
    ...rest,
    decidedAt: at,
    lookUp: { result: 'FOUND', document, act, at },
    outcome: {
      decision: 'APPROVE',
      opinion: `前置检查：已查到${documentNumber ?? '结果'}（${documentDate}）`,
      conditions: [],
      ...(documentNumber === undefined ? {} : { documentNumber }),
      fileIds: [],
      act,
      at,
      key,
    },
  };
}

/** That nothing was found blocks it; what a person said stays the reason when the case looks again by itself. */
export function notFound(step: StepState, { act, at }: Entry, given: string | undefined): StepState {
  const reason = given ?? step.lookUp?.reason;
  return {
    ...step,
    lookUp: { result: 'NOT_FOUND', ...(reason === undefined ? {} : { reason }), act, at },
    blockedBy: refuse('RESULT_NOT_FOUND', ['stepId'], {
      expected: 'a result that is still valid',
      received: reason ?? NOTHING,
    }),
  };
}
