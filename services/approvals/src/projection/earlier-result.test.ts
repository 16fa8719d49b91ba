import { isRefusal } from '@kuaijin/kit/errors';
import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  play,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import { earlierResult } from './earlier-result';

const at = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
const handler = officer('DRC');

/** A case whose one item was approved on a day. */
function approved(id: string, day: string, more: Partial<ItemSnapshot> = {}, documentNumber?: string): CaseState {
  let state = submittedCase({ catalogue: catalogueOf([item('A', more)]) }, at(day));
  const stepId = `${CASE_ID}/A`;
  for (const command of [
    accept(stepId, handler),
    decide(stepId, handler, 'APPROVE', documentNumber === undefined ? {} : { documentNumber }),
  ]) {
    const proposed = propose(state, command, at(day));
    if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
    state = play(state, proposed, at(day));
  }
  const step = state.steps[stepId];
  if (step === undefined) throw new Error('there is no step');
  return { ...state, id, steps: { [`${id}/A`]: { ...step, id: `${id}/A` } } };
}

const wanted = { caseId: 'case-new', itemCodes: ['A', 'B'], at: at('2026-11-24') };
const threeYears = { validityYears: 3 };

describe('what earlier cases of a project have', () => {
  test('is the newest outcome of such an item, with its number and date', () => {
    const cases = [approved('case-1', '2024-03-01', {}, '1号'), approved('case-2', '2025-03-03', {}, '2号')];
    expect(earlierResult(cases, wanted)).toEqual({
      documentNumber: '2号',
      documentDate: '2025-03-03',
      fromStepId: 'case-2/A',
    });
  });

  test('counts as long as it is valid, the day of its end no more', () => {
    const cases = [approved('case-1', '2023-11-25', threeYears)];
    expect(earlierResult(cases, wanted)).toMatchObject({ validUntil: '2026-11-25' });
    expect(earlierResult(cases, { ...wanted, at: at('2026-11-25') })).toBeNull();
  });

  test.each<[string, CaseState]>([
    ['of the same case', approved('case-new', '2025-03-03')],
    ['of a case that was withdrawn', { ...approved('case-1', '2025-03-03'), status: 'WITHDRAWN' }],
    ['of a case under way', { ...approved('case-1', '2025-03-03'), status: 'RUNNING' }],
    ['of a later day', approved('case-1', '2026-11-25')],
    [
      'that was itself only looked up',
      { ...approved('case-1', '2025-03-03'), catalogue: catalogueOf([item('A', { lane: 'PRECHECK' })]) },
    ],
  ])('is not one %s', (_name, state) => expect(earlierResult([state], wanted)).toBeNull());

  test('is not one of another item', () => {
    expect(earlierResult([approved('case-1', '2025-03-03')], { ...wanted, itemCodes: ['C'] })).toBeNull();
  });
});
