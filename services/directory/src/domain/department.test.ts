import type { Actor } from './actor';
import { changedDepartment, leadersRefusal } from './department';

const change = { regionId: 'region-330800', code: 'NR', name: '自然资源和规划局', nameEn: 'Natural Resources' };
const before = changedDepartment(undefined, 'department-330800-NR', { ...change, headId: 'a', leaderInChargeId: 'b' });

describe('a department that is put again', () => {
  it.each([
    ['what is left out stays', {}, { headId: 'a', leaderInChargeId: 'b' }],
    ['null takes away', { headId: null }, { leaderInChargeId: 'b' }],
    ['a new one takes the place', { headId: 'c' }, { headId: 'c', leaderInChargeId: 'b' }],
  ])('%s', (_, more, expected) => {
    const { id: _id, ...after } = changedDepartment(before, before.id, { ...change, ...more });
    expect(after).toEqual({ ...change, ...expected });
  });
});

describe('who leads a department', () => {
  const actors = new Map<string, Actor>([
    ['head', { id: 'head', name: '', posts: ['HEAD'] }],
    ['handler', { id: 'handler', name: '', posts: ['HANDLER'] }],
    ['leader', { id: 'leader', name: '', posts: ['LEADER'] }],
  ]);
  it.each([
    ['a head and a leader', { headId: 'head', leaderInChargeId: 'leader' }, undefined],
    ['nobody', { headId: null }, undefined],
    ['a stranger', { headId: 'nobody' }, { code: 'NOT_FOUND', path: ['input', 'headId'] }],
    ['a handler as head', { headId: 'handler' }, { code: 'INVALID_INPUT', path: ['input', 'headId'] }],
    ['a head as leader', { leaderInChargeId: 'head' }, { code: 'INVALID_INPUT', path: ['input', 'leaderInChargeId'] }],
  ])('%s', (_, given, expected) => {
    const refusal = leadersRefusal(given, actors);
    if (expected === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toMatchObject(expected);
  });
});
