import type { ActEntry, StepEntryType } from '../acts/act';
import { submit } from '../acts/application/submit';
import { applyChange } from '../acts/apply-act';
import { changeOfCase, changeOfEntry } from '../acts/index';
import { causeOf } from '../case/cause';
import { EDITION, EDITION_ENTRY_VERSION, FIRST_EDITION } from '../case/edition';
import { NewerEntry } from '../case/newer-entry';
import type { CaseEntry, CaseState } from '../case/state';
import { BrokenInvariant } from '../case/transitions';
import { withStepTimes } from '../limits/step-times';

/**
 * One entry of the journal applied to a case; `undefined` before the first. Pure: the same entries give the same case
 * everywhere. Throws {@link BrokenInvariant} on an entry that the rules forbid, which fold/fold turns into a FAULTED
 * case, and {@link NewerEntry} on one that they do not know yet.
 */
export const evolve = (state: CaseState | undefined, entry: CaseEntry): CaseState =>
  withStepTimes(state, applied(state, entry), entry.at);

function applied(state: CaseState | undefined, entry: CaseEntry): CaseState {
  if (!isKnownVersion(entry)) throw new NewerEntry(entry);
  if (entry.type === submit.entry) {
    if (state !== undefined) throw new BrokenInvariant(`the case ${state.id} is submitted a second time`);
    return submit.apply(entry);
  }
  if (state === undefined) throw new BrokenInvariant(`the first entry is ${entry.type}, not case.submitted`);
  if (entry.seq !== state.head + 1) {
    throw new BrokenInvariant(`entry ${entry.seq} does not follow ${state.head}`);
  }
  const next = { ...state, head: entry.seq, changed: causeOf(state, entry) };
  const onStep = changeOfEntry(entry.type);
  if (onStep !== undefined) return applyChange(onStep, next, entry as ActEntry<StepEntryType>);
  const onCase = changeOfCase(entry.type);
  if (onCase === undefined) throw new NewerEntry(entry);
  return onCase.apply(next, entry);
}

/** An edition of rules that this release does not know makes the first entry a newer one, whatever its shape. */
function isKnownVersion(entry: CaseEntry): boolean {
  if (entry.type !== 'case.submitted' || entry.v === 1) return entry.v === 1;
  return entry.v === EDITION_ENTRY_VERSION && (entry.data.edition ?? FIRST_EDITION) <= EDITION;
}
