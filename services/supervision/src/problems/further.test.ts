import type { Act } from '@kuaijin/kit/access/posts';
import { applyProblemFact, decideProblem, type Problem, type ProblemFact } from '../domain/problem';
import { type Asker, decideFurther, type FurtherRequest, submittersOf } from './further';
import { noticeOf } from './problem-notices';

const at = new Date('2022-09-20T10:00:00+08:00');
const owner: Act = { actorId: 'agent-1', post: 'AGENT', onBehalfOf: 'owner-1' };
const handler: Act = { actorId: 'officer-1', post: 'HANDLER' };
const dispatcher: Act = { actorId: 'officer-2', post: 'DISPATCHER' };
const county: Asker = { subject: 'officer-2', region: '330803' };
const city: Asker = { subject: 'officer-3', region: '330800' };
const province: Asker = { subject: 'officer-4', region: '330000' };

const raised = (id: string, act: Act = owner): Problem =>
  applyProblemFact(
    id,
    undefined,
    {
      type: 'problem.opened',
      data: {
        ...{ regionId: 'region-330803', category: 'RELOCATION', level: 'COUNTY', origin: 'APPEAL' },
        ...{ channel: 'HOTLINE_96345', title: '征迁未完成', dueAt: at, hindersStart: true },
      },
    },
    at,
    act,
  );
const decided = (problem: Problem, request: FurtherRequest, asker: Asker) => decideFurther(problem, 1, request, asker);
const then = (problem: Problem, fact: ProblemFact | { readonly code: string }, act: Act = dispatcher): Problem => {
  if ('code' in fact) throw new Error(fact.code);
  return applyProblemFact(problem.id, problem, fact, at, act);
};
const refer = (direction: 'UP' | 'BACK') => ({ kind: 'refer', direction, comment: '请协调' }) as const;
const closedBy = (problem: Problem): Problem => {
  const moves = [
    [{ move: 'assign', assigneeId: 'officer-1', plan: '分三批腾空' }, dispatcher],
    [{ move: 'claim', fileIds: ['file-1'], comment: '已腾空' }, handler],
    [{ move: 'close', comment: '属实' }, dispatcher],
  ] as const;
  return moves.reduce((known, [move, act]) => then(known, decideProblem(known, 1, move, act), act), problem);
};

describe('a problem', () => {
  it('goes up from county to city to province, and the answer flows back the same way', () => {
    const atCity = then(raised('problem-1'), decided(raised('problem-1'), refer('UP'), county));
    expect(atCity).toMatchObject({ atRegionId: 'region-330800', status: 'OPEN' });
    expect(decided(atCity, refer('UP'), county)).toMatchObject({ code: 'NOT_ALLOWED' });
    const atProvince = then(atCity, decided(atCity, refer('UP'), city));
    expect(atProvince.atRegionId).toBe('region-330000');
    expect(decided(atProvince, refer('UP'), province)).toMatchObject({ code: 'INVALID_INPUT' });
    const answered = then(atProvince, decided(atProvince, refer('BACK'), province));
    expect(answered.atRegionId).toBe('region-330800');
    const back = then(answered, decided(answered, refer('BACK'), city));
    expect(back.atRegionId).toBe('region-330803');
    expect(back.referrals?.map(({ toRegionId, answer }) => [toRegionId, answer?.comment])).toEqual([
      ['region-330800', '请协调'],
      ['region-330000', '请协调'],
    ]);
    expect(decided(back, refer('BACK'), county)).toMatchObject({ code: 'INVALID_INPUT', received: 'BACK' });
    expect(noticeOf(back, { type: 'problem.referred', data: { ...refer('UP'), toRegionId: 'region-330800' } })).toEqual(
      expect.objectContaining({ recipientDepartmentIds: ['department-330800-DISPATCH'] }),
    );
  });

  it('keeps everybody who asked when its duplicates are merged into it, and ends them', () => {
    const [into, duplicate] = [raised('problem-1'), raised('problem-2', handler)];
    const whole = then(into, decided(into, { kind: 'absorb', duplicate, comment: '重复' }, county));
    expect(submittersOf(whole).map(({ actorId }) => actorId)).toEqual(['agent-1', 'officer-1']);
    const merged = then(duplicate, decided(duplicate, { kind: 'merge', intoId: 'problem-1', comment: '重复' }, county));
    expect(merged).toMatchObject({ status: 'VERIFIED_CLOSED', mergedIntoId: 'problem-1' });
    expect(decideProblem(merged, 2, { move: 'reopen', comment: '' }, dispatcher)).toMatchObject({
      code: 'STATE_CONFLICT',
      received: 'problem-1',
    });
    const rate = { kind: 'rate', grade: 'SATISFIED', comment: '办得快' } as const;
    expect(decided(merged, rate, { subject: 'officer-1' })).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('is rated when it is closed, by who asked or whose it is, and by nobody else', () => {
    const rate = { kind: 'rate', grade: 'DISSATISFIED', comment: '仍有遗留' } as const;
    const closed = closedBy(raised('problem-1'));
    expect(closed).toMatchObject({ plan: '分三批腾空', status: 'VERIFIED_CLOSED' });
    expect(decided(raised('problem-1'), rate, { subject: 'owner-1' })).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(decided(closed, rate, { subject: 'officer-9' })).toMatchObject({ code: 'NOT_ALLOWED' });
    const rated = then(closed, decided(closed, rate, { subject: 'owner-1' }), owner);
    expect(rated).toMatchObject({ status: 'VERIFIED_CLOSED', satisfaction: { grade: 'DISSATISFIED', by: owner } });
    const owned = { ...closed, ownerId: 'organisation-1' };
    expect(decided(owned, rate, { subject: 'person-2', organisation: 'organisation-1' })).toMatchObject({
      type: 'problem.rated',
    });
  });
});
