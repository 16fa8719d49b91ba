import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { delegate, requestCorrection, revoke } from '@kuaijin/workflow-approvals/testing/acts';
import { closeConsultation, consult, copy, giveOpinion, readCopy } from '@kuaijin/workflow-approvals/testing/concerns';
import { handIn } from '@kuaijin/workflow-approvals/testing/papers';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  departmentId,
  done,
  item,
  officer,
  sampleItems,
  submittedCase,
  withdraw,
} from '@kuaijin/workflow-approvals/testing/sample';
import { preApprove, rule, tolerate } from '@kuaijin/workflow-approvals/testing/tolerance';
import { inboxTags } from './inbox-tags';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const P = `${CASE_ID}/P`;
const [nr, drc, ee] = [officer('NR'), officer('DRC'), officer('EE')];
const [NR, DRC, EE] = ['NR', 'DRC', 'EE'].map(departmentId);

function after(...commands: readonly OperationCommand[]): CaseState {
  return done(submittedCase({ catalogue }), ...commands);
}

/** T, whose paper may be deferred, beside the sample's own items. */
const catalogue = catalogueOf([
  ...sampleItems,
  item('T', {
    departmentCode: 'NR',
    lane: 'PARALLEL_SIDE',
    materials: [{ code: 'M1', name: '附图', isDeferrable: true }],
    toleranceRule: rule(),
  }),
]);
const T = `${CASE_ID}/T`;
const led = `LEAD:${DRC}`;
const asking = consult(B, drc, { officerIds: ['leader-1'] });

// Everybody in whose inbox the step lies, and why; nobody else.
test.each<[string, string, OperationCommand[], string[]]>([
  ['is not dispatched: who leads the stage', P, [], [led]],
  ['is to be taken', A, [], [`TODO:${NR}`, `OPEN:${NR}`, led]],
  ['is with one officer', A, [delegate(A, nr)], [`TODO:${NR}`, 'TODO:officer-NR-2', `DONE:${nr.actorId}`, led]],
  [
    'is to be signed by its own department',
    A,
    [accept(A, nr)],
    [`TODO:${NR}`, `OPEN:${NR}`, `DONE:${nr.actorId}`, `DONE:${NR}`, led],
  ],
  [
    'is to be signed by two',
    B,
    [accept(B, drc)],
    [
      `TODO:${DRC}`,
      `TODO:${EE}`,
      `OPEN:${DRC}`,
      `OPEN:${EE}`,
      `SIGNER:${EE}`,
      `DONE:${drc.actorId}`,
      `DONE:${DRC}`,
      led,
    ],
  ],
  [
    'is to be signed by the other',
    B,
    [accept(B, drc), decide(B, drc)],
    [`TODO:${EE}`, `OPEN:${EE}`, `SIGNER:${EE}`, `DONE:${drc.actorId}`, `DONE:${DRC}`, led],
  ],
  ['is decided', A, [accept(A, nr), decide(A, nr)], [`DONE:${nr.actorId}`, `DONE:${NR}`, led]],
  [
    'waits for papers of the owner',
    A,
    [requestCorrection(A, nr, { materialCodes: [] })],
    ['TODO:organisation-1', `DONE:${nr.actorId}`, led],
  ],
  [
    'was revoked',
    A,
    [accept(A, nr), decide(A, nr), revoke(A, officer('NR', 'HEAD', '9'))],
    ['TODO:organisation-1', led],
  ],
  [
    'others are consulted on',
    B,
    [asking],
    [
      `TODO:${DRC}`,
      `TODO:${EE}`,
      'TODO:leader-1',
      `OPEN:${DRC}`,
      `OPEN:${EE}`,
      'OPEN:leader-1',
      `CONSULTED:${EE}`,
      'CONSULTED:leader-1',
      `DONE:${drc.actorId}`,
      led,
    ],
  ],
  [
    'one has given an opinion on, the other is not waited for',
    B,
    [asking, giveOpinion(B, ee), closeConsultation(B, drc)],
    [`TODO:${DRC}`, `OPEN:${DRC}`, `DONE:${drc.actorId}`, `DONE:${ee.actorId}`, `DONE:${EE}`, led],
  ],
  [
    'was decided without an answer',
    A,
    [accept(A, nr), consult(A, nr), decide(A, nr)],
    [`DONE:${nr.actorId}`, `DONE:${NR}`, led],
  ],
  [
    'was copied, and read by one',
    A,
    [accept(A, nr), decide(A, nr), copy(A, nr, { officerIds: ['leader-1'] }), readCopy(A, officer('HC'))],
    [`DONE:${nr.actorId}`, `DONE:${NR}`, led, `COPIED:${departmentId('HC')}`, 'COPIED:leader-1', 'UNREAD:leader-1'],
  ],
  [
    'waits for papers that were deferred',
    T,
    [tolerate(T, nr)],
    ['TODO:organisation-1', `TODO:${NR}`, `OPEN:${NR}`, `DONE:${nr.actorId}`, `DONE:${NR}`, led],
  ],
  [
    'is pre-approved, and waits for its owner alone',
    T,
    [tolerate(T, nr), preApprove(T, nr)],
    ['TODO:organisation-1', `DONE:${nr.actorId}`, `DONE:${NR}`, led],
  ],
  [
    'is pre-approved, and has papers to be checked',
    T,
    [tolerate(T, nr), preApprove(T, nr), handIn(T, ['M1'])],
    [`TODO:${NR}`, `OPEN:${NR}`, `DONE:${nr.actorId}`, `DONE:${NR}`, led],
  ],
  ['ended with its case', A, [accept(A, nr), withdraw()], [`DONE:${nr.actorId}`, `DONE:${NR}`, led]],
])('a step that %s', (_title, id, commands, tags) => {
  const state = after(...commands);
  const step = state.steps[id];
  expect(step === undefined ? [] : inboxTags(state, step).sort()).toEqual([...tags].sort());
});
