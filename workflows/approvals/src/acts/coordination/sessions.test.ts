import type { CaseState } from '../../case/state';
import type { NamedOfficers } from '../../contracts/people';
import {
  allowed,
  CASE_ID,
  departmentId,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { chair, conclude, convene, SESSION, speak } from '../../testing/sessions';
import type { OperationCommand } from '../propose';
import { sessionTransitions } from './sessions';

const [A, B, P] = ['A', 'B', 'P'].map((code) => `${CASE_ID}/${code}`) as [string, string, string];
const [nr, ee, hc] = [officer('NR'), officer('EE'), officer('HC')];
const dispatcher = { actorId: 'dispatcher-1', post: 'DISPATCHER' };
const leader = { actorId: 'leader-1', post: 'LEADER' };
const officers: NamedOfficers = {
  'leader-1': { actorId: 'leader-1', name: '领导', posts: ['LEADER'] },
  nobody: null,
};
const close = (by = chair, minutes = '会议纪要') =>
  ({ type: 'closeSession', key: 'close', by, sessionId: SESSION, minutes }) as const;
const cancel = (by = chair) =>
  ({ type: 'cancelSession', key: 'cancel', by, sessionId: SESSION, reason: '改期' }) as const;

const at = (state: CaseState, command: OperationCommand): CaseState =>
  allowed(state, command, SUBMITTED_AT, { named: officers });
const refusal = (state: CaseState, command: OperationCommand) =>
  refusalOf(state, command, SUBMITTED_AT, { named: officers });

const fresh = submittedCase();
const convened = at(fresh, convene([A, B], { officerIds: ['leader-1'], place: '一号会议室' }));
const concluded = at(convened, conclude(A));
const closed = at(concluded, close());
const withdrawn = at(convened, withdraw());
const session = ['input', 'sessionId'];
const ofCase = ['input', 'caseId'];

test.each<[string, CaseState, OperationCommand, string, string[]]>([
  ['convened by the owner', fresh, convene([A], { by: owner }), 'NOT_ALLOWED', ['input']],
  ['convened by who does not lead', fresh, convene([A], { by: nr }), 'NOT_ALLOWED', ['input', 'stepIds']],
  ['convened over nothing', fresh, convene([]), 'INVALID_INPUT', ['input', 'stepIds']],
  ['convened over what is not there', fresh, convene([A, 'x']), 'NOT_FOUND', ['input', 'stepIds', '1']],
  ['convened over one matter twice', fresh, convene([A, A]), 'NOT_FOUND', ['input', 'stepIds', '1']],
  [
    'convened with nobody known',
    fresh,
    convene([A], { officerIds: ['nobody'] }),
    'NOT_FOUND',
    ['input', 'officerIds', '0'],
  ],
  [
    'convened with a department of elsewhere',
    fresh,
    convene([A], { departmentIds: ['x'] }),
    'INVALID_INPUT',
    ['input', 'departmentIds', '0'],
  ],
  ['convened without an agenda', fresh, convene([A], { agenda: ' ' }), 'INVALID_INPUT', ['input', 'agenda']],
  ['convened long ago', fresh, convene([A], { heldAt: 0 }), 'INVALID_INPUT', ['input', 'heldAt']],
  ['convened on a stale version', fresh, convene([A], { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
  ['convened in a closed case', withdrawn, convene([A]), 'CASE_CLOSED', ofCase],
  ['spoken in by who takes no part', convened, speak(hc), 'NOT_ALLOWED', session],
  ['spoken in by the owner', convened, speak(owner), 'NOT_ALLOWED', ['input']],
  ['spoken in though there is none', fresh, speak(nr), 'NOT_FOUND', session],
  ['spoken in of another matter', convened, speak(nr, { matterStepId: P }), 'NOT_FOUND', ['input', 'matterStepId']],
  ['spoken in without words', convened, speak(nr, { opinion: ' ' }), 'INVALID_INPUT', ['input', 'opinion']],
  ['spoken in after its end', closed, speak(nr), 'STATE_CONFLICT', session],
  ['concluded by who only takes part', convened, conclude(A, { by: nr }), 'NOT_ALLOWED', session],
  ['concluded by another dispatcher’s centre', convened, conclude(A, { by: dispatcher }), 'NOT_ALLOWED', session],
  ['concluded on another matter', convened, conclude(P), 'NOT_FOUND', ['input', 'matterStepId']],
  [
    'concluded on a matter twice',
    concluded,
    conclude(A, { key: 'again' }),
    'STATE_CONFLICT',
    ['input', 'matterStepId'],
  ],
  ['concluded without words', convened, conclude(A, { conclusion: '' }), 'INVALID_INPUT', ['input', 'conclusion']],
  ['closed by who only takes part', convened, close(nr), 'NOT_ALLOWED', session],
  ['closed without minutes', convened, close(chair, ' '), 'INVALID_INPUT', ['input', 'minutes']],
  ['closed twice', closed, { ...close(), key: 'again' }, 'STATE_CONFLICT', session],
  ['cancelled after its end', closed, cancel(), 'STATE_CONFLICT', session],
  ['cancelled in a closed case', withdrawn, cancel(), 'CASE_CLOSED', ofCase],
])('a joint session is not %s', (_title, state, command, code, path) => {
  expect(refusal(state, command)).toMatchObject({ code, path });
});

test('a session joins the departments of its matters, hears them, concludes and closes; no step changes', () => {
  expect(convened.sessions).toMatchObject([
    {
      id: SESSION,
      status: 'OPEN',
      stepIds: [A, B],
      participants: [
        { departmentId: departmentId('NR') },
        { departmentId: departmentId('DRC') },
        { departmentId: departmentId('EE') },
        { officerId: 'leader-1' },
      ],
    },
  ]);
  const heard = [speak(nr, { matterStepId: A }), speak(ee), speak(leader), speak(chair)].reduce(at, convened);
  expect(heard.sessions?.[0]?.spoken.map(({ act, stepId }) => [act.actorId, stepId])).toEqual([
    [nr.actorId, A],
    [ee.actorId, undefined],
    ['leader-1', undefined],
    [chair.actorId, undefined],
  ]);
  const done = at(at(heard, conclude(A)), close());
  expect(done.sessions?.[0]).toMatchObject({
    status: 'CLOSED',
    conclusions: [{ stepId: A, conclusion: '按会商意见办理' }],
    ended: { minutes: '会议纪要' },
  });
  expect(done.steps).toBe(fresh.steps);
  expect(at(convened, cancel()).sessions?.[0]).toMatchObject({ status: 'CANCELLED', ended: { reason: '改期' } });
  const second = at(done, convene([P], { key: 'second', by: dispatcher }));
  expect(second.sessions?.[1]).toMatchObject({ id: `${CASE_ID}/session/2`, status: 'OPEN' });
  expect(
    at(second, { ...close(), by: { ...dispatcher, actorId: 'dispatcher-2' }, sessionId: `${CASE_ID}/session/2` }),
  ).toMatchObject({
    sessions: [{}, { status: 'CLOSED' }],
  });
});

test('the table of sessions has these rows and no others', () => {
  expect(sessionTransitions.map(({ by, from, to }) => `${by}: ${from ?? 'nothing'} -> ${to}`)).toEqual([
    'convene: nothing -> OPEN',
    'speak: OPEN -> OPEN',
    'conclude: OPEN -> OPEN',
    'close: OPEN -> CLOSED',
    'cancel: OPEN -> CANCELLED',
  ]);
});
