import type { Post } from '@kuaijin/kit/access/posts';
import { type Actor, changedActor, postsRefusal } from './actor';

const CITY = 'region-330800';

describe('a person that is put again', () => {
  it('keeps department and organisation unless they are taken away, and holds each post once', () => {
    const change = { name: '甲', departmentId: 'd', posts: ['HEAD', 'HANDLER', 'HEAD'] as Post[] };
    const listed = changedActor(undefined, 'x', change, CITY);
    expect(listed).toEqual({ id: 'x', name: '甲', departmentId: 'd', posts: ['HEAD', 'HANDLER'] });
    const renamed = changedActor(listed, 'x', { name: '乙', posts: ['HEAD'] }, CITY);
    expect(renamed).toMatchObject({ name: '乙', departmentId: 'd' });
    const without = changedActor(listed, 'x', { name: '乙', posts: [], departmentId: null }, CITY);
    expect(without).toEqual({ id: 'x', name: '乙', posts: [], regionId: CITY });
  });

  it('of no department stays with those who listed it', () => {
    const agent = changedActor(undefined, 'x', { name: '甲', posts: ['AGENT'] }, CITY);
    expect(changedActor(agent, 'x', { name: '乙', posts: ['AGENT'] }, 'region-330000')).toMatchObject({
      regionId: CITY,
    });
  });
});

const officer: Actor = { id: 'x', name: '甲', departmentId: 'd', posts: ['HANDLER'] };
const operator: Actor = { ...officer, posts: ['HANDLER', 'OPERATOR'] };

it.each<[string, Actor | undefined, Actor, readonly Post[], string | undefined]>([
  ['by an editor, with a post of an office', undefined, officer, ['CATALOGUE_EDITOR'], undefined],
  ['by an editor, as operator', undefined, operator, ['CATALOGUE_EDITOR'], 'NOT_ALLOWED'],
  ['by an editor, no operator any more', operator, officer, ['CATALOGUE_EDITOR'], 'NOT_ALLOWED'],
  ['by an editor, an operator as before', operator, { ...operator, name: '乙' }, ['CATALOGUE_EDITOR'], undefined],
  ['by an operator, as operator', officer, operator, ['OPERATOR'], undefined],
  [
    'as operator without a department',
    undefined,
    { id: 'x', name: '甲', posts: ['OPERATOR'] },
    ['OPERATOR'],
    'INVALID_INPUT',
  ],
  ['as agent and operator', officer, { ...operator, posts: ['AGENT', 'OPERATOR'] }, ['OPERATOR'], 'INVALID_INPUT'],
])('a person is put %s', (_, before, after, posts, code) => {
  expect(postsRefusal(before, after, { subject: 'keeper', posts })?.code).toBe(code);
});

it('nobody changes his own entry', () => {
  expect(postsRefusal(officer, officer, { subject: 'x', posts: ['OPERATOR'] })).toMatchObject({
    code: 'NOT_ALLOWED',
    path: ['input', 'id'],
  });
});
