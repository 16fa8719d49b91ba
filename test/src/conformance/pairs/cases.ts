/** Operations on a whole case, on a stage of it, and joint sessions 联合会商. */
import { accept, approve, type Move, ofCase, type Pair, reason, revoke, second } from './pair';

const withdraw = ofCase('withdrawCase', { reason }, 'OWNER');
const repair = ofCase('repairCase', { reason }, 'OPERATOR');
/** To the version after that to which the unit before moved the case. */
const moveOn: Move = {
  mutation: 'moveCase',
  as: 'OPERATOR',
  input: ({ caseId, nth }) => ({ caseId, toVersion: nth + 1, reason }),
};
/** The other class than that which the unit before set. */
const setClass: Move = {
  mutation: 'setLimitClass',
  as: 'DISPATCHER',
  input: ({ caseId, nth }) => ({ caseId, limitClass: nth % 2 === 1 ? 'GREEN_CHANNEL' : 'NORMAL', reason }),
};
/** The stage of the unit. */
const ofStage = (mutation: string, more: object = {}): Move => ({
  mutation,
  as: 'COUNTER',
  input: ({ caseId, nth }) => ({ caseId, stageCode: `${nth}`, ...more }),
});
const acceptStage = ofStage('acceptStage', { seenOnPaper: true });
const handOver = ofStage('handOverStage', { recipient: reason, method: 'COUNTER' });

const study = ofCase('requestSpecialStudy', { matter: reason }, 'DISPATCHER');

const convene: Move = {
  mutation: 'conveneSession',
  as: 'HANDLER',
  input: ({ caseId, a }) => ({
    caseId,
    stepIds: [a],
    agenda: reason,
    heldAt: new Date(Date.now() + 86_400_000).toISOString(),
  }),
};
/** In the session that was convened for the unit. */
const inSession = (mutation: string, more: object): Move => ({
  mutation,
  as: 'HANDLER',
  input: ({ caseId, nth }) => ({ caseId, sessionId: `${caseId}/session/${nth}`, ...more }),
});
const speak = inSession('speakInSession', { opinion: reason });
const conclude: Move = {
  mutation: 'concludeMatter',
  as: 'HANDLER',
  input: ({ caseId, a, nth }) => ({
    caseId,
    sessionId: `${caseId}/session/${nth}`,
    matterStepId: a,
    conclusion: reason,
  }),
};
const close = inSession('closeSession', { minutes: reason });
const cancel = inSession('cancelSession', { reason });

export const casePairs: readonly Pair[] = [
  { name: 'request a special study, request another', on: 'CASE', one: study, other: second(study) },
  {
    name: 'withdraw, approve: both saw the version',
    on: 'CASE',
    before: [accept],
    one: withdraw,
    other: approve,
    saw: true,
  },
  { name: 'move the case, convene a session: both saw the version', one: moveOn, other: convene, saw: true },
  { name: 'set the class of limits, set it', one: setClass, other: second(setClass, 'LEADER') },
  { name: 'repair, repair', isFaulted: true, one: repair, other: second(repair) },
  { name: 'accept the stage, accept', on: 'STAGE', one: acceptStage, other: accept },
  {
    name: 'hand the stage over, hand it over',
    on: 'STAGE',
    before: [accept, approve],
    one: handOver,
    other: second(handOver),
  },
  {
    name: 'revoke in a case that has ended, revoke',
    on: 'CASE',
    before: [accept, approve],
    one: revoke,
    other: second(revoke),
  },
];

export const sessionPairs: readonly Pair[] = [
  { name: 'close a session, cancel it', before: [convene], one: close, other: second(cancel) },
  {
    name: 'speak in a session, close it: both saw the version',
    before: [convene],
    one: speak,
    other: second(close),
    saw: true,
  },
  { name: 'conclude a matter, conclude it otherwise', before: [convene], one: conclude, other: second(conclude) },
];
