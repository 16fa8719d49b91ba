import type { Post } from '@kuaijin/kit/access/posts';
import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { delegate } from '@kuaijin/workflow-approvals/testing/acts';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  departmentId,
  done,
  item,
  officer,
  submittedCase,
  withdraw,
} from '@kuaijin/workflow-approvals/testing/sample';
import { Officers } from '../access/officers';
import { unattendedSteps } from './unattended';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const Q = `${CASE_ID}/Q`;
const L = `${CASE_ID}/L`;
const [nr, drc, ee] = [officer('NR'), officer('DRC'), officer('EE')];

/** A of one department, B signed by all of two, Q by two of three, L looked up, N after A. */
const catalogue = catalogueOf([
  item('A', { departmentCode: 'NR' }),
  item('B', { departmentCode: 'DRC', signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] }),
  item('Q', { departmentCode: 'DRC', signMode: 'QUORUM', quorum: 2, signerDepartmentCodes: ['DRC', 'EE', 'NR'] }),
  item('L', { departmentCode: 'HC', lane: 'PRECHECK' }),
  item('N', { departmentCode: 'HC', stageCode: '2', dependsOn: ['A'] }),
]);

const after = (...commands: readonly OperationCommand[]): CaseState => done(submittedCase({ catalogue }), ...commands);

type Person = readonly [id: string, post: Post, department: string];
const everybody: readonly Person[] = [
  ['officer-NR-1', 'HANDLER', 'NR'],
  ['officer-NR-2', 'HEAD', 'NR'],
  ['officer-DRC-1', 'HANDLER', 'DRC'],
  ['officer-EE-1', 'HEAD', 'EE'],
  ['officer-HC-1', 'COUNTER', 'HC'],
];

function listed(people: readonly Person[]): Officers {
  const officers = new Officers();
  for (const [subject, post, department] of people) {
    const data = { posts: [post], departmentId: departmentId(department) };
    officers.apply({ id: subject, source: 'directory', type: 'actor.listed', subject, time: new Date(0), data });
  }
  return officers;
}

const without = (...codes: readonly string[]) => everybody.filter(([, , code]) => !codes.includes(code));
const lent = delegate(A, nr, { officerId: 'officer-NR-2' });
const signed = [accept(B, drc), decide(B, ee)];

test.each<[string, readonly OperationCommand[], readonly Person[], readonly string[]]>([
  ['everybody is there', [], everybody, []],
  ['a department without anybody', [], without('NR'), [A]],
  ['a department with a leader alone', [], [...without('NR'), ['leader-1', 'LEADER', 'NR']], [A]],
  ['a look-up that the counter can do, nobody left', [], without('HC'), [L]],
  ['one of two who all sign', [], without('EE'), [B]],
  ['one of two who all sign, who has signed', signed, without('EE'), []],
  ['two of three of whom two sign', [], without('EE', 'NR'), [A, B, Q]],
  ['the department that has to take it', [], without('DRC'), [B, Q]],
  ['an officer whom it is with', [lent], everybody, []],
  ['an officer whom it is with, unknown', [lent], everybody.filter(([id]) => id !== 'officer-NR-2'), [A]],
  [
    'an officer whom it is with, who has moved',
    [lent],
    [...everybody, ['officer-NR-2', 'HANDLER', 'EE'] satisfies Person],
    [A],
  ],
  ['a case that is withdrawn', [withdraw()], [], []],
])('%s', (_, commands, people, expected) => {
  expect(unattendedSteps(after(...commands), listed(people)).map(({ stepId }) => stepId)).toEqual(expected);
});

test('the reason names who is missing', () => {
  expect(unattendedSteps(after(lent), listed(without('NR', 'EE'))).map(({ reason }) => reason)).toEqual([
    'the directory does not know officer-NR-2, whom the step is with',
    `the directory lists no HANDLER, HEAD of ${departmentId('EE')}`,
    `the directory lists no HANDLER, HEAD of ${departmentId('EE')}, ${departmentId('NR')}`,
  ]);
});
