import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { isInForce } from '../../case/edition';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { codesText } from '../application/material-codes';
import { materialStatus } from '../application/step-materials';
import { STEP_PATH } from '../step-rules';

/** 材料齐全: what an item requires is there before its step is accepted, or the officer says that he saw it on paper. */

/**
 * Papers of the item that nobody handed in, those that are deferred 容缺 apart; none where the owner's promise 告知承诺
 * stands in their place. A case whose rules took every paper for complete with the acceptance lacks none.
 */
export function lackingMaterials(
  state: CaseState,
  step: StepState,
  deferred: readonly string[] = [],
): readonly string[] {
  if (!isInForce('materialsAsHandedIn', state) || step.commitment !== undefined) return [];
  const codes = itemOf(state, step).materials.map(({ code }) => code);
  return codes.filter((code) => !deferred.includes(code) && materialStatus(step, code) === 'MISSING');
}

/** What the entry of an acceptance says of papers that lay before the officer. */
export function seenOnPaper(
  state: CaseState,
  step: StepState,
  deferred: readonly string[] = [],
): { readonly seenOnPaper?: readonly string[] } {
  const codes = lackingMaterials(state, step, deferred);
  return codes.length === 0 ? {} : { seenOnPaper: codes };
}

/** @param isSeen the officer says that he saw on paper whatever was not handed in here */
export function incomplete(
  state: CaseState,
  step: StepState,
  isSeen: boolean | undefined,
  deferred: readonly string[] = [],
  path: readonly string[] = STEP_PATH,
): Refusal | undefined {
  const lacking = isSeen === true ? [] : lackingMaterials(state, step, deferred);
  if (lacking.length === 0) return undefined;
  const expected = 'papers that were handed in, or that the officer saw on paper (seenOnPaper)';
  return refuse('MATERIALS_MISSING', path, { expected, received: codesText(lacking) });
}

/** What an acceptance remembers of the papers that lay before the officer. */
export const materialsSeen = (
  state: CaseState,
  codes: readonly string[] = [],
): { readonly seenOnPaper?: readonly string[] } =>
  isInForce('materialsAsHandedIn', state) ? { seenOnPaper: codes } : {};
