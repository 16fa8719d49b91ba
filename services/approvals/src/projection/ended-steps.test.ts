import { isRefusal } from '@kuaijin/kit/errors';
import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import { asEntry } from '@kuaijin/workflow-approvals/case/draft';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { CASE_ID, owner, SUBMITTED_AT, submittedCase, withdraw } from '@kuaijin/workflow-approvals/testing/sample';
import { caseEvents } from './events';

test('who follows a step learns that it ended with its case', () => {
  const before = submittedCase();
  const proposed = propose(before, withdraw(owner), SUBMITTED_AT);
  if (isRefusal(proposed)) throw new Error(proposed.code);
  const [draft] = proposed;
  if (draft === undefined) throw new Error('nothing was proposed');
  const entry = asEntry(draft, before.head + 1, SUBMITTED_AT);
  const [own, ...steps] = caseEvents(before, applyEntry(before, entry), entry);
  expect(own).toMatchObject({ type: 'case.withdrawn', to: 'WITHDRAWN' });
  expect(steps.map(({ type, stepId, from, to }) => [type, stepId, from, to])).toEqual(
    ['A', 'B', 'S', 'P', 'Z'].map((code) => [
      'step.withdrawn',
      `${CASE_ID}/${code}`,
      before.steps[`${CASE_ID}/${code}`]?.status,
      'WITHDRAWN',
    ]),
  );
});
