import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import { draft } from '../../case/draft';
import type { CaseState } from '../../case/state';
import { elementOperation } from '../../elements/elements';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  departments,
  done,
  item,
  officer,
  owner,
  play,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { judge } from '../propose';
import type { MoveCaseCommand } from './move-case';

const at = SUBMITTED_AT;
const operator = { actorId: 'operator-1', post: 'OPERATOR' };
const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const C = `${CASE_ID}/C`;
const drc = officer('DRC');
const side = (code: string, more: Partial<ItemSnapshot> = {}) => item(code, { lane: 'PARALLEL_SIDE', ...more });
const land = { kind: 'LAND', commitOn: 'ITEM_APPROVED' } as const;
const first = [side('A'), side('B', { elements: [land] }), side('C', { dependsOn: ['A'] })];
const caseOf = (items: readonly ItemSnapshot[] = first) =>
  submittedCase({
    catalogue: catalogueOf(items),
    elements: items.some(({ elements }) => elements.length > 0)
      ? [{ kind: 'LAND', account: 'pool-1', amountMinor: '300' }]
      : [],
  });
const plain = [side('A'), side('B'), side('C', { dependsOn: ['A'] })];
const to = (items: readonly ItemSnapshot[], more: Partial<MoveCaseCommand> = {}, version = 2): MoveCaseCommand => ({
  type: 'moveCase',
  key: `move ${version}`,
  by: operator,
  catalogue: { ...catalogueOf(items), version },
  conditions: [],
  choices: [],
  reason: '目录换版',
  ...more,
});
function movedTo(state: CaseState, command: MoveCaseCommand): CaseState {
  const proposed = judge(state, command, at, { departments });
  if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
  return play(state, proposed, at);
}
const codesOf = (state: CaseState, command: MoveCaseCommand, known = departments) => {
  const proposed = judge(state, command, at, { departments: known });
  return 'refusals' in proposed ? proposed.refusals.map(({ code, path }) => `${code} ${path.join('.')}`) : 'allowed';
};
const statuses = ({ steps }: CaseState) =>
  Object.fromEntries(Object.values(steps).map(({ itemCode, status }) => [itemCode, status]));
const reserved = (state: CaseState) =>
  play(state, [draft('element.reserved', '~reserved', { elementId: `${CASE_ID}/LAND` })], at);

const kindRefused = ['INVALID_INPUT input.elements.0.kind'];

