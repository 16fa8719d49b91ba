import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { type MaterialStatus, materialStatus } from './step-materials';

/** The papers that an act names, by their codes in the catalogue. */

/** Some different papers of the item. */
export function badCodes(
  state: CaseState,
  step: StepState,
  codes: readonly string[],
  path: readonly string[],
): Refusal | undefined {
  const known = itemOf(state, step).materials.map(({ code }) => code);
  const isRight = codes.length > 0 && new Set(codes).size === codes.length && codes.every((one) => known.includes(one));
  if (isRight) return undefined;
  const expected = known.length === 0 ? 'none: the item lists no papers' : `different papers of ${known.join(', ')}`;
  return refuse('INVALID_INPUT', path, { expected, received: codesText(codes) });
}

export const codesText = (codes: readonly string[]): string =>
  codes.length === 0 ? 'none' : codes.slice(0, 20).join(', ').slice(0, 200);

export const statusesOf = (state: CaseState, step: StepState): readonly MaterialStatus[] =>
  itemOf(state, step).materials.map(({ code }) => materialStatus(step, code));
