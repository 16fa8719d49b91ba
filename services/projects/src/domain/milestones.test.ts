import { isRefusal } from '@kuaijin/kit/errors';
import { applyFact, fact, type Happened, type ProjectFact } from './facts';
import { enterList, isMemberOn, leaveList } from './lists';
import { planMilestone, reportMilestone, verifyMilestone } from './milestones';
import { batchOf, milestoneOf, type Project, plannedOn } from './project';
import { register, update } from './register';

const on = (day: string, actorId = 'officer-1'): Happened => ({
  act: { actorId, post: 'REGISTRAR' },
  at: new Date(`${day}T09:00:00+08:00`),
});

function after(project: Project | undefined, facts: readonly ProjectFact[], happened = on('2026-03-02')): Project {
  const state = facts.reduce<Project | undefined>((state, done) => applyFact(state, done, happened), project);
  if (state === undefined) throw new Error('no fact');
  return state;
}

function done(decision: readonly ProjectFact[] | { code: string }): readonly ProjectFact[] {
  if (isRefusal(decision)) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision as readonly ProjectFact[];
}

const registration = {
  id: 'project-1',
  name: '市档案馆新馆二期',
  regionId: 'region-330800',
  level: 'CITY' as const,
  knownSince: '2026-03-01',
  isDemoData: false,
  batch: 'RESERVED' as const,
  lists: ['省重点项目清单'],
  milestones: [{ kind: 'STARTED' as const, plannedOn: '2026-06-30' }],
};
const registered = () => after(undefined, done(register(undefined, registration, 0)));
const reported = (actorId = 'owner-1', actualOn = '2026-07-01') =>
  after(
    registered(),
    done(
      reportMilestone(registered(), { kind: 'STARTED', actualOn, fileIds: ['file-1'] }, 1, on('2026-07-02', actorId)),
    ),
    on('2026-07-02', actorId),
  );

describe('a registration', () => {
  it('brings batch, lists and plans', () => {
    const project = registered();
    expect(batchOf(project)).toBe('RESERVED');
    expect(project.lists).toMatchObject([{ list: '省重点项目清单' }]);
    expect(plannedOn(milestoneOf(project, 'STARTED'))).toBe('2026-06-30');
  });

  it('is refused for an id that is taken', () => {
    expect(register(registered(), registration, 7)).toMatchObject({
      code: 'STATE_CONFLICT',
      details: { status: 'REGISTERED', version: 7 },
    });
  });
});

describe('an update', () => {
  it('changes what is given and moves the batch by its table', () => {
    const verified = { actorId: 'officer-2', post: 'VERIFIER', at: new Date() } as const;
    const start = { kind: 'STARTED', plans: [], actualOn: '2026-04-30', fileIds: ['f'], verified } as const;
    const before = { ...registered(), milestones: [start] };
    const facts = done(update(before, { name: '新名', batch: 'STARTED', on: '2026-05-01' }, 1));
    expect(facts.map(({ type }) => type)).toEqual(['project.updated', 'batch.changed']);
    const project = after(before, facts);
    expect(project.name).toBe('新名');
    expect(project.batches).toMatchObject([
      { batch: 'RESERVED', since: '2026-03-01' },
      { batch: 'STARTED', since: '2026-05-01' },
    ]);
  });

  it.each([
    ['nothing', {}, 'INVALID_INPUT'],
    ['a batch that does not follow', { batch: 'COMPLETED' as const }, 'STATE_CONFLICT'],
    ['a batch whose demand is not met', { batch: 'STARTED' as const }, 'BATCH_DEMAND_UNMET'],
  ])('is refused for %s', (_, change, code) => {
    expect(update(registered(), { ...change, on: '2026-05-01' }, 1)).toMatchObject({ code });
  });
});