describe('a case that is moved', () => {
  test('keeps what was begun under its old item and clock, and does not wait for what is new before it', () => {
    const begun = done(caseOf(plain), accept(A, drc));
    const moved = movedTo(
      begun,
      to([side('N'), side('A', { promisedWorkingDays: 2, dependsOn: ['N'] }), side('B'), side('C')]),
    );
    expect(moved.catalogue.version).toBe(2);
    expect(moved.steps[A]).toMatchObject({ status: 'ACCEPTED', exempt: ['N'], held: { catalogueVersion: 1 } });
    expect(moved.steps[A]?.clock).toEqual(begun.steps[A]?.clock);
    expect(statuses(moved)).toEqual({ N: 'DISPATCHED', A: 'ACCEPTED', B: 'DISPATCHED', C: 'DISPATCHED' });
    expect(done(moved, decide(A, drc)).steps[A]?.status).toBe('APPROVED');
  });

  test('lets what was not begun follow the new version', () => {
    const moved = movedTo(
      caseOf(plain),
      to([side('A', { departmentCode: 'EE' }), side('B', { dependsOn: ['A'] }), side('C')]),
    );
    expect(statuses(moved)).toEqual({ A: 'DISPATCHED', B: 'WAITING', C: 'DISPATCHED' });
    expect(moved.steps[A]).toMatchObject({
      departmentId: departments['EE'],
      signatures: [{ departmentId: departments['EE'] }],
    });
    expect(moved.steps[A]?.held).toBeUndefined();
  });

  test('skips what vanished and gives back what it holds; an item that comes again reserves it anew', () => {
    const moved = movedTo(reserved(caseOf()), to([side('A'), side('C')]));
    expect(statuses(moved)).toEqual({ A: 'DISPATCHED', B: 'SKIPPED', C: 'DISPATCHED' });
    const element = moved.elements[`${CASE_ID}/LAND`];
    expect(element && elementOperation(moved, element)).toBe('release');
    expect(codesOf(moved, to(first, {}, 3))).toEqual(['STATE_CONFLICT input.caseId']);
    const released = play(moved, [draft('element.released', '~released', { elementId: `${CASE_ID}/LAND` })], at);
    const again = movedTo(released, to(first, {}, 3));
    expect(again.elements[`${CASE_ID}/LAND`]).toMatchObject({
      status: 'REQUESTED',
      reservationId: `${CASE_ID}/LAND#2`,
    });
    expect(reserved(again).steps[B]?.status).toBe('DISPATCHED');
  });

  test('takes back what was committed with an item that vanished, and reserves it anew when it comes again', () => {
    const permit = side('P', { isConstructionPermit: true });
    const items = [permit, side('B', { elements: [{ kind: 'LAND', commitOn: 'PERMIT_APPROVED' }] })];
    const elementId = `${CASE_ID}/LAND`;
    const permitted = done(reserved(caseOf(items)), accept(`${CASE_ID}/P`, drc), decide(`${CASE_ID}/P`, drc));
    const committed = play(permitted, [draft('element.committed', '~committed', { elementId })], at);
    const moved = movedTo(committed, to([permit, side('C')]));
    const element = moved.elements[elementId];
    expect(element && elementOperation(moved, element)).toBe('return');
    const again = movedTo(
      play(moved, [draft('element.returned', '~returned', { elementId })], at),
      to([...items, side('C')], {}, 3),
    );
    expect(again.elements[elementId]).toMatchObject({ status: 'REQUESTED', reservationId: `${elementId}#2` });
  });

  test('binds an element to the item that reserves its kind now', () => {
    const moved = movedTo(
      reserved(caseOf()),
      to([side('A'), side('B'), side('C', { elements: [land], dependsOn: ['A'] })]),
    );
    expect(moved.elements[`${CASE_ID}/LAND`]).toMatchObject({ itemCode: 'C', status: 'RESERVED' });
    expect(done(moved, accept(A, drc), decide(A, drc)).steps[C]?.status).toBe('DISPATCHED');
  });

  test('gives back what the new version does not ask for any more, and waits for it no more; a later one reserves it anew', () => {
    const elementId = `${CASE_ID}/LAND`;
    const moved = movedTo(reserved(caseOf()), to(plain));
    expect(statuses(moved)).toMatchObject({ B: 'DISPATCHED' });
    expect(moved.elements[elementId] && elementOperation(moved, moved.elements[elementId])).toBe('release');
    const released = play(moved, [draft('element.released', '~released', { elementId })], at);
    expect(movedTo(released, to(first, {}, 3)).elements[elementId]).toMatchObject({ status: 'REQUESTED' });
    const unreserved = movedTo(caseOf(), to(plain));
    expect(statuses(unreserved)).toMatchObject({ B: 'DISPATCHED' });
  });

  test('keeps what an item that was begun has reserved', () => {
    const elementId = `${CASE_ID}/LAND`;
    const moved = movedTo(done(reserved(caseOf()), accept(B, drc)), to(plain));
    expect(moved.elements[elementId] && elementOperation(moved, moved.elements[elementId])).toBeUndefined();
    const decided = done(moved, decide(B, drc));
    expect(decided.elements[elementId] && elementOperation(decided, decided.elements[elementId])).toBe('commit');
  });

  test('reserves what came with the move before its item is dispatched', () => {
    const elements = [{ kind: 'LAND', account: 'pool-1', amountMinor: '300' }] as const;
    const moved = movedTo(caseOf(plain), to(first, { elements }));
    expect(moved.elements[`${CASE_ID}/LAND`]).toMatchObject({
      itemCode: 'B',
      account: 'pool-1',
      commitOn: 'ITEM_APPROVED',
    });
    expect(statuses(moved)).toEqual({ A: 'DISPATCHED', B: 'WAITING', C: 'WAITING' });
    expect(statuses(reserved(moved))).toMatchObject({ B: 'DISPATCHED' });
  });

  test.each<[string, CaseState, MoveCaseCommand['elements'], string | string[]]>([
    ['a kind that the case has', caseOf(), [{ kind: 'LAND', account: 'pool-2', amountMinor: '1' }], kindRefused],
    ['a kind that no item reserves', caseOf(plain), [{ kind: 'FUNDS', account: 'x', amountMinor: '1' }], kindRefused],
    [
      'nothing of it',
      caseOf(plain),
      [{ kind: 'LAND', account: 'x', amountMinor: '0' }],
      ['NEGATIVE_AMOUNT input.elements.0'],
    ],
    [
      'a kind of an item that is begun',
      done(caseOf(plain), accept(B, drc)),
      [{ kind: 'LAND', account: 'pool-1', amountMinor: '1' }],
      ['STATE_CONFLICT input.elements.0.kind'],
    ],
    ['nothing', caseOf(plain), [], 'allowed'],
  ])('is given with the move: %s', (_, state, elements = [], expected) => {
    expect(codesOf(state, to(first, { elements }))).toEqual(expected);
  });

  test('is approved when what is left is done', () => {
    const moved = movedTo(done(caseOf(plain), accept(A, drc), decide(A, drc)), to([side('A'), side('B')]));
    expect(done(moved, accept(B, drc), decide(B, drc))).toMatchObject({ status: 'APPROVED' });
  });

  test('answers what is new only', () => {
    const open = [...plain, side('N', { appliesAlways: false })];
    expect(codesOf(caseOf(plain), to(open))).toEqual(['CONDITION_UNANSWERED input.conditions']);
    const moved = movedTo(caseOf(plain), to(open, { conditions: [{ itemCode: 'N', applies: true }] }));
    expect(statuses(moved)).toMatchObject({ N: 'DISPATCHED' });
    expect(codesOf(moved, to(open, {}, 3))).toBe('allowed');
  });
});

