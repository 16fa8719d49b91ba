import type { Act } from '@kuaijin/kit/access/posts';
import { isRefusal } from '@kuaijin/kit/errors';
import {
  applyProblemFact,
  decideProblem,
  levelOfRegion,
  type Problem,
  type ProblemMove,
  type ProblemRequest,
  type ProblemStatus,
} from './problem';
import { dueAfter, ordinaryDueAt, problemClock } from './problem-clock';

const handler: Act = { actorId: 'officer-1', post: 'HANDLER' };
const leader: Act = { actorId: 'officer-2', post: 'LEADER' };
const at = new Date('2022-09-20T10:00:00+08:00');
const opened = applyProblemFact(
  'problem-1',
  undefined,
  {
    type: 'problem.opened',
    data: {
      projectId: 'project-QZ-015',
      category: 'LAND',
      level: 'CITY',
      origin: 'APPEAL',
      title: '用地指标未落实',
      dueAt: ordinaryDueAt(at),
    },
  },
  at,
  handler,
);
const requests: Record<ProblemMove, ProblemRequest> = {
  assign: { move: 'assign', assigneeId: 'officer-1' },
  claim: { move: 'claim', fileIds: ['file-1'], comment: '已落实' },
  close: { move: 'close', comment: '属实' },
  reopen: { move: 'reopen', comment: '不属实' },
};
const after = (problem: Problem, move: ProblemMove, act: Act): Problem => {
  const fact = decideProblem(problem, 1, requests[move], act);
  if (isRefusal(fact)) throw new Error(fact.code);
  return applyProblemFact(problem.id, problem, fact, at, act);
};
const inHand = after(opened, 'assign', leader);
const claimed = after(inHand, 'claim', handler);
const closed = after(claimed, 'close', leader);
const states: Record<ProblemStatus, Problem> = {
  OPEN: opened,
  IN_HAND: inHand,
  CLAIMED_DONE: claimed,
  VERIFIED_CLOSED: closed,
};

describe('a problem', () => {
  it.each([
    ['OPEN', 'assign', 'IN_HAND'],
    ['OPEN', 'claim', undefined],
    ['OPEN', 'close', undefined],
    ['OPEN', 'reopen', undefined],
    ['IN_HAND', 'assign', 'IN_HAND'],
    ['IN_HAND', 'claim', 'CLAIMED_DONE'],
    ['IN_HAND', 'close', undefined],
    ['IN_HAND', 'reopen', undefined],
    ['CLAIMED_DONE', 'assign', undefined],
    ['CLAIMED_DONE', 'claim', undefined],
    ['CLAIMED_DONE', 'close', 'VERIFIED_CLOSED'],
    ['CLAIMED_DONE', 'reopen', 'IN_HAND'],
    ['VERIFIED_CLOSED', 'assign', undefined],
    ['VERIFIED_CLOSED', 'claim', undefined],
    ['VERIFIED_CLOSED', 'close', undefined],
    ['VERIFIED_CLOSED', 'reopen', 'IN_HAND'],
  ] as const)('%s, %s: %s', (from, move, to) => {
    const problem = states[from];
    const decided = decideProblem(problem, 7, requests[move], leader);
    if (to === undefined) {
      expect(decided).toMatchObject({ code: 'STATE_CONFLICT', received: from, details: { status: from, version: 7 } });
    } else {
      expect(after(problem, move, leader)).toMatchObject({ status: to });
      expect(after(problem, move, leader).history.at(-1)).toMatchObject({ from, to, act: { actorId: 'officer-2' } });
    }
  });

  it('is not claimed without evidence', () => {
    expect(decideProblem(inHand, 2, { move: 'claim', fileIds: [], comment: '' }, handler)).toMatchObject({
      code: 'EVIDENCE_NEEDED',
      path: ['input', 'fileIds'],
    });
  });

  it('is closed by a second person, also when somebody claimed it on behalf of another', () => {
    expect(decideProblem(claimed, 3, requests.close, handler)).toMatchObject({ code: 'SAME_PERSON' });
    const onBehalf = after(inHand, 'claim', { actorId: 'officer-3', post: 'HANDLER', onBehalfOf: 'officer-2' });
    expect(decideProblem(onBehalf, 3, requests.close, leader)).toMatchObject({ code: 'SAME_PERSON' });
  });

  it('may be closed by the first claimant after another one claimed it', () => {
    const again = after(after(claimed, 'reopen', leader), 'claim', leader);
    expect(isRefusal(decideProblem(again, 5, requests.close, handler))).toBe(false);
  });

  it('that does not exist is not found', () => {
    expect(decideProblem(undefined, 0, requests.close, handler)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    [undefined, 'COUNTY'],
    ['330802', 'COUNTY'],
    ['330800', 'CITY'],
    ['330000', 'PROVINCE'],
    ['000000', 'NATIONAL'],
  ])('of region %s is of level %s', (region, level) => {
    expect(levelOfRegion(region)).toBe(level);
  });
});

describe('the clock of a problem', () => {
  it('is due after seven calendar days, holidays or not', () => {
    expect(ordinaryDueAt(at)).toEqual(new Date('2022-09-28T00:00:00+08:00'));
    expect(dueAfter('2022-10-20')).toEqual(new Date('2022-10-21T00:00:00+08:00'));
  });

  it.each([
    ['2022-09-20T10:00:00+08:00', 'GREEN', 5],
    ['2022-09-25T23:59:59+08:00', 'GREEN', 2],
    ['2022-09-26T00:00:00+08:00', 'YELLOW', 1],
    ['2022-09-27T23:59:59+08:00', 'YELLOW', 0],
    ['2022-09-28T00:00:00+08:00', 'RED', -1],
  ])('at %s is %s with %d working days left', (now, light, left) => {
    expect(problemClock(opened, new Date(now))).toMatchObject({ light, workingDaysLeft: left });
    expect(problemClock(claimed, new Date(now)).light).toBe(light);
    expect(problemClock(closed, new Date(now)).light).toBeNull();
  });
});
