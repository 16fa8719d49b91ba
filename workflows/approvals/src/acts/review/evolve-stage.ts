import type { CaseEntry, CaseState } from '../../case/state';
import { stepChange } from '../act';

/** 送达 of the result of a step. */
export const delivered = stepChange({
  entry: 'step.delivered',
  move: 'deliver',
  isItsOwnCause: true,
  apply: (step, { act, at, key, data: { stepId: _stepId, ...delivery } }) => ({
    ...step,
    delivered: { ...delivery, act, at, key },
  }),
});

/** What the counter did with a stage as a whole; `state` stands at the entry already. */
export function evolveStage(
  state: CaseState,
  entry: Extract<CaseEntry, { type: 'stage.accepted' | 'stage.handedOver' }>,
): CaseState {
  const { act, at } = entry;
  return entry.type === 'stage.accepted'
    ? { ...state, intakes: [...(state.intakes ?? []), { ...entry.data, act, at }] }
    : { ...state, handOvers: [...(state.handOvers ?? []), { ...entry.data, act, at }] };
}
