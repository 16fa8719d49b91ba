import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import { stepLight } from '@kuaijin/workflow-approvals/limits/clock';
import {
  accept,
  CASE_ID,
  officer,
  play,
  SUBMITTED_AT,
  submitCommand,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import { elapsedDays, plannedStart, planOf, waitingOn } from './case-plan';
import { dueOf, lightMoments, lightOf, NEVER } from './step-row';

const HOUR = 3_600_000;

function accepted() {
  const state = submittedCase();
  const drafts = propose(state, accept(`${CASE_ID}/A`, officer('NR')), SUBMITTED_AT + HOUR);
  if ('path' in drafts) throw new Error(drafts.code);
  const after = play(state, drafts, SUBMITTED_AT + HOUR);
  const step = after.steps[`${CASE_ID}/A`];
  if (step === undefined) throw new Error('no step');
  return { state: after, step };
}

test('an inbox shows the light that the rules of the case show, at every moment of a clock', () => {
  const { state, step } = accepted();
  const { yellowAt, redAt } = lightMoments(state, step);
  expect(yellowAt).toBeLessThan(redAt);
  for (const edge of [step.clock?.startedAt ?? 0, yellowAt, redAt]) {
    for (const at of [edge - 1, edge, edge + 1]) {
      expect([at, lightOf(lightMoments(state, step), at)]).toEqual([at, stepLight(state, step, at)]);
    }
  }
});

test('a step that waits to be taken has the light of its five days, one that waits for others has none', () => {
  const state = submittedCase();
  for (const step of Object.values(state.steps)) {
    const moments = lightMoments(state, step);
    expect(moments.isTimed).toBe(step.status === 'DISPATCHED');
    for (const at of [SUBMITTED_AT, moments.yellowAt, moments.redAt]) {
      expect(lightOf(moments, at)).toBe(stepLight(state, step, at));
    }
    expect(dueOf(state, step)).toBe(step.status === 'DISPATCHED' ? moments.redAt : NEVER);
  }
});

test('the plan of a case says when each item begins if every promise is kept', () => {
  const state = submittedCase();
  expect(planOf(state).serial).toBe(8 * 4);
  expect(planOf(state).critical).toEqual({ codes: ['A', 'P'], length: 16 });
  expect(plannedStart(state, 'A')).toBe(SUBMITTED_AT);
  // 8 working days after 2022-09-20, over the National Day holiday: the first instant after 2022-09-30.
  expect(new Date(plannedStart(state, 'P') ?? 0).toISOString()).toBe('2022-09-30T16:00:00.000Z');
  expect(plannedStart(state, 'none')).toBeUndefined();
  expect(elapsedDays(state, SUBMITTED_AT + 24 * HOUR)).toBe(1);
});

test('a case waits for who has to take a step, and for who has not signed yet', () => {
  expect(waitingOn(submittedCase()).sort()).toEqual([
    'department-330800-DRC',
    'department-330800-EE',
    'department-330800-NR',
  ]);
  expect(waitingOn({ ...submittedCase(submitCommand()), status: 'WITHDRAWN' })).toEqual([]);
});
