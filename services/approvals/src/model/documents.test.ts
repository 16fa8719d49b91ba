import { submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { caseDocument, stateOf } from './documents';

test('a case is read as it was written, and as a former version wrote it', () => {
  const { catalogue, ...state } = submittedCase();
  const document = caseDocument({ catalogue, ...state });
  expect(document.state.steps).toBeUndefined();
  expect(stateOf(document)).toEqual(state);
  const { stepsText: _stepsText, ...former } = document;
  expect(stateOf({ ...former, state })).toEqual(state);
});
