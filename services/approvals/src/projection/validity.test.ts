import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { catalogueOf, item, SUBMITTED_AT, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { parse } from 'yaml';
import { cataloguedDepartments, catalogueFiles } from '../catalogue/catalogue-files';
import { snapshotOf } from '../catalogue/published';
import { tolerancePolicies } from '../catalogue/tolerance-policies';
import { checkCatalogue } from '../catalogue/validate';
import { defaultNoticeMonths, expiryMark, expiryToTell, monthsLater, validUntilOf, yearsLater } from './validity';

it.each([
  ['2026-03-02', 36, '2029-03-02'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %d months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

it('years are whole', () => {
  expect(yearsLater('2024-02-29', 3)).toBe('2027-02-28');
});

describe('the end of an outcome', () => {
  it.each([
    ['2028-09-01', undefined],
    ['2028-09-02', 6],
    ['2028-12-01', 6],
    ['2028-12-02', 3],
    ['2029-02-02', 1],
    ['2029-03-01', 1],
    ['2029-03-02', 'EXPIRED'],
    ['2035-01-01', 'EXPIRED'],
  ])('on %s is announced as %s', (today, mark) => {
    expect(expiryMark('2029-03-02', defaultNoticeMonths, today)).toBe(mark);
  });

  it.each<[string, string | undefined, string, unknown]>([
    ['once', '2028-09-01', '2028-09-02', 6],
    ['not on the day after', '2028-09-02', '2028-09-03', undefined],
    ['the gravest of those that passed', '2028-09-01', '2029-02-10', 1],
    ['when nothing was looked at before', undefined, '2028-12-24', 3],
    ['not when all notices were sent', '2029-03-02', '2029-03-03', undefined],
    ['when it ended meanwhile', '2029-02-28', '2029-04-01', 'EXPIRED'],
  ])('is announced %s', (_, lastDay, today, mark) => {
    expect(expiryToTell('2029-03-02', defaultNoticeMonths, { today, lastDay })).toBe(mark);
  });

  it('is announced as an overlay has it, or only at the end', () => {
    expect(expiryMark('2029-03-02', [12], '2028-03-02')).toBe(12);
    expect(expiryMark('2029-03-02', [], '2029-03-01')).toBeUndefined();
    expect(expiryMark('2029-03-02', [], '2029-03-02')).toBe('EXPIRED');
  });
});

describe('an outcome is watched', () => {
  const catalogue = catalogueOf([item('A', { validityYears: 3 }), item('B')]);
  const state = submittedCase({ catalogue });
  const outcome: NonNullable<StepState['outcome']> = {
    decision: 'APPROVE',
    opinion: '同意',
    conditions: [],
    fileIds: [],
    act: { actorId: 'a', post: 'HEAD' },
    at: SUBMITTED_AT,
    key: 'k',
  };
  const until = (code: string, more: Partial<StepState>): string | undefined => {
    const step = state.steps[`${state.id}/${code}`];
    if (step === undefined) throw new Error('no step');
    return validUntilOf(state satisfies CaseState, { ...step, ...more });
  };

  it.each<[string, string, Partial<StepState>, string | undefined]>([
    ['while it holds', 'A', { status: 'APPROVED', outcome }, '2025-09-20'],
    ['with conditions too', 'A', { status: 'APPROVED_WITH_CONDITIONS', outcome }, '2025-09-20'],
    ['not without an end', 'B', { status: 'APPROVED', outcome }, undefined],
    ['not when it was revoked', 'A', { status: 'REVOKED', outcome }, undefined],
    ['not when it goes back', 'A', { status: 'RETURNED' }, undefined],
    ['not when it is a rejection', 'A', { status: 'REJECTED', outcome: { ...outcome, decision: 'REJECT' } }, undefined],
    ['not before there is one', 'A', { status: 'ACCEPTED' }, undefined],
  ])('%s', (_, code, more, day) => {
    expect(until(code, more)).toBe(day);
  });
});

it('every item of the real catalogues whose outcome ends is watched: 用地预审 for three years', () => {
  const found = catalogueFiles().flatMap(({ code, base, overlay }) => {
    const { stages } = parse(base) as { stages: { items: { code: string; validity_years?: number }[] }[] };
    const named = stages.flatMap(({ items }) => items.flatMap((one) => (one.validity_years ? [one] : [])));
    const checked = checkCatalogue(base, overlay, cataloguedDepartments(), 1, tolerancePolicies());
    if (!checked.ok) throw new Error(code);
    const { items } = snapshotOf(checked.catalogue);
    const watched = items.flatMap((one) => (one.validityYears === undefined ? [] : [[one.code, one.validityYears]]));
    expect(watched).toEqual(named.map((one) => [one.code, one.validity_years]));
    return items.filter(({ validityYears }) => validityYears !== undefined);
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ name, validityYears }) => name.includes('用地预审') && validityYears === 3)).toBe(true);
});
