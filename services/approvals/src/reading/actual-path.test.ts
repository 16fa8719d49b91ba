import { isRefusal } from '@kuaijin/kit/errors';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { extend, requestCorrection, suspend } from '@kuaijin/workflow-approvals/testing/acts';
import {
  accept,
  CASE_ID,
  decide,
  officer,
  play,
  submittedCase,
  withdraw,
} from '@kuaijin/workflow-approvals/testing/sample';
import { actualPath, waitsForOwner } from './actual-path';

const [A, B, P] = ['A', 'B', 'P'].map((code) => `${CASE_ID}/${code}`) as [string, string, string];
const [nr, drc, ee, hc] = ['NR', 'DRC', 'EE', 'HC'].map((code) => officer(code)) as [
  ReturnType<typeof officer>,
  ReturnType<typeof officer>,
  ReturnType<typeof officer>,
  ReturnType<typeof officer>,
];

/** October 2022 after the holiday: the 10th is a Monday, and every week has five working days. */
const day = (date: number): number => Date.parse(`2022-10-${String(date).padStart(2, '0')}T10:00:00+08:00`);
const start = day(10);

function after(...acts: readonly (readonly [number, OperationCommand])[]): CaseState {
  return acts.reduce(
    (state, [date, command]) => {
      const proposed = propose(state, command, day(date));
      if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
      return play(state, proposed, day(date));
    },
    submittedCase({}, start),
  );
}

const taken = [11, accept(A, nr)] as const;
const both = [11, accept(B, drc)] as const;
const core: readonly (readonly [number, OperationCommand])[] = [
  taken,
  both,
  [12, decide(A, nr)],
  [13, decide(B, drc)],
  [20, decide(B, ee)],
];

const side: typeof core = [
  [11, accept(`${CASE_ID}/S`, ee)],
  [11, decide(`${CASE_ID}/S`, ee)],
];

test.each<[string, CaseState, number, { codes: string[]; length: number; expectedRemaining: number }]>([
  ['just submitted: the plan', after(), 10, { codes: ['A', 'P'], length: 16, expectedRemaining: 16 }],
  ['nobody has taken anything for three days', after(), 13, { codes: ['A', 'P'], length: 19, expectedRemaining: 16 }],
  ['A runs: its clock', after(taken, both), 13, { codes: ['A', 'P'], length: 17, expectedRemaining: 14 }],
  // A is quick, so that what the next stage waits for is B.
  [
    'A is decided',
    after(taken, both, [12, decide(A, nr)]),
    12,
    { codes: ['B', 'P'], length: 17, expectedRemaining: 15 },
  ],
  ['the first stage is decided', after(...side, ...core), 20, { codes: ['B', 'P'], length: 16, expectedRemaining: 8 }],
  [
    'A is late: it takes as long as it has',
    after(...side, taken, both),
    26,
    { codes: ['A', 'P'], length: 20, expectedRemaining: 8 },
  ],
  [
    'A is extended',
    after(taken, both, [12, extend(A, officer('NR', 'HEAD'), { workingDays: 5 })]),
    12,
    { codes: ['A', 'P'], length: 22, expectedRemaining: 20 },
  ],
  [
    'A stands still: its rest is kept',
    after(taken, both, [12, suspend(A, nr)]),
    18,
    { codes: ['A', 'P'], length: 21, expectedRemaining: 15 },
  ],
  [
    'all of it is decided: what it took',
    after(...side, ...core, [21, accept(P, hc)], [24, decide(P, hc)], [25, accept(`${CASE_ID}/Z`, ee)]),
    31,
    { codes: ['B', 'P', 'Z'], length: 11, expectedRemaining: 0 },
  ],
  ['withdrawn', after(taken, both, [13, withdraw()]), 31, { codes: ['A'], length: 3, expectedRemaining: 0 }],
])('%s', (_title, state, date, path) => {
  expect(actualPath(state, day(date))).toEqual(path);
});

test('a case waits for its owner while papers are corrected', () => {
  expect(waitsForOwner(after(taken))).toBe(false);
  expect(waitsForOwner(after(taken, [12, requestCorrection(A, nr, { materialCodes: [] })]))).toBe(true);
});