describe('a milestone', () => {
  it('keeps every plan with the day on which it was made', () => {
    const project = after(
      registered(),
      done(planMilestone(registered(), { kind: 'STARTED', plannedOn: '2026-09-30' }, 1)),
      on('2026-06-01'),
    );
    expect(milestoneOf(project, 'STARTED').plans).toEqual([
      { plannedOn: '2026-06-30', setOn: '2026-03-02' },
      { plannedOn: '2026-09-30', setOn: '2026-06-01' },
    ]);
  });

  it.each([
    [
      'without evidence',
      { kind: 'STARTED' as const, actualOn: '2026-07-01', fileIds: [] },
      'EVIDENCE_NEEDED',
      'fileIds',
    ],
    [
      'for a day to come',
      { kind: 'STARTED' as const, actualOn: '2026-07-03', fileIds: ['f'] },
      'INVALID_INPUT',
      'actualOn',
    ],
  ])('is not reported %s', (_, report, code, field) => {
    expect(reportMilestone(registered(), report, 1, on('2026-07-02'))).toMatchObject({ code, path: ['input', field] });
  });

  it('is not reported as completed before it was started', () => {
    const report = { kind: 'COMPLETED' as const, actualOn: '2026-06-30', fileIds: ['f'] };
    expect(reportMilestone(reported(), report, 2, on('2026-08-01'))).toMatchObject({
      code: 'INVALID_INPUT',
      expected: 'the start of 2026-07-01 or after',
    });
  });

  it('is verified by a second person only', () => {
    expect(verifyMilestone(reported('owner-1'), { kind: 'STARTED' }, 2, on('2026-07-03', 'owner-1'))).toMatchObject({
      code: 'SAME_PERSON',
      received: 'owner-1',
    });
    expect(isRefusal(verifyMilestone(reported('owner-1'), { kind: 'STARTED' }, 2, on('2026-07-03', 'officer-2')))).toBe(
      false,
    );
  });

  it('moves the project on in the library as of the actual day', () => {
    const facts = done(verifyMilestone(reported(), { kind: 'STARTED', comment: '现场核验' }, 2, on('2026-07-03')));
    const project = after(reported(), facts, on('2026-07-03'));
    expect(project.batches.at(-1)).toMatchObject({ batch: 'STARTED', since: '2026-07-01' });
    expect(milestoneOf(project, 'STARTED')).toMatchObject({ comment: '现场核验', verified: { actorId: 'officer-1' } });
  });

  it('leaves the batch alone where the table does not allow the step', () => {
    const planned = after(undefined, done(register(undefined, { ...registration, batch: 'PLANNED' }, 0)));
    const project = after(planned, [
      fact('milestone.reported', { kind: 'STARTED', actualOn: '2026-07-01', fileIds: ['f'] }),
    ]);
    const facts = done(verifyMilestone(project, { kind: 'STARTED' }, 2, on('2026-07-03', 'officer-2')));
    expect(facts.map(({ type }) => type)).toEqual(['milestone.verified']);
  });

  it('is final once it is verified', () => {
    const verified = after(
      reported(),
      done(verifyMilestone(reported(), { kind: 'STARTED' }, 2, on('2026-07-03'))),
      on('2026-07-03'),
    );
    const conflict = {
      code: 'STATE_CONFLICT',
      details: { status: 'VERIFIED', version: 3, changed: { actorId: 'officer-1' } },
    };
    expect(planMilestone(verified, { kind: 'STARTED', plannedOn: '2026-12-01' }, 3)).toMatchObject(conflict);
    expect(
      reportMilestone(verified, { kind: 'STARTED', actualOn: '2026-07-01', fileIds: ['f'] }, 3, on('2026-07-04')),
    ).toMatchObject(conflict);
    expect(verifyMilestone(verified, { kind: 'STARTED' }, 3, on('2026-07-04', 'officer-9'))).toMatchObject(conflict);
  });

  it('is not verified before it is reported', () => {
    expect(verifyMilestone(registered(), { kind: 'STARTED' }, 1, on('2026-07-03'))).toMatchObject({
      code: 'STATE_CONFLICT',
      details: { status: 'PLANNED', version: 1 },
    });
    expect(verifyMilestone(registered(), { kind: 'COMPLETED' }, 1, on('2026-07-03'))).toMatchObject({
      details: { status: 'NOT_PLANNED' },
    });
  });
});

describe('a list', () => {
  const list = '亿元以上重大项目清单';
  const entered = after(registered(), done(enterList(registered(), { list, on: '2026-04-01' }, 1)));
  const left = after(entered, done(leaveList(entered, { list, on: '2026-05-01' }, 2)));

  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-04-30', true],
    ['2026-05-01', false],
  ])('has the project on %s: %s', (day, expected) => {
    expect(left.lists.some((membership) => membership.list === list && isMemberOn(membership, day))).toBe(expected);
  });

  it.each([
    ['entering twice', () => enterList(entered, { list, on: '2026-04-02' }, 2), 'STATE_CONFLICT'],
    ['leaving what it is not on', () => leaveList(left, { list, on: '2026-05-02' }, 3), 'STATE_CONFLICT'],
    ['leaving before it entered', () => leaveList(entered, { list, on: '2026-03-31' }, 2), 'INVALID_INPUT'],
    ['entering inside an earlier membership', () => enterList(left, { list, on: '2026-04-15' }, 3), 'INVALID_INPUT'],
  ])('refuses %s', (_, decide, code) => {
    expect(decide()).toMatchObject({ code });
  });

  it('may be entered again', () => {
    const again = after(left, done(enterList(left, { list, on: '2026-06-01' }, 3)));
    expect(again.lists.filter((membership) => membership.list === list)).toMatchObject([
      { list, since: '2026-04-01', until: '2026-05-01' },
      { list, since: '2026-06-01' },
    ]);
  });
});
