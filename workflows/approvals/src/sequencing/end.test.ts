import { draft } from '../case/draft';
import { FIRST_EDITION } from '../case/edition';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { nextRung } from '../limits/ladder';
import { extend } from '../testing/acts';
import { accept, allowed, CASE_ID, officer, play, submittedCase } from '../testing/sample';
import { stepsInTrouble } from './end';

const A = `${CASE_ID}/A`;
const troubled = (state: CaseState) => stepsInTrouble(state).map(({ id }) => id);

/** Every rung of the present due moment rings. */
function rung(from: CaseState): { readonly state: CaseState; readonly at: Instant } {
  let [state, at] = [from, 0];
  for (let next = ringing(state); next !== undefined; next = ringing(state)) {
    const { kind, moment } = next;
    const dueRevision = state.steps[A]?.clock?.dueRevision ?? 0;
    const data = { stepId: A, rung: kind, dueRevision, moment };
    state = play(state, [draft('clock.rung', `rung ${kind} ${dueRevision}`, data)], moment);
    at = moment;
  }
  return { state, at };
}
const ringing = (state: CaseState) => {
  const step = state.steps[A];
  return step === undefined ? undefined : nextRung(state, step);
};
const opened = (state: CaseState, at: Instant, problemId: string, dueRevision?: number): CaseState => {
  const data = { stepId: A, problemId, ...(dueRevision === undefined ? {} : { dueRevision }) };
  return play(state, [draft('problem.opened', problemId, data)], at);
};
const late = () => rung(allowed(submittedCase(), accept(A, officer('NR'))));
/** The head extends it while the law lets him, and it is late again. */
const extended = (state: CaseState, at: Instant) => rung(allowed(state, extend(A, officer('NR', 'HEAD')), at));

test('the last rung opens one problem for each revision of the due moment', () => {
  const first = late();
  expect(troubled(first.state)).toEqual([A]);
  const reported = opened(first.state, first.at, 'problem-1', 1);
  expect(troubled(reported)).toEqual([]);
  const again = extended(reported, first.at + 1);
  expect(again.state.steps[A]?.clock?.dueRevision).toBe(2);
  expect(troubled(again.state)).toEqual([A]);
  const answered = opened(again.state, again.at, 'problem-2', 2);
  expect(troubled(answered)).toEqual([]);
  expect(answered.steps[A]).toMatchObject({ problemId: 'problem-2', problemRevision: 2 });
});

test('a due moment that has moved is not late before its own last rung', () => {
  const first = late();
  const moved = allowed(first.state, extend(A, officer('NR', 'HEAD')), first.at + 1);
  expect(troubled(moved)).toEqual([]);
});

test('a case of the first edition opens one problem for a step, for ever', () => {
  const first = late();
  const reported = opened({ ...first.state, edition: FIRST_EDITION }, first.at, 'problem-1');
  expect(troubled(extended(reported, first.at + 1).state)).toEqual([]);
});
