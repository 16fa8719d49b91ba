import { refuse } from '@kuaijin/kit/errors';
import { faulted, restored } from '../../case/fault';
import { actOnCase, caseChange } from '../case-act';
import { carriedOr, text } from '../fields';
import { caseConflict } from '../rules';

const CASE_PATH = ['input', 'caseId'];

/**
 * 修复: an operator puts a FAULTED case back to what its journal says, or a case whose workflow cannot go on on a new
 * one. The state has just been read from the journal anew: what cannot be applied even now is not repaired.
 */
export const repair = actOnCase({
  name: 'repair',
  entry: 'case.repaired',
  posts: ['OPERATOR'],
  input: {
    reason: text(),
    /** True where the service has found that the tasks of its workflow fail; no workflow is ever asked so. */
    isStuck: carriedOr<boolean>(),
  },
  readsAnew: true,
  alsoIn: 'any',
  require: ({ state, input: { isStuck } }) => {
    if (state.brokenAt !== undefined) {
      const received = `entry ${state.brokenAt}: ${state.faultReason ?? 'it cannot be applied'}`;
      return refuse('CASE_FAULTED', CASE_PATH, { expected: 'a journal that can be read', received });
    }
    if (state.status === 'FAULTED' || isStuck === true) return undefined;
    return caseConflict(state, CASE_PATH, 'a case that is FAULTED or stuck');
  },
  records: ({ state, input: { reason }, record }) => [
    record(state.status === 'FAULTED' ? 'case.repaired' : 'case.restarted', { reason }),
  ],
  apply: restored,
  reason: ({ reason }) => reason,
  offers: [
    {
      on: 'case',
      action: 'REPAIR',
      mutation: 'repairCase',
      sample: (_state, _by, { isStuck = false }) => ({ isStuck }),
    },
  ],
});

/** Its workflow was begun anew from the journal; the case is what it was. */
export const restarted = caseChange({
  entry: 'case.restarted',
  apply: (state) => state,
  reason: ({ reason }) => reason,
});

/** 故障: a failure that no retry mends is declared in the journal. */
export const faultDeclared = caseChange({
  entry: 'case.faulted',
  apply: (state, { data: { reason } }) => ({ ...faulted(state, reason), isFaultDeclared: true }),
  reason: ({ reason }) => reason,
});
