import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseEntryData, CaseState } from '../../case/state';
import { hasEnded } from '../../case/transitions';
import type { CaseClaim, ClaimHolder } from '../../contracts';
import { STEP_PATH } from '../step-rules';

/** 一项目一目录一在办案件: a project has one case under way under a catalogue, or one for each part that the catalogue allows. */

/** What a command claims by its own entry: the first of a case, or 撤销 after its end; undefined for every other. */
export function claimOf(state: CaseState | undefined, [own]: readonly Proposal[]): CaseClaim | undefined {
  if (own?.type === 'case.submitted' && state === undefined) {
    const { projectId, catalogue, part } = own.data as CaseEntryData['case.submitted'];
    return claim(projectId, catalogue.code, part);
  }
  if (own?.type !== 'step.revoked' || state === undefined || !hasEnded(state.status)) return undefined;
  return claim(state.projectId, state.catalogue.code, state.part);
}

export const claim = (projectId: string, catalogueCode: string, part: string | undefined): CaseClaim => ({
  projectId,
  catalogueCode,
  ...(part === undefined ? {} : { part }),
});

/**
 * Another case is under way: the refusal names it.
 * @param state of the case that asked; undefined for one that is new
 */
export const otherUnderWay = (state: CaseState | undefined, { caseId, status, version }: ClaimHolder): Refusal =>
  refuse('STATE_CONFLICT', state === undefined ? ['input', 'projectId'] : STEP_PATH, {
    expected: 'a project without another case under way under the catalogue, or for the same part',
    received: caseId,
    details: { status, version, heldBy: caseId },
  });
