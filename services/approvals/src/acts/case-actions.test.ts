import type { Post } from '@kuaijin/kit/access/posts';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { person } from '../testing/service-fixture';
import { caseActions } from './case-actions';

const running = submittedCase();
const now = running.submittedAt;
const withdrawn: CaseState = { ...running, status: 'WITHDRAWN' };
const faulted: CaseState = { ...running, status: 'FAULTED' };

test.each<[string, CaseState, Post, number | undefined, string | null]>([
  ['there is a newer version', running, 'OPERATOR', 2, null],
  ['its own is the newest', running, 'OPERATOR', 1, 'CATALOGUE_NOT_PUBLISHED'],
  ['nobody knows of a newer one', running, 'OPERATOR', undefined, 'CATALOGUE_NOT_PUBLISHED'],
  ['it has ended', withdrawn, 'OPERATOR', 2, 'CASE_CLOSED'],
  ['it is held for repair', faulted, 'OPERATOR', 2, 'CASE_FAULTED'],
  ['another post asks', running, 'DISPATCHER', 2, 'NOT_ALLOWED'],
])('a case says whether it may be moved: %s', (_, state, post, newest, reason) => {
  const view = caseActions(state, person(post), now, newest).find(({ action }) => action === 'MOVE');
  expect(view).toEqual({ action: 'MOVE', allowed: reason === null, reason });
});
