import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { ToleranceApplication, ToleranceCommitment } from '../../case/tolerances';
import { stepAct } from '../act';
import { badCodes } from '../application/material-codes';
import { materialStatus } from '../application/step-materials';
import { ids } from '../fields';
import { notTheOwner } from '../rules';
import { CODES_PATH, notDeferrable, toleranceCommitment } from './deferrable';
import { papersEvent } from './tolerance-event';

/**
 * 申请容缺: the owner names the papers that are missing and commits to make them up, so that the office can accept the step
 * on that. A later application takes the place of the earlier one.
 */
export const applyForTolerance = stepAct({
  name: 'applyForTolerance',
  entry: 'step.toleranceApplied',
  mutation: 'applyForTolerance',
  action: 'APPLY_FOR_TOLERANCE',
  posts: ['OWNER', 'AGENT'],
  input: { materialCodes: ids(200), commitment: toleranceCommitment },
  expected: 'a step that is DISPATCHED or RETURNED',
  asks: { owner: true },
  authorize: ({ state, by }) => notTheOwner(by, state.ownerId),
  check: ({ state, step, input: { materialCodes } }) => badCodes(state, step, materialCodes, CODES_PATH),
  require: ({ state, step, input: { materialCodes }, people: { owner } }) =>
    notDeferrable(state, step, materialCodes, owner),
  apply: (step, { act, at, data: { stepId: _stepId, ...application } }) => ({
    ...step,
    toleranceApplication: { ...application, act, at },
  }),
  reason: ({ commitment }) => commitment.statement,
  notify: ({ departmentId }) => ({ recipientDepartmentIds: [departmentId] }),
  event: papersEvent,
  sample: (state, step) => ({ materialCodes: deferrable(state, step) }),
  files: ({ commitment: { fileIds } }) => [{ path: ['input', 'commitment', 'fileIds'], ids: fileIds }],
});

/** The papers that may be deferred and are missing, else all. */
export function deferrable(state: CaseState, step: StepState): readonly string[] {
  const { materials } = itemOf(state, step);
  const open = materials.filter(({ code, isDeferrable }) => isDeferrable && materialStatus(step, code) === 'MISSING');
  return (open.length > 0 ? open : materials).map(({ code }) => code);
}

/** What papers are deferred and on whose word: as the office was given it, else as the owner applied for it. */
export function commitmentOf(
  step: StepState | undefined,
  {
    materialCodes,
    commitment,
  }: { readonly materialCodes?: readonly string[]; readonly commitment?: ToleranceCommitment },
): ToleranceApplication | Refusal {
  const applied = step?.toleranceApplication;
  if (commitment !== undefined && materialCodes !== undefined) return { materialCodes, commitment };
  if (applied === undefined) {
    const path = commitment === undefined ? ['input', 'commitment'] : CODES_PATH;
    return refuse('INVALID_INPUT', path, { expected: 'given, where the owner has not applied', received: 'nothing' });
  }
  const beyond = materialCodes?.findIndex((code) => !applied.materialCodes.includes(code)) ?? -1;
  if (commitment === undefined && beyond >= 0) {
    const expected = `papers that the owner committed to make up: ${applied.materialCodes.join(', ')}`;
    return refuse('INVALID_INPUT', [...CODES_PATH, String(beyond)], {
      expected,
      received: materialCodes?.[beyond] ?? '',
    });
  }
  return { materialCodes: materialCodes ?? applied.materialCodes, commitment: commitment ?? applied.commitment };
}
