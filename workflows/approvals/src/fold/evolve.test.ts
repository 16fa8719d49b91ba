import { asEntry, draft } from '../case/draft';
import type { CaseEntry, CaseEntryData, CaseEntryType, CaseState } from '../case/state';
import { CASE_ID, SUBMITTED_AT, submittedCase } from '../testing/sample';
import { evolve } from './evolve';
import { applyEntry, readable } from './fold';

const fresh = submittedCase();
const entry = <T extends CaseEntryType>(state: CaseState, type: T, data: CaseEntryData[T], seq = state.head + 1) =>
  asEntry(draft(type, `${type}/${seq}`, data), seq, SUBMITTED_AT + seq);

const A = `${CASE_ID}/A`;
const accepted = evolve(fresh, entry(fresh, 'step.accepted', { stepId: A, isDeemed: false, clockFrom: SUBMITTED_AT }));
const rung = { stepId: A, rung: 'YELLOW', dueRevision: 1, moment: SUBMITTED_AT } as const;
const rang = evolve(accepted, entry(accepted, 'clock.rung', rung));

const faultedCase = () => evolve(accepted, entry(accepted, 'case.faulted', { reason: 'a test' }));

describe('an entry that the rules forbid', () => {
  it.each<[string, CaseState | undefined, CaseEntry]>([
    ['does not begin with the submission', undefined, entry(fresh, 'case.approved', {})],
    ['leaves a gap', fresh, entry(fresh, 'case.approved', {}, fresh.head + 2)],
    ['comes twice', fresh, entry(fresh, 'case.approved', {}, fresh.head)],
    ['names an unknown step', fresh, entry(fresh, 'step.dispatched', { stepId: 'no' })],
    ['names an unknown element', fresh, entry(fresh, 'element.reserved', { elementId: 'no' })],
    ['dispatches a second time', fresh, entry(fresh, 'step.dispatched', { stepId: A })],
    ['rings a rung twice', rang, entry(rang, 'clock.rung', rung)],
    [
      'is signed by a stranger',
      accepted,
      entry(accepted, 'step.signed', {
        stepId: A,
        departmentId: 'no',
        decision: 'APPROVE',
        opinion: 'x',
        conditions: [],
      }),
    ],
    ['repairs what runs', fresh, entry(fresh, 'case.repaired', { reason: 'x' })],
  ])('is a broken invariant: %s', (_name, state, bad) => {
    expect(() => evolve(state, bad)).toThrow(expect.objectContaining({ name: 'BrokenInvariant' }));
  });

  it('faults a case instead of stopping it, and says where', () => {
    const bad = entry(fresh, 'step.dispatched', { stepId: 'no' });
    const state = applyEntry(fresh, bad);
    expect(state).toMatchObject({ status: 'FAULTED', statusBeforeFault: 'RUNNING', head: bad.seq, brokenAt: bad.seq });
    expect(state.faultReason).toContain('has no step no');
  });

  it('is recorded in the journal too, and repaired to the state before', () => {
    const declared = evolve(accepted, entry(accepted, 'case.faulted', { reason: 'a test' }));
    expect(declared).toMatchObject({ status: 'FAULTED', faultReason: 'a test', isFaultDeclared: true });
    const { isFaultDeclared, faultReason, ...repaired } = evolve(
      declared,
      entry(declared, 'case.repaired', { reason: 'x' }),
    );
    expect(repaired).toMatchObject({ status: 'RUNNING', steps: accepted.steps });
    expect([isFaultDeclared, faultReason]).toEqual([undefined, undefined]);
  });
});

describe('an entry of a newer release', () => {
  const later = (state: CaseState, more: object) =>
    ({ ...entry(state, 'case.approved', {}), ...more }) as unknown as CaseEntry;

  it.each<[string, CaseState | undefined, CaseEntry]>([
    ['a type that is not known', fresh, later(fresh, { type: 'case.praised' })],
    ['a known type in a later version', fresh, later(fresh, { v: 2 })],
    ['a submission in a later version', undefined, later(fresh, { type: 'case.submitted', seq: 1, v: 3 })],
    ['one that comes to a faulted case', faultedCase(), later(faultedCase(), { type: 'case.praised' })],
  ])('is left alone: %s', (_name, state, newer) => {
    const isNewer = expect.objectContaining({ name: 'NewerEntry' });
    expect(() => evolve(state, newer)).toThrow(isNewer);
    expect(() => applyEntry(state, newer)).toThrow(isNewer);
  });

  it('does not hide that it does not follow', () => {
    expect(() => evolve(fresh, later(fresh, { type: 'case.praised', seq: fresh.head + 2 }))).toThrow(
      expect.objectContaining({ name: 'BrokenInvariant' }),
    );
  });

  it('ends what can be read of a journal', () => {
    const known = entry(fresh, 'step.accepted', { stepId: A, isDeemed: false, clockFrom: SUBMITTED_AT });
    const read = [
      ...readable(fresh, [known, later(accepted, { type: 'case.praised' }), entry(accepted, 'clock.rung', rung)]),
    ];
    expect(read).toEqual([{ before: fresh, entry: known, after: accepted }]);
  });
});

it('counts the entries that touched a step, and leaves the other steps as they are', () => {
  expect([fresh, accepted, rang].map((state) => state.steps[A]?.version)).toEqual([2, 3, 4]);
  expect(rang.steps[`${CASE_ID}/B`]).toBe(fresh.steps[`${CASE_ID}/B`]);
});

it('survives a journey through JSON', () => {
  expect(JSON.parse(JSON.stringify(rang))).toEqual(rang);
});

it('takes a deemed acceptance as of the day of the dispatch', () => {
  const deemed = evolve(fresh, entry(fresh, 'step.accepted', { stepId: A, isDeemed: true, clockFrom: SUBMITTED_AT }));
  expect(deemed.steps[A]).toMatchObject({ acceptedAt: SUBMITTED_AT, clock: { startedAt: SUBMITTED_AT } });
});
