import { submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { caseDocument, openCase } from './documents';
import { formerState } from './former-layout';

const { catalogue, ...state } = submittedCase();
const versions = new Map(Object.keys(state.steps).map((id) => [id, 1]));

test('the document of a case holds the case without its steps, and their versions in their order', () => {
  const { steps, ...own } = state;
  const opened = openCase(caseDocument({ catalogue, ...state }, versions, Date.now()));
  expect(opened.state).toEqual(own);
  expect([...opened.versions]).toEqual(Object.keys(steps).map((id) => [id, 1]));
});

test('a document that a former release wrote is read', () => {
  const { steps, ...own } = state;
  expect(formerState({ state: own, stepsText: JSON.stringify(steps) })).toEqual(state);
  expect(formerState({ state })).toEqual(state);
});
