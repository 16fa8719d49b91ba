import type { OperationCommand } from '../acts/propose';
import type { CaseState, StepState } from '../case/state';
import { extend, requestCorrection, resubmit, suspend, urge } from './acts';
import { handIn } from './papers';
import { accept, allowed, CASE_ID, catalogueOf, officer, owner, sampleItems, submittedCase, withdraw } from './sample';

/**
 * One step on the way through an office, for tests of single acts. It was dispatched on Tuesday 2022-09-20 at 10:00 in
 * Shanghai; National Day rests from 1 to 7 October.
 */

/** The step. */
export const A = `${CASE_ID}/A`;
/** Another step of its stage, which several departments sign. */
export const B = `${CASE_ID}/B`;
/** One beside the core. */
export const S = `${CASE_ID}/S`;
/** One that waits for others. */
export const P = `${CASE_ID}/P`;

/** An hour of a day of 2022 in Shanghai. */
export const day = (date: string, hour = '10'): number => Date.parse(`2022-${date}T${hour}:00:00+08:00`);
export const start = day('09-20');

/** Of the department of the step. */
export const nr = officer('NR');
/** Its head. */
export const head = officer('NR', 'HEAD');
/** Of another department. */
export const stranger = officer('HC');

/** The case after an act that is allowed. */
export const at = (state: CaseState, command: OperationCommand, when = start): CaseState =>
  allowed(state, command, when);

export function stepOf(state: CaseState, id = A): StepState {
  const step = state.steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

const materials = ['M1', 'M2'].map((code) => ({ code, name: code, isDeferrable: false }));
const catalogue = catalogueOf(sampleItems.map((item) => (item.code === 'A' ? { ...item, materials } : item)));

/** Nobody has acted yet. */
export const fresh = submittedCase({ catalogue }, start);
export const accepted = at(fresh, accept(A, nr));
/** A paper is awaited from the owner since the third day. */
export const correcting = at(accepted, requestCorrection(A, nr), day('09-22'));
/** The same before the step was accepted. */
export const correctingEarly = at(fresh, requestCorrection(A, nr), day('09-22'));
/** After the paper came that a correction asked for. */
export const corrected = (state: CaseState, when: number): CaseState =>
  at(at(state, handIn(A, ['M1']), when), resubmit(A), when);
/** In a special procedure since the third day. */
export const suspended = at(accepted, suspend(A, nr), day('09-22'));
export const extended = at(accepted, extend(A, head), day('09-22'));
export const urged = at(accepted, urge(A, owner), day('09-22'));
export const withdrawn = at(fresh, withdraw());

/** What is refused: in which words, of which case, what was asked and when, and with which code and path. */
export type RefusedRow = [string, CaseState, OperationCommand, number, string, string[]];
/** Path of the step in an input. */
export const STEP = ['input', 'stepId'];
