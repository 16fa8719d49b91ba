/** What is written of steps, entry by entry, against all of it made anew. */
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { entriesOf, recordedJournals } from '../testing/recorded-entries';
import { changedSteps, type StepDocuments } from './changed-documents';
import { stepDocument, stepStateDocument } from './documents';

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

test('a step whose case alone changed is written for inboxes, and its state is not', () => {
  const state = submittedCase();
  const { steps, states } = changedSteps(state, { ...state, status: 'WITHDRAWN' });
  expect(steps.size).toBeGreaterThan(0);
  expect(states.size).toBe(0);
});