describe('a move is refused', () => {
  const finished = done(caseOf(plain), accept(A, drc), decide(A, drc));
  const rejected = done(caseOf(plain), accept(B, drc), decide(B, drc, 'REJECT'));
  test.each<[string, CaseState, MoveCaseCommand, string]>([
    ['to the same version', caseOf(plain), to(plain, {}, 1), 'INVALID_INPUT input.toVersion'],
    ['by another post', caseOf(plain), to(plain, { by: owner }), 'NOT_ALLOWED input'],
    ['without a reason', caseOf(plain), to(plain, { reason: ' ' }), 'INVALID_INPUT input.reason'],
    ['of a case that has moved on', caseOf(plain), to(plain, { ifVersion: 99 }), 'VERSION_CONFLICT input.ifVersion'],
    ['of a case that has ended', done(caseOf(plain), withdraw()), to(plain), 'CASE_CLOSED input.caseId'],
    ['where a finished item is not there', finished, to([side('B'), side('C')]), 'STATE_CONFLICT input.toVersion'],
    [
      'where a rejection would end the case',
      rejected,
      to([side('A'), side('B'), side('C', { dependsOn: ['B'] })]),
      'STATE_CONFLICT input.toVersion',
    ],
    [
      'where the region lacks a department',
      caseOf(plain),
      to([...plain, side('N', { departmentCode: 'NONE' })]),
      'UNKNOWN_DEPARTMENT input.toVersion',
    ],
    [
      'where the class is not offered',
      { ...caseOf(plain), limitClass: 'GREEN_CHANNEL' },
      to(plain),
      'STATE_CONFLICT input.toVersion',
    ],
    [
      'where an element would be reserved by what is begun',
      done(caseOf(), accept(A, drc)),
      to([side('A', { elements: [land] }), side('B'), side('C')]),
      'STATE_CONFLICT input.toVersion',
    ],
  ])('%s', (_name, state, command, code) => expect(codesOf(state, command)).toEqual([code]));
});
