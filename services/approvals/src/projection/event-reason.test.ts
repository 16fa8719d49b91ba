import { isRefusal } from '@kuaijin/kit/errors';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { asEntry } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { withConsequences } from '@kuaijin/workflow-approvals/sequencing/consequences';
import { check, handIn } from '@kuaijin/workflow-approvals/testing/papers';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  SUBMITTED_AT,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import { handle, rule, tolerate } from '@kuaijin/workflow-approvals/testing/tolerance';
import { caseEvent } from '../projection/events';

const A = `${CASE_ID}/A`;
const drc = officer('DRC');

const materials = [
  { code: 'M1', name: '资金证明', isDeferrable: true },
  { code: 'M2', name: '申请表', isDeferrable: false },
];
const catalogue = catalogueOf([item('A', { departmentCode: 'DRC', materials, toleranceRule: rule() })]);

/** The reason that the feed and the history give for each entry of the acts, by type of entry. */
function reasonsOf(...commands: readonly OperationCommand[]): Map<CaseEntry['type'], string | undefined> {
  let state: CaseState = submittedCase({ catalogue });
  const reasons = new Map<CaseEntry['type'], string | undefined>();
  for (const command of commands) {
    const proposed = propose(state, command, SUBMITTED_AT);
    if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
    for (const draft of withConsequences(state, proposed, SUBMITTED_AT)) {
      const entry = asEntry(draft, state.head + 1, SUBMITTED_AT);
      const after = applyEntry(state, entry);
      reasons.set(entry.type, caseEvent(state, after, entry).reason);
      state = after;
    }
  }
  return reasons;
}

test('after a decision with deferred papers, the papers, their check and the fulfilment do not repeat its opinion', () => {
  const reasons = reasonsOf(
    tolerate(A, drc),
    handle(A, drc, { opinion: '容缺同意' }),
    handIn(A, ['M1']),
    check(A, ['M1'], drc, { comment: '与原件一致' }),
  );
  expect(reasons.get('step.decided')).toBe('容缺同意');
  expect(reasons.get('step.papersHandedIn')).toBeUndefined();
  expect(reasons.get('step.papersChecked')).toBe('与原件一致');
  expect(reasons.has('step.toleranceFulfilled')).toBe(true);
  expect(reasons.get('step.toleranceFulfilled')).toBeUndefined();
});

test('an acceptance gives its own comment', () => {
  const reasons = reasonsOf({ ...accept(A, drc), comment: '材料已收' }, decide(A, drc, 'APPROVE', { opinion: '同意' }));
  expect(reasons.get('step.accepted')).toBe('材料已收');
  expect(reasons.get('step.decided')).toBe('同意');
});
