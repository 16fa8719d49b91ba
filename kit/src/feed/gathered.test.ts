import { Gathered } from './gathered';

test('what is given in one turn is handled in one go, in its order', async () => {
  const handled: string[][] = [];
  const gathered = new Gathered<string>(async (items) => {
    handled.push([...items]);
  });
  await Promise.all([gathered.add(['a', 'b']), gathered.add(['c'])]);
  await gathered.add(['d']);
  expect(handled).toEqual([['a', 'b', 'c'], ['d']]);
});

test('a part that cannot be handled holds up no other, and hears of its own failure', async () => {
  const handled: string[] = [];
  const gathered = new Gathered<string>(async (items) => {
    if (items.includes('wrong')) throw new Error(`not ${items.join()}`);
    handled.push(...items);
  });
  const given = [['a'], ['b', 'wrong'], ['c']].map((items) => gathered.add(items));
  expect(await Promise.allSettled(given)).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'rejected', reason: new Error('not b,wrong') },
    { status: 'fulfilled', value: undefined },
  ]);
  expect(handled).toEqual(['a', 'c']);
});
