import fc from 'fast-check';
import { compareKeys, cursorOf, keyIn, keyOf, keysetOrder, type PageArguments, pageIn } from './keyset';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const byDue = keysetOrder('DUE', [{ field: 'due', type: 'number', direction: 1 }]);
const newest = keysetOrder('NEWEST', [{ field: 'raised.at', type: 'instant', direction: -1 }]);
const code = (text: string) => Buffer.from(text).toString('base64url');

test('twenty rows a page unless the caller says otherwise, a hundred at most', () => {
  expect(pageIn(byDue, {})).toEqual({ size: 20, isBackward: false });
  expect(pageIn(byDue, { first: 100 })).toEqual({ size: 100, isBackward: false });
  expect(pageIn(byDue, { first: null }, { max: 10 })).toEqual({ size: 10, isBackward: false });
  expect(() => pageIn(byDue, { first: 101 })).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', argument: ['first'], expected: '0 to 100', received: '101' }),
  );
});

test('the page in front of a cursor is asked for by last and before', () => {
  const before = cursorOf(byDue, [5, 'x']);
  expect(pageIn(byDue, { last: 3, before })).toEqual({ size: 3, from: [5, 'x'], isBackward: true });
  // `first` stands there by its default.
  expect(pageIn(byDue, { first: 20, before })).toEqual({ size: 20, from: [5, 'x'], isBackward: true });
});

test.each<[string, PageArguments]>([
  ['both directions', { after: cursorOf(byDue, [1, 'a']), before: cursorOf(byDue, [2, 'b']) }],
  ['the last rows of a list without an end', { last: 3 }],
  ['a page of minus one row', { first: -1 }],
  ['a page of half a row', { first: 0.5 }],
])('%s is refused', (_what, args) => {
  expect(() => pageIn(byDue, args)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
});

test.each([
  ['nothing', ''],
  ['no base64', '!'],
  ['no list', code('{"a":1}')],
  ['a key without the name of its order', code('[5,"x"]')],
  ['a key of another order', cursorOf(newest, [5, 'x'])],
  ['a part too few', code('["DUE",5]')],
  ['a part too many', code('["DUE",5,"x",1]')],
  ['text for a number', code('["DUE","5","x"]')],
  ['a number for text', code('["DUE",5,6]')],
  ['what is no number in JSON', code('["DUE",NaN,"x"]')],
  ['a number without bounds', code('["DUE",1e999,"x"]')],
  ['null', code('["DUE",null,"x"]')],
  ['a list inside', code('["DUE",[5],"x"]')],
  ['an operator of the store', code('["DUE",{"$gt":0},"x"]')],
  ['another spelling of the same key', code('["DUE", 5, "x"]')],
  ['padding', `${cursorOf(byDue, [5, 'x'])}=`],
  ['a text beyond any key', cursorOf(byDue, [5, 'x'.repeat(1_001)])],
])('a cursor that is %s is refused', (_what, text) => {
  expect(() => keyIn(byDue, text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID', argument: ['after'] }));
});

test('an instant that no date can have is refused', () => {
  expect(() => keyIn(newest, cursorOf(newest, [1e16, 'x']))).toThrow(
    expect.objectContaining({ code: 'CURSOR_INVALID' }),
  );
  expect(() => keyIn(newest, cursorOf(newest, [0.5, 'x']))).toThrow(
    expect.objectContaining({ code: 'CURSOR_INVALID' }),
  );
});

test(`a key comes back from its cursor (seed ${seed})`, () => {
  const key = fc.tuple(fc.integer(), fc.string({ maxLength: 50 }));
  fc.assert(
    fc.property(key, (parts) => {
      expect(keyIn(byDue, cursorOf(byDue, parts))).toEqual(parts);
    }),
    { seed },
  );
});

test('the key of a row is what its order sorts by, instants in milliseconds', () => {
  expect(keyOf(newest, { _id: 'a', raised: { at: new Date(5) } })).toEqual([5, 'a']);
  expect(() => keyOf(newest, { _id: 'a' })).toThrow('raised.at');
});

test('keys compare as their rows stand', () => {
  expect(compareKeys(newest, [5, 'a'], [4, 'a'])).toBeLessThan(0);
  expect(compareKeys(newest, [5, 'a'], [5, 'b'])).toBeGreaterThan(0);
  expect(compareKeys(byDue, [5, 'a'], [5, 'a'])).toBe(0);
});
