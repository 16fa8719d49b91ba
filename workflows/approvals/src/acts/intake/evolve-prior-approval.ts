import { refuse } from '@kuaijin/kit/errors';
import { stepOf } from '../../case/find';
import type { CaseEntry, CaseState, StepState } from '../../case/state';
import { requireNextStatus, stepTransitions } from '../../case/transitions';
import type { FoundDocument, LookUpData } from './prior-approval';

type Entry = Extract<CaseEntry, { type: keyof LookUpData }>;

/** The default reason. */
const NOTHING = '本项目此前办结的案件中没有仍然有效的结果';

/** Applies what was found, which settles the step, or that nothing was, which blocks it; `state` stands at the entry already. */
export function evolveLookUp(state: CaseState, entry: Entry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...(entry.data.result === 'FOUND' ? found(step, entry, entry.data) : notFound(step, entry, entry.data.reason)),
    version: step.version + 1,
    changed: { act: entry.act, at: entry.at },
  };
  return { ...state, steps: { ...state.steps, [step.id]: next } };
}

function found(step: StepState, { act, at, key }: Entry, given: FoundDocument): StepState {
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
    status: requireNextStatus(stepTransitions, 'find', step.status, step.id),
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

/** The reason that a person stated stays when the case looks again by itself. */
function notFound(step: StepState, { act, at }: Entry, given: string | undefined): StepState {
  const reason = given ?? step.lookUp?.reason;
  return {
    ...step,
    status: requireNextStatus(stepTransitions, 'lookUp', step.status, step.id),
    lookUp: { result: 'NOT_FOUND', ...(reason === undefined ? {} : { reason }), act, at },
    blockedBy: refuse('RESULT_NOT_FOUND', ['stepId'], {
      expected: 'a result that is still valid',
      received: reason ?? NOTHING,
    }),
  };
}
