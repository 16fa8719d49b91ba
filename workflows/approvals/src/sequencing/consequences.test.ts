import type { OperationCommand } from '../acts/propose';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { draft } from '../case/draft';
import type { CaseState } from '../case/state';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  play,
  SUBMITTED_AT,
  submittedCase,
} from '../testing/sample';
import { consequences } from './consequences';

const at = SUBMITTED_AT + 1_000;
const id = (code: string) => `${CASE_ID}/${code}`;
const perform = (state: CaseState, ...commands: readonly OperationCommand[]): CaseState => {
  let now = state;
  for (const command of commands) {
    now = allowed(now, command, at);
  }
  return now;
};
const approve = (state: CaseState, code: string, department = 'DRC') =>
  perform(state, accept(id(code), officer(department)), decide(id(code), officer(department)));
const reject = (state: CaseState, code: string, department = 'DRC') =>
  perform(state, accept(id(code), officer(department)), decide(id(code), officer(department), 'REJECT'));
const statuses = (state: CaseState) =>
  Object.fromEntries(Object.values(state.steps).map((step) => [step.itemCode, step.status]));
const caseOf = (items: readonly ItemSnapshot[], applicable: readonly string[] = []) =>
  submittedCase({ catalogue: catalogueOf(items), applicable });

describe('the order of dispatch', () => {
  it('runs at once whatever waits for nothing', () => {
    const state = caseOf([item('A'), item('B'), item('S', { lane: 'PARALLEL_SIDE' })]);
    expect(statuses(state)).toEqual({ A: 'DISPATCHED', B: 'DISPATCHED', S: 'DISPATCHED' });
  });

  it('holds core items until the core items of the stage before are done, and side items by their dependencies alone', () => {
    const items = [
      item('A'),
      item('B'),
      item('C', { stageCode: '2' }),
      item('X', { stageCode: '2', mayCrossStages: true }),
      item('S', { stageCode: '2', lane: 'PARALLEL_SIDE', dependsOn: ['A'] }),
      item('T', { stageCode: '2', lane: 'PARALLEL_SIDE' }),
    ];
    let state = caseOf(items);
    expect(statuses(state)).toMatchObject({ C: 'WAITING', X: 'DISPATCHED', S: 'WAITING', T: 'DISPATCHED' });
    state = approve(state, 'A');
    expect(statuses(state)).toMatchObject({ C: 'WAITING', S: 'DISPATCHED' });
    state = approve(state, 'B');
    expect(statuses(state)).toMatchObject({ C: 'DISPATCHED' });
  });

  it('counts what does not apply as done', () => {
    const state = caseOf([item('A', { appliesAlways: false }), item('B', { dependsOn: ['A'] })]);
    expect(statuses(state)).toEqual({ A: 'SKIPPED', B: 'DISPATCHED' });
  });
});

describe('the end of a case', () => {
  it('comes when every applicable step is done', () => {
    const state = approve(approve(caseOf([item('A'), item('B')]), 'A'), 'B');
    expect(state).toMatchObject({ status: 'APPROVED', endedAt: at });
  });

  it('is a rejection when a core item is rejected; nobody has to work on the rest', () => {
    const state = reject(caseOf([item('A'), item('B'), item('C', { stageCode: '2' })]), 'A');
    expect(state.status).toBe('REJECTED');
    expect(statuses(state)).toEqual({ A: 'REJECTED', B: 'WITHDRAWN', C: 'WITHDRAWN' });
  });

  it('is a rejection when a side item is rejected that something waits for', () => {
    const items = [item('S', { lane: 'PARALLEL_SIDE' }), item('A', { dependsOn: ['S'] })];
    expect(reject(caseOf(items), 'S').status).toBe('REJECTED');
  });

  it('does not come by a side item that nothing waits for', () => {
    const items = [
      item('S', { lane: 'PARALLEL_SIDE' }),
      item('A'),
      item('N', { appliesAlways: false, dependsOn: ['S'] }),
    ];
    const state = reject(caseOf(items), 'S');
    expect(state.status).toBe('RUNNING');
    expect(approve(state, 'A').status).toBe('APPROVED');
  });
});

describe('an item of 0 days', () => {
  const zero = (more: Partial<ItemSnapshot> = {}) => item('Z', { promisedWorkingDays: 0, ...more });

  it('is decided by its acceptance', () => {
    const state = perform(caseOf([zero(), item('B')]), { ...accept(id('Z'), officer('DRC')), comment: '材料齐全' });
    expect(state.steps[id('Z')]).toMatchObject({
      status: 'APPROVED',
      outcome: { opinion: '材料齐全', act: { actorId: 'officer-DRC-1' } },
    });
  });

  it('is not decided by an acceptance that is only deemed', () => {
    const submitted = caseOf([zero(), item('B')]);
    const data = { stepId: id('Z'), isDeemed: true, clockFrom: SUBMITTED_AT };
    const state = play(submitted, [draft('step.accepted', '~deemed', data)], at);
    expect(state.steps[id('Z')]?.status).toBe('ACCEPTED');
  });

  it('that several sign is signed by who accepts it', () => {
    const items = [zero({ signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] })];
    const state = perform(caseOf(items), accept(id('Z'), officer('DRC')));
    expect(state.steps[id('Z')]?.status).toBe('ACCEPTED');
    expect(perform(state, decide(id('Z'), officer('EE'))).steps[id('Z')]?.status).toBe('APPROVED');
  });
});

describe('elements', () => {
  const elements = [
    { kind: 'LAND', account: 'pool-1', amountMinor: '10' },
    { kind: 'FUNDS', account: 'batch-1', amountMinor: '10' },
  ] as const;
  const refusal = { code: 'INSUFFICIENT_QUOTA', path: ['input'] } as const;
  const entry = (state: CaseState, type: 'element.reserved' | 'element.refused', kind: string) => {
    const elementId = `${CASE_ID}/${kind}`;
    const one =
      type === 'element.reserved'
        ? draft(type, `${type}/${elementId}/${state.head}`, { elementId })
        : draft(type, `${type}/${elementId}/${state.head}`, { elementId, refusal });
    return play(state, [one], at);
  };

  it('are asked for before their step is dispatched, which waits for all of them', () => {
    let state = submittedCase({ elements });
    expect(state.steps[id('A')]?.status).toBe('WAITING');
    expect(Object.values(state.elements).map((one) => one.status)).toEqual(['REQUESTED', 'REQUESTED']);
    state = entry(state, 'element.reserved', 'LAND');
    expect(state.steps[id('A')]?.status).toBe('WAITING');
    state = entry(state, 'element.reserved', 'FUNDS');
    expect(state.steps[id('A')]?.status).toBe('DISPATCHED');
  });

  it('that are refused leave the step waiting and say why, until they are asked for again', () => {
    let state = entry(submittedCase({ elements }), 'element.refused', 'LAND');
    expect(state.steps[id('A')]).toMatchObject({ status: 'WAITING', blockedBy: refusal });
    state = play(
      state,
      [draft('element.requested', 'again', { elementId: `${CASE_ID}/LAND`, stepId: id('A'), attempt: 2 })],
      at,
    );
    expect(state.steps[id('A')]?.blockedBy).toBeUndefined();
    expect(consequences(state)).toEqual([]);
  });
});
