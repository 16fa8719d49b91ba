import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { CursorCodec } from './cursor';
import { shortText, varint } from './cursor-bytes';

const key = 'a key of this test that is long enough';
const codec = new CursorCodec(key, 'epoch');

function signed(bytes: Buffer): string {
  const signature = createHmac('sha256', key).update(bytes).digest().subarray(0, 16);
  return Buffer.concat([signature, bytes]).toString('base64url');
}

describe('a cursor', () => {
  const seq = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const stream = fc.oneof(
    fc.constantFrom('approvals', 'land', 'funds'),
    fc.tuple(fc.constantFrom('approvals', 'land', 'funds'), fc.nat(15)).map(([source, n]) => `${source}/${n}`),
  );

  test('says what was written into it, in one text, whatever the order', () => {
    fc.assert(
      fc.property(fc.dictionary(stream, seq), fc.boolean(), (positions, isWhole) => {
        const cursor = codec.encode({ positions, isWhole });
        expect(codec.decode(cursor)).toEqual({ positions, isWhole });
        const turned = Object.fromEntries(Object.entries(positions).reverse());
        expect(codec.encode({ positions: turned, isWhole })).toBe(cursor);
      }),
    );
  });

  test('of the whole feed leaves out what begins at its beginning; one of some streams names it', () => {
    expect(codec.encode({ positions: { 'land/3': 0, 'funds/2': 7 }, isWhole: true })).toBe(
      codec.encode({ positions: { 'funds/2': 7 }, isWhole: true }),
    );
    const some = { positions: { 'land/3': 0 }, isWhole: false };
    expect(codec.decode(codec.encode(some))).toEqual(some);
  });

  test('is below a kilobyte with seven services of sixteen streams, each of a billion events', () => {
    const services = ['approvals', 'directory', 'events', 'funds', 'land', 'projects', 'supervision'];
    const positions: Record<string, number> = {};
    for (const service of services) {
      positions[service] = 1_000_000_000;
      for (let n = 0; n < 16; n += 1) positions[`${service}/${n}`] = 1_000_000_000 + n;
    }
    const cursor = codec.encode({ positions, isWhole: true });
    expect(cursor.length).toBeLessThan(1_024);
    expect(codec.decode(cursor)).toEqual({ positions, isWhole: true });
  });

  test('of an entry names it', () => {
    const content = { source: 'approvals', eventId: 'case/case-1/12' };
    expect(codec.decode(codec.encode(content))).toEqual(content);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('is never made of a position %d', (wrong) => {
    expect(() => codec.encode({ positions: { land: wrong }, isWhole: true })).toThrow();
  });

  test.each(['la nd', '', 'land/x', 'land/01', 'a/b/1', 'a|b'])('is never made of a stream %j', (name) => {
    expect(() => codec.encode({ positions: { [name]: 1 }, isWhole: true })).toThrow();
  });
});

describe('bytes that are signed', () => {
  const content = (...bytes: number[]) => signed(Buffer.from([2, ...shortText('epoch'), ...bytes]));
  const [whole, some, entry] = [...Buffer.from('wpe')] as [number, number, number];
  const land = shortText('land');

  test.each([
    ['nothing', signed(Buffer.alloc(0))],
    ['no kind', content()],
    ['another kind', content(...Buffer.from('x'))],
    ['a source twice', content(whole, ...land, 1, 0, ...land, 1, 0)],
    ['sources in another order', content(whole, ...land, 1, 0, ...shortText('funds'), 1, 0)],
    ['a position that is cut off', content(whole, ...land, 0x80)],
    ['a number in another spelling', content(whole, ...land, 0x81, 0x00, 0)],
    ['beginnings at the end', content(whole, ...land, 1, 1, 0)],
    ['no safe number', content(some, ...land, ...Array(8).fill(0xff), 0x7f)],
    ['a name that is none', content(some, ...shortText('la nd'), 1)],
    ['an entry that is none', content(entry, ...land, ...Buffer.from('case/1/0'))],
    ['more than the number', content(some, ...land, ...varint(3), 1)],
  ])('and hold %s are refused', (_, cursor) => {
    expect(() => codec.decode(cursor)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  });

  test('of another feed are of one that is no more', () => {
    const other = new CursorCodec(key, 'other').encode({ positions: { land: 1 }, isWhole: true });
    expect(() => codec.decode(other)).toThrow(expect.objectContaining({ code: 'CURSOR_EXPIRED' }));
  });
});

describe('a cursor of before the partitions', () => {
  const text = (it: string) => signed(Buffer.from(it));

  test.each<[string, object]>([
    ['epoch|w|', { positions: {}, isWhole: true }],
    ['epoch|p|land:0', { positions: { land: 0 }, isWhole: false }],
    ['epoch|w|funds:0,land:12', { positions: { funds: 0, land: 12 }, isWhole: true }],
    [
      'epoch|w|approvals:9007199254740991,land:12',
      { positions: { approvals: 9007199254740991, land: 12 }, isWhole: true },
    ],
    ['epoch|e|approvals|case/case-1/12', { source: 'approvals', eventId: 'case/case-1/12' }],
  ])('is understood: %s', (earlier, content) => {
    expect(codec.decode(text(earlier))).toEqual(content);
  });

  test('of a feed that is no more is known for one', () => {
    expect(() => codec.decode(text('gone|w|land:1'))).toThrow(expect.objectContaining({ code: 'CURSOR_EXPIRED' }));
  });

  test.each([
    'epoch',
    'epoch|w',
    'epoch|x|land:1',
    'epoch|w|land',
    'epoch|w|land:',
    'epoch|w|:1',
    'epoch|w|land:-1',
    'epoch|w|land:1.5',
    'epoch|w|land:1e3',
    'epoch|w|land:01',
    'epoch|w|land:NaN',
    'epoch|w|land:9007199254740992',
    'epoch|w|land:1,land:2',
    'epoch|w|land:1,funds:2',
    'epoch|w|land:1,',
    'epoch|w|land: 1',
    'epoch|w|la nd:1',
    'epoch|w|land:1|more',
    'epoch|e|land',
    'epoch|e|land|/1',
    'epoch|e|land|case/1/0',
    'epoch|e|land|case/1/1|more',
  ])('and is none is refused: %s', (it) => {
    expect(() => codec.decode(text(it))).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  });
});
