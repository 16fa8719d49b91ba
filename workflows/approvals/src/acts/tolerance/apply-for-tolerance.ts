import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import type { Organisation } from '../../contracts';
import type { AcceptWithDeficiencyCommand, ApplyForToleranceCommand } from '../../contracts/tolerance-commands';
import { badCodes } from '../application/hand-in-materials';
import { notTheOwner } from '../rules';
import { actDraft, ruled } from '../step-rules';
import { badCommitment, CODES_PATH, notDeferrable } from './deferrable';
import type { ToleranceApplication } from './tolerance';

/**
 * 申请容缺: the owner names the papers that are missing and commits to make them up, so that the office can accept the step on that. A later application
 * takes the place of the earlier one.
 * @param owner as for an acceptance with deficiency
 */
export function proposeApplyForTolerance(
  state: CaseState,
  command: ApplyForToleranceCommand,
  owner?: Organisation | null,
): readonly Proposal[] | Refusal {
  const { stepId, materialCodes, commitment, by } = command;
  const ruling = ruled(state, command, {
    move: 'applyForTolerance',
    expected: 'a step that is DISPATCHED or RETURNED',
    posts: ['OWNER', 'AGENT'],
    may: () => notTheOwner(by, state.ownerId),
    given: (step) => badCodes(state, step, materialCodes, CODES_PATH) ?? badCommitment(commitment),
    needs: (step) => notDeferrable(state, step, materialCodes, owner),
  });
  return actDraft(ruling, command, 'step.toleranceApplied', { stepId, materialCodes, commitment });
}

/** What papers are deferred and on whose word: as the office was given it, else as the owner applied for it. */
export function commitmentOf(
  step: StepState | undefined,
  { materialCodes, commitment }: AcceptWithDeficiencyCommand,
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
