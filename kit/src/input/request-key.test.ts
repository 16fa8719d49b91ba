import { requestKey } from './request-key';

test('a request is stored under the same key whenever it is asked again, and names the key as it was given', () => {
  expect(requestKey('closeProblem', 'officer-1', 'k')).toEqual(requestKey('closeProblem', 'officer-1', 'k'));
  expect(requestKey('closeProblem', 'officer-1', 'k')).toMatchObject({ asked: 'k', earlierKeys: ['k'] });
});

type Asked = readonly [mutation: string, actorId: string, key: string];

test.each<readonly [what: string, one: Asked, other: Asked]>([
  ['what one joins the other splits', ['m', 'a/b', 'c'], ['m', 'a', 'b/c']],
  ['quotes and commas are text like any other', ['m', 'a","b', 'c'], ['m', 'a', 'b","c']],
  ['a person is not part of a key', ['m', 'a', 'bc'], ['m', 'ab', 'c']],
  ['a mutation is not part of a person', ['m-a', 'b', 'c'], ['m', 'a-b', 'c']],
  ['another mutation is another request', ['assignProblem', 'a', 'k'], ['closeProblem', 'a', 'k']],
  ['another person makes another request', ['m', 'a', 'k'], ['m', 'b', 'k']],
])('%s', (_what, one, other) => {
  expect(requestKey(...one).key).not.toBe(requestKey(...other).key);
});
