import type { CaseState } from './state';
import { caseTransitions, requireNextStatus, requireStatus } from './transitions';

/** 故障: remembers what the case was, once. */
export function faulted(state: CaseState, reason: string): CaseState {
  const before = state.status === 'FAULTED' ? state.statusBeforeFault : state.status;
  return {
    ...state,
    status: requireNextStatus(caseTransitions, 'fault', state.status, state.id),
    faultReason: state.faultReason ?? reason,
    ...(before === undefined ? {} : { statusBeforeFault: before }),
  };
}

/** The case as it was before its fault. */
export function restored(state: CaseState): CaseState {
  const { faultReason: _reason, isFaultDeclared: _declared, statusBeforeFault: before = 'RUNNING', ...rest } = state;
  return { ...rest, status: requireStatus(caseTransitions, 'repair', state.status, before, state.id) };
}
