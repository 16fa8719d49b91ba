import fc from 'fast-check';
import {
  type Connection,
  compareKeys,
  connectionOf,
  connectionOfAll,
  decodeKey,
  encodeKey,
  type KeyPart,
  page,
} from './connection';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const part = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

test('twenty rows a page unless the caller says otherwise, a hundred at most', () => {
  expect(page({})).toEqual({ first: 20 });
  expect(page({ first: 100 })).toEqual({ first: 100 });
  expect(page({ first: null }, { max: 10 })).toEqual({ first: 10 });
  expect(() => page({ first: 101 })).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', argument: ['first'], expected: '0 to 100' }),
  );
  expect(() => page({ first: -1 })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
});

test(`a key comes back from its cursor (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1 }),
      (key) => compareKeys(decodeKey(encodeKey(key as KeyPart[])), key as KeyPart[]) === 0,
    ),
    { seed },
  );
});

test.each(['', 'x', 'W10', Buffer.from('{"a":1}').toString('base64url'), `${encodeKey(['a'])}=`])(
  '%p is no cursor',
  (text) => {
    expect(() => decodeKey(text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  },
);

test('a cursor of another connection is refused by its length', () => {
  expect(() => page({ after: encodeKey(['a', 1]) }, { keyLength: 1 })).toThrow(
    expect.objectContaining({ code: 'CURSOR_INVALID' }),
  );
});

test('a page knows whether another follows', () => {
  const rows = ['a', 'b', 'c'];
  expect(connectionOf(rows, 2, (row) => [row])).toEqual({
    nodes: ['a', 'b'],
    edges: [
      { node: 'a', cursor: encodeKey(['a']) },
      { node: 'b', cursor: encodeKey(['b']) },
    ],
    pageInfo: { endCursor: encodeKey(['b']), hasNextPage: true },
  });
  expect(connectionOf(rows, 3, (row) => [row]).pageInfo.hasNextPage).toBe(false);
  expect(connectionOf([], 3, (row) => [row]).pageInfo).toEqual({ endCursor: null, hasNextPage: false });
});

test(`pages hold every row once, in order, while rows come and go (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500), { minLength: 1 }), fc.integer({ min: 1, max: 7 }), (numbers, first) => {
      let rows = [...numbers].sort((a, b) => a - b);
      const kept = [...rows];
      const seen: number[] = [];
      let after: string | null = null;
      do {
        const answered: Connection<number> = connectionOfAll(rows, page({ first, after }), (row) => [row]);
        seen.push(...answered.nodes);
        after = answered.pageInfo.hasNextPage ? answered.pageInfo.endCursor : null;
        // A row that was seen goes and one before it comes: neither may shift what follows.
        rows = [-seen.length, ...rows.filter((row) => row !== seen.at(-1))];
      } while (after !== null);
      return JSON.stringify(seen) === JSON.stringify(kept);
    }),
    { seed },
  );
});
