/** What is written of steps, entry by entry, against all of it made anew. */
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { catalogueOf, item, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { entriesOf, recordedJournals } from '../testing/recorded-entries';
import { changedOutcomes, changedSteps, type StepDocuments } from './changed-documents';
import { stepDocument, stepStateDocument } from './documents';
import { outcomeDocument } from './outcomes';

/** The documents of all steps, made anew. */
const whole = (state: CaseState): StepDocuments => {
  const steps = Object.values(state.steps);
  return {
    steps: new Map(steps.map((step) => [step.id, stepDocument(state, step)])),
    states: new Map(steps.map((step) => [step.id, stepStateDocument(state, step)])),
  };
};

test.each(recordedJournals)('of %s each entry leaves what inboxes find, and the steps, as they are', (file) => {
  const stored = { steps: new Map(), states: new Map() };
  let state: CaseState | undefined;
  for (const entry of entriesOf(file)) {
    const before = state;
    state = applyEntry(before, entry);
    const changed = changedSteps(before, state);
    for (const [id, document] of changed.steps) stored.steps.set(id, document);
    for (const [id, document] of changed.states) stored.states.set(id, document);
    const { steps, states } = whole(state);
    expect(Object.fromEntries(stored.steps)).toEqual(Object.fromEntries(steps));
    expect(Object.fromEntries(stored.states)).toEqual(Object.fromEntries(states));
  }
});

test.each(recordedJournals)(
  'of %s each entry leaves outcomes with an end as they are, and who may see them',
  (file) => {
    const stored = new Map<string, object>();
    let state: CaseState | undefined;
    for (const entry of entriesOf(file)) {
      const before = state;
      state = applyEntry(before, entry);
      for (const { key, body } of changedOutcomes(before, state)) stored.set(key, body);
      for (const [id, document] of stored)
        expect(document).toEqual(outcomeDocument(state, state.steps[id] as StepState));
    }
  },
);

test('who is named in another step sees the outcome that was there before', () => {
  const before = submittedCase({ catalogue: catalogueOf([item('A', { validityYears: 3 }), item('B')]) });
  const [outcome, other] = ['A', 'B'].map((code) => `${before.id}/${code}`);
  const [assignment, again] = ['officer-1', 'officer-2'].map((officerId) => ({
    ...{ officerId, withReturn: false, reason: '分工', at: 1 },
    act: { actorId: 'head', post: 'HEAD' as const },
  }));
  const assigned = (state: CaseState, to: typeof assignment): CaseState => {
    const step = state.steps[other ?? ''] as StepState;
    return {
      ...state,
      steps: { ...state.steps, [step.id]: { ...step, ...(to === undefined ? {} : { assignment: to }) } },
    };
  };
  const named = assigned(before, assignment);
  expect(changedOutcomes(before, named)).toMatchObject([
    { key: outcome, body: { personIds: expect.arrayContaining(['officer-1']) } },
  ]);
  const [{ body } = { body: undefined }] = changedOutcomes(named, assigned(named, again));
  expect(body?.personIds).toContain('officer-2');
  expect(body?.personIds).not.toContain('officer-1');
});

test('a step whose case alone changed is written for inboxes, and its state is not', () => {
  const state = submittedCase();
  const { steps, states } = changedSteps(state, { ...state, status: 'WITHDRAWN' });
  expect(steps.size).toBeGreaterThan(0);
  expect(states.size).toBe(0);
});
