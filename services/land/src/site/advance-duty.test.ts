import {
  type AdvanceDutyStatus,
  advanceDutyStatus,
  lapsedRefusal,
  wholeRefusal,
  withApplication,
} from './advance-duty';
import type { AdvanceGrant } from './rules';

const MU = 2_000n;
/** 68亩, granted on 2022-09-30: the whole is to be applied for until 2023-09-30. */
const grant: AdvanceGrant = {
  id: 'grant-1',
  area: 68n * MU,
  documentNumber: '自然资办函〔2022〕1号',
  authority: 'STATE_COUNCIL',
  grantedOn: '2022-09-30',
};

test.each<[string, string | undefined, string, AdvanceDutyStatus]>([
  ['within the term', undefined, '2023-09-30', 'OPEN'],
  ['the day after', undefined, '2023-10-01', 'LAPSED'],
  ['applied for on the last day', '2023-09-30', '2024-01-01', 'APPLIED'],
  ['applied for a day late', '2023-10-01', '2024-01-01', 'APPLIED_LATE'],
])('the duty behind a grant, %s', (_when, appliedOn, today, status) => {
  const [one] = withApplication([grant], appliedOn === undefined ? undefined : { submittedOn: appliedOn });
  expect(advanceDutyStatus(one ?? grant, today)).toBe(status);
});

test('the first application counts, and none that was made before the grant', () => {
  const appliedOn = (...days: readonly string[]) =>
    days.reduce<readonly AdvanceGrant[]>((all, submittedOn) => withApplication(all, { submittedOn }), [grant])[0]
      ?.appliedOn;
  expect(appliedOn('2023-05-04', '2024-02-01')).toBe('2023-05-04');
  expect(appliedOn('2024-02-01', '2023-05-04')).toBe('2023-05-04');
  expect(appliedOn('2022-09-29')).toBeUndefined();
});

test('behind a grant that ended without application nothing further is granted, until there is one', () => {
  expect(lapsedRefusal({ grants: [grant] }, '2023-09-30')).toBeUndefined();
  expect(lapsedRefusal({ grants: [grant] }, '2023-10-01')).toMatchObject({
    code: 'ADVANCE_GRANT_LAPSED',
    expected: 'an application for the whole, due by 2023-09-30',
  });
  const applied = withApplication([grant], { submittedOn: '2023-11-01' });
  expect(lapsedRefusal({ grants: applied }, '2023-12-01')).toBeUndefined();
});

test('what was granted ahead is part of the whole, to the third of a square metre', () => {
  expect(wholeRefusal({ grants: [grant] }, 68n * MU)).toBeUndefined();
  expect(wholeRefusal({ grants: [grant] }, 68n * MU - 1n)).toMatchObject({
    path: ['input', 'areas', 'total'],
    expected: 'at least what was granted ahead, 68.0000 MU',
    received: '67.9995 MU',
  });
});
