import { consultationTransitions } from '../acts/coordination/concern';
import type { ElementStatus } from './state';
import type { CaseStatus, StepStatus } from './terms';
import {
  type CaseMove,
  caseTransitions,
  type ElementMove,
  elementTransitions,
  nextStatus,
  requireNextStatus,
  type StepMove,
  stepTransitions,
  type Transition,
} from './transitions';

const stepStatuses: StepStatus[] = [
  'WAITING',
  'DISPATCHED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'SUSPENDED',
  'PRE_APPROVED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'DEEMED_APPROVED',
  'REJECTED',
  'RETURNED',
  'WITHDRAWN',
  'REVOKED',
  'SKIPPED',
];
const caseStatuses: CaseStatus[] = ['RUNNING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'FAULTED'];
const elementStatuses: ElementStatus[] = [
  'PENDING',
  'REQUESTED',
  'REFUSED',
  'RESERVED',
  'COMMITTED',
  'RELEASED',
  'RETURNED',
];

const tolerated = ['ACCEPTED', 'SUSPENDED', 'PRE_APPROVED', 'APPROVED', 'APPROVED_WITH_CONDITIONS'];
const needing = ['DISPATCHED', 'RETURNED', ...tolerated];
const open = ['WAITING', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'];

const handled = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'];
const touched = [
  ...handled,
  'PRE_APPROVED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'DEEMED_APPROVED',
  'REJECTED',
  'NOT_ACCEPTED',
  'REVOKED',
];

// Written out once more, by hand: from what, by what, to what. A row that is not here must not be in the table, and the
// other way round.
const steps: Record<StepMove, string[]> = {
  submit: ['nothing -> WAITING'],
  skip: ['nothing -> SKIPPED', ...[...open, 'REVOKED'].map((from) => `${from} -> SKIPPED`)],
  apply: ['SKIPPED -> WAITING'],
  dispatch: ['WAITING -> DISPATCHED'],
  accept: ['DISPATCHED -> ACCEPTED', 'RETURNED -> ACCEPTED'],
  deemAccepted: ['DISPATCHED -> ACCEPTED', 'RETURNED -> ACCEPTED'],
  deemApproved: ['ACCEPTED -> DEEMED_APPROVED'],
  lookUp: ['DISPATCHED -> DISPATCHED', 'RETURNED -> RETURNED'],
  find: ['DISPATCHED -> APPROVED', 'RETURNED -> APPROVED'],
  promise: ['DISPATCHED -> DISPATCHED', 'ACCEPTED -> ACCEPTED'],
  approveOnCommitment: ['DISPATCHED -> APPROVED', 'ACCEPTED -> APPROVED'],
  checkCommitment: ['APPROVED -> APPROVED'],
  sign: ['ACCEPTED -> ACCEPTED', 'PRE_APPROVED -> PRE_APPROVED'],
  signOnCommitment: ['DISPATCHED -> ACCEPTED', 'ACCEPTED -> ACCEPTED'],
  approve: ['ACCEPTED -> APPROVED', 'PRE_APPROVED -> APPROVED'],
  approveWithConditions: ['ACCEPTED -> APPROVED_WITH_CONDITIONS', 'PRE_APPROVED -> APPROVED_WITH_CONDITIONS'],
  reject: ['ACCEPTED -> REJECTED', 'PRE_APPROVED -> REJECTED'],
  refuse: ['DISPATCHED -> NOT_ACCEPTED', 'RETURNED -> NOT_ACCEPTED'],
  requestCorrection: ['DISPATCHED -> SUSPENDED', 'ACCEPTED -> SUSPENDED', 'RETURNED -> SUSPENDED'],
  resubmit: ['SUSPENDED -> DISPATCHED', 'SUSPENDED -> ACCEPTED', 'SUSPENDED -> RETURNED', 'REVOKED -> WAITING'],
  handInPapers: ['WAITING', ...needing].map((status) => `${status} -> ${status}`),
  checkPapers: needing.map((status) => `${status} -> ${status}`),
  acceptWithDeficiency: ['DISPATCHED -> ACCEPTED', 'RETURNED -> ACCEPTED'],
  preApprove: ['ACCEPTED -> PRE_APPROVED'],
  applyForTolerance: ['DISPATCHED -> DISPATCHED', 'RETURNED -> RETURNED'],
  extendTolerance: tolerated.map((status) => `${status} -> ${status}`),
  remindTolerance: tolerated.map((status) => `${status} -> ${status}`),
  fulfilTolerance: tolerated.map((status) => `${status} -> ${status}`),
  failTolerance: [
    ...tolerated.map((status) => `${status} -> RETURNED`),
    ...['PRE_APPROVED', 'APPROVED', 'APPROVED_WITH_CONDITIONS'].map((status) => `${status} -> REVOKED`),
  ],
  suspend: ['ACCEPTED -> SUSPENDED'],
  resume: ['SUSPENDED -> ACCEPTED'],
  extend: ['ACCEPTED -> ACCEPTED'],
  urge: ['DISPATCHED -> DISPATCHED', 'ACCEPTED -> ACCEPTED', 'RETURNED -> RETURNED'],
  delegate: ['DISPATCHED -> DISPATCHED', 'ACCEPTED -> ACCEPTED', 'SUSPENDED -> SUSPENDED', 'RETURNED -> RETURNED'],
  reassign: ['DISPATCHED -> DISPATCHED', 'ACCEPTED -> ACCEPTED', 'SUSPENDED -> SUSPENDED', 'RETURNED -> RETURNED'],
  addSigner: ['ACCEPTED -> ACCEPTED'],
  removeSigner: ['ACCEPTED -> ACCEPTED'],
  return: [
    'PRE_APPROVED -> RETURNED',
    'APPROVED -> RETURNED',
    'APPROVED_WITH_CONDITIONS -> RETURNED',
    'DEEMED_APPROVED -> RETURNED',
  ],
  reopen: [
    'DISPATCHED -> WAITING',
    'NOT_ACCEPTED -> WAITING',
    'ACCEPTED -> WAITING',
    'SUSPENDED -> WAITING',
    'PRE_APPROVED -> WAITING',
    'APPROVED -> WAITING',
    'APPROVED_WITH_CONDITIONS -> WAITING',
    'DEEMED_APPROVED -> WAITING',
    'REJECTED -> WAITING',
    'RETURNED -> WAITING',
  ],
  revoke: [
    'PRE_APPROVED -> REVOKED',
    'APPROVED -> REVOKED',
    'APPROVED_WITH_CONDITIONS -> REVOKED',
    'DEEMED_APPROVED -> REVOKED',
  ],
  takeBack: [
    'PRE_APPROVED -> ACCEPTED',
    'APPROVED -> ACCEPTED',
    'APPROVED_WITH_CONDITIONS -> ACCEPTED',
    'REJECTED -> ACCEPTED',
    'APPROVED -> PRE_APPROVED',
    'APPROVED_WITH_CONDITIONS -> PRE_APPROVED',
    'REJECTED -> PRE_APPROVED',
    'PRE_APPROVED -> PRE_APPROVED',
    'ACCEPTED -> ACCEPTED',
    'ACCEPTED -> DISPATCHED',
    'APPROVED -> DISPATCHED',
    'APPROVED_WITH_CONDITIONS -> DISPATCHED',
    'REJECTED -> DISPATCHED',
    'NOT_ACCEPTED -> DISPATCHED',
    'ACCEPTED -> RETURNED',
    'APPROVED -> RETURNED',
    'APPROVED_WITH_CONDITIONS -> RETURNED',
    'REJECTED -> RETURNED',
    'NOT_ACCEPTED -> RETURNED',
  ],
  consult: handled.map((from) => `${from} -> ${from}`),
  giveOpinion: handled.map((from) => `${from} -> ${from}`),
  closeConsultation: handled.map((from) => `${from} -> ${from}`),
  consultInWriting: handled.map((from) => `${from} -> ${from}`),
  recordReply: handled.map((from) => `${from} -> ${from}`),
  presumeNoObjection: handled.map((from) => `${from} -> ${from}`),
  copy: [...touched, 'WITHDRAWN'].map((from) => `${from} -> ${from}`),
  readCopy: ['WAITING', ...touched, 'WITHDRAWN'].map((from) => `${from} -> ${from}`),
  extendJointHandling: ['ACCEPTED -> ACCEPTED'],
  confirmCollection: ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_APPROVED', 'REJECTED', 'NOT_ACCEPTED'].map(
    (from) => `${from} -> ${from}`,
  ),
  deliver: ['PRE_APPROVED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_APPROVED', 'REJECTED', 'NOT_ACCEPTED'].map(
    (from) => `${from} -> ${from}`,
  ),
  withdraw: [...open, 'PRE_APPROVED'].map((from) => `${from} -> WITHDRAWN`),
  closeWithCase: [...open, 'PRE_APPROVED'].map((from) => `${from} -> WITHDRAWN`),
};
const cases: Record<CaseMove, string[]> = {
  submit: ['nothing -> RUNNING'],
  approve: ['RUNNING -> APPROVED'],
  reject: ['RUNNING -> REJECTED'],
  withdraw: ['RUNNING -> WITHDRAWN'],
  reopen: ['APPROVED -> RUNNING'],
  fault: [
    'RUNNING -> FAULTED',
    'APPROVED -> FAULTED',
    'REJECTED -> FAULTED',
    'WITHDRAWN -> FAULTED',
    'FAULTED -> FAULTED',
  ],
  repair: ['FAULTED -> RUNNING', 'FAULTED -> APPROVED', 'FAULTED -> REJECTED', 'FAULTED -> WITHDRAWN'],
};
const elements: Record<ElementMove, string[]> = {
  submit: ['nothing -> PENDING'],
  renew: ['PENDING -> PENDING', 'RELEASED -> PENDING', 'RETURNED -> PENDING'],
  request: [
    'PENDING -> REQUESTED',
    'REFUSED -> REQUESTED',
    'RELEASED -> REQUESTED',
    'REQUESTED -> REQUESTED',
    'RESERVED -> RESERVED',
    'COMMITTED -> COMMITTED',
  ],
  reserve: ['REQUESTED -> RESERVED'],
  refuse: ['REQUESTED -> REFUSED', 'REFUSED -> REFUSED', 'RESERVED -> RESERVED', 'COMMITTED -> COMMITTED'],
  commit: ['RESERVED -> COMMITTED'],
  release: ['REQUESTED -> RELEASED', 'REFUSED -> RELEASED', 'RESERVED -> RELEASED'],
  return: ['COMMITTED -> RETURNED'],
};

function describeTable<Move extends string, Status extends string>(
  name: string,
  table: readonly Transition<Move, Status>[],
  expected: Record<Move, string[]>,
  statuses: readonly Status[],
): void {
  describe(name, () => {
    for (const by of Object.keys(expected) as Move[]) {
      for (const from of [null, ...statuses]) {
        const allowed = expected[by].filter((row) => row.startsWith(`${from ?? 'nothing'} -> `));
        const title = allowed.length > 0 ? allowed.join(', ') : `${from ?? 'nothing'} -> refused`;
        it(`${by}: ${title}`, () => {
          const found = table
            .filter((row) => row.by === by && row.from === from)
            .map((row) => `${from ?? 'nothing'} -> ${row.to}`);
          expect(found).toEqual(allowed);
          if (allowed.length === 0) {
            expect(nextStatus(table, by, from)).toBeUndefined();
            expect(() => requireNextStatus(table, by, from, 'it')).toThrow(/is not possible/);
          } else {
            expect(`${from ?? 'nothing'} -> ${requireNextStatus(table, by, from, 'it')}`).toBe(allowed[0]);
          }
        });
      }
    }
    it('has no row twice and none besides', () => {
      const texts = table.map((row) => `${row.by}: ${row.from ?? 'nothing'} -> ${row.to}`);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBe((Object.values(expected) as string[][]).flat().length);
    });
  });
}

describeTable('steps', stepTransitions, steps, stepStatuses);
describeTable('cases', caseTransitions, cases, caseStatuses);
describeTable('elements', elementTransitions, elements, elementStatuses);
describeTable(
  'consultations',
  consultationTransitions,
  { ask: ['nothing -> OPEN'], answer: ['OPEN -> OPEN'], complete: ['OPEN -> ANSWERED'], close: ['OPEN -> CLOSED'] },
  ['OPEN', 'ANSWERED', 'CLOSED'],
);
