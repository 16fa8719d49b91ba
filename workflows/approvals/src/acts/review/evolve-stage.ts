import { stepOf } from '../../case/find';
import type { CaseEntry, CaseState } from '../../case/state';
import { requireNextStatus, stepTransitions } from '../../case/transitions';
import type { StageData } from '../../sequencing/stages';

/** Applies what the counter did; `state` stands at the entry already. */
export function evolveStage(state: CaseState, entry: Extract<CaseEntry, { type: keyof StageData }>): CaseState {
  const { act, at, key } = entry;
  switch (entry.type) {
    case 'stage.accepted':
      return { ...state, intakes: [...(state.intakes ?? []), { ...entry.data, act, at }] };
    case 'stage.handedOver':
      return { ...state, handOvers: [...(state.handOvers ?? []), { ...entry.data, act, at }] };
    case 'step.delivered': {
      const { stepId, ...delivered } = entry.data;
      const step = stepOf(state, stepId);
      const next = {
        ...step,
        status: requireNextStatus(stepTransitions, 'deliver', step.status, step.id),
        version: step.version + 1,
        delivered: { ...delivered, act, at, key },
        changed: { act, at },
      };
      return { ...state, steps: { ...state.steps, [stepId]: next } };
    }
  }
}
