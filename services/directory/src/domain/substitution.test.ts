import type { Act } from '@kuaijin/kit/access/posts';
import type { Actor } from './actor';
import {
  ended,
  isInEffect,
  officerOfSubstitution,
  registered,
  type Substitutions,
  substituteAt,
  substituteRefusal,
} from './substitution';

const act: Act = { actorId: 'head', post: 'HEAD' };
const officer: Actor = { id: 'a', name: 'A', departmentId: 'd', posts: ['HEAD'] };
const colleague: Actor = { id: 'b', name: 'B', departmentId: 'd', posts: ['HEAD', 'HANDLER'] };
const now = new Date('2026-03-02T09:00:00+08:00');
const input = { officerId: 'a', substituteId: 'b', from: '2026-03-02', to: '2026-03-06', reason: '休假' };

function list(...more: Partial<typeof input>[]): Substitutions {
  return more.reduce<Substitutions | undefined>((before, one) => {
    const after = registered(before, officer, { ...input, ...one }, act, now);
    if ('code' in after) throw new Error(after.code);
    return after;
  }, undefined) as Substitutions;
}

describe('a leave', () => {
  it('is registered with its days, who stands in, and by whom', () => {
    expect(list({}, { from: '2026-03-09', to: '2026-03-09' })).toEqual({
      id: 'a',
      departmentId: 'd',
      count: 2,
      changedId: 'a/2',
      items: [
        { id: 'a/1', substituteId: 'b', from: '2026-03-02', to: '2026-03-06', reason: '休假', registeredBy: 'head' },
        { id: 'a/2', substituteId: 'b', from: '2026-03-09', to: '2026-03-09', reason: '休假', registeredBy: 'head' },
      ],
    });
    expect(officerOfSubstitution('a/2')).toBe('a');
  });

  it.each([
    ['2026-03-01T23:59:59.999+08:00', false],
    ['2026-03-02T00:00:00+08:00', true],
    ['2026-03-06T23:59:59.999+08:00', true],
    ['2026-03-07T00:00:00+08:00', false],
  ])('holds at %s: %s', (at, holds) => {
    const all = list({});
    expect(all.items.map((one) => isInEffect(one, new Date(at)))).toEqual([holds]);
    expect(substituteAt(all, new Date(at))).toBe(holds ? 'b' : undefined);
  });

  it('may be ended before its last day is over, once', () => {
    const noon = new Date('2026-03-04T12:00:00+08:00');
    const after = ended(list({}), 'a/1', 1, noon) as Substitutions;
    expect(substituteAt(after, new Date(noon.getTime() - 1))).toBe('b');
    expect(substituteAt(after, noon)).toBeUndefined();
    expect(ended(after, 'a/1', 2, noon)).toMatchObject({
      code: 'STATE_CONFLICT',
      details: { status: 'ENDED', version: 2 },
    });
    expect(ended(after, 'a/9', 2, noon)).toMatchObject({ code: 'NOT_FOUND' });
    expect(ended(undefined, 'a/1', 0, noon)).toMatchObject({ code: 'NOT_FOUND' });
    // What was ended makes room for another one.
    expect(registered(after, officer, { ...input, from: '2026-03-05' }, act, noon)).toMatchObject({ count: 2 });
  });

  it.each<[string, Partial<typeof input>, readonly string[]]>([
    ['ends before it begins', { from: '2026-03-05', to: '2026-03-04' }, ['input', 'to']],
    ['is over', { from: '2026-02-02', to: '2026-03-01' }, ['input', 'to']],
    ['is too long', { from: '2026-03-02', to: '2027-03-04' }, ['input', 'to']],
    ['overlaps another', { from: '2026-03-06', to: '2026-03-20' }, ['input', 'from']],
  ])('that %s is refused', (_, more, path) => {
    expect(registered(list({}), officer, { ...input, ...more }, act, now)).toMatchObject({
      code: 'INVALID_INPUT',
      path,
    });
  });

  it('keeps the last hundred', () => {
    const many = Array.from({ length: 101 }, (_, n) => {
      const day = new Date(Date.UTC(2026, 3, 1 + n)).toISOString().slice(0, 10);
      return { from: day, to: day };
    });
    const { count, items } = list(...many);
    expect([count, items.length, items[0]?.id]).toEqual([101, 100, 'a/2']);
  });
});

it.each<[string, Actor | undefined, Substitutions | undefined, string | undefined]>([
  ['a colleague', colleague, undefined, undefined],
  ['nobody', undefined, undefined, 'NOT_FOUND'],
  ['oneself', officer, undefined, 'INVALID_INPUT'],
  ['somebody of another department', { ...colleague, departmentId: 'e' }, undefined, 'INVALID_INPUT'],
  ['somebody who handles nothing', { ...colleague, posts: ['LEADER'] }, undefined, 'INVALID_INPUT'],
  ['somebody on leave', colleague, { ...list({}), id: 'b' }, 'INVALID_INPUT'],
  [
    'somebody whose leave is another time',
    colleague,
    { ...list({ from: '2026-04-01', to: '2026-04-02' }), id: 'b' },
    undefined,
  ],
])('%s may stand in or not', (_, substitute, own, code) => {
  expect(substituteRefusal(officer, substitute, own, input, 'head')?.code).toBe(code);
});

it.each<[Actor['posts'], Actor['posts'], string | undefined]>([
  [['HANDLER'], ['HANDLER'], undefined],
  [['HANDLER', 'REGISTRAR'], ['HEAD', 'HANDLER'], undefined],
  [['HEAD'], ['HANDLER'], 'another HEAD of d'],
  [['COUNTER'], ['HEAD'], 'another COUNTER of d'],
  [['LEADER'], ['HEAD'], 'another LEADER of d'],
  [['HEAD', 'DISPATCHER'], ['HEAD', 'DISPATCHER'], undefined],
  [['HEAD', 'DISPATCHER'], ['DISPATCHER'], 'another HEAD and DISPATCHER of d'],
  [['FUND_MANAGER'], ['FUND_MANAGER'], 'somebody who is HANDLER or HEAD or COUNTER or DISPATCHER or LEADER'],
])('for %j stands in %j, or it is refused', (posts, others, expected) => {
  const refusal = substituteRefusal({ ...officer, posts }, { ...colleague, posts: others }, undefined, input, 'head');
  expect(refusal?.expected).toBe(expected);
});

it('nobody stands in who registers the leave himself', () => {
  expect(substituteRefusal(officer, colleague, undefined, input, colleague.id)).toMatchObject({
    code: 'NOT_ALLOWED',
    path: ['input', 'substituteId'],
  });
});
