import type { Entry } from '../journal/types';
import { LiveLog, type LivePlace } from './live-log';

const entry = (stream: string, seq: number): Entry =>
  ({ _id: `${stream}/${seq}`, stream, seq, key: `${stream}/${seq}` }) as Entry;
const encode = (positions: ReadonlyMap<string, number>) => JSON.stringify([...positions]);

function idsAfter(log: LiveLog, place: LivePlace): string[] {
  const after = log.after(place);
  return typeof after === 'string' ? [after] : [after.entry._id, ...idsAfter(log, after.place)];
}

test('a place is a place in every stream, also when much has come since', () => {
  const log = new LiveLog(new Map([['a/0', 5]]), encode);
  const start = log.end;
  for (let n = 1; n <= 100; n += 1) log.append(n % 2 === 0 ? entry('b/0', n / 2) : entry('a/0', 5 + (n + 1) / 2));
  const middle = log.end;
  for (let n = 51; n <= 100; n += 1) log.append(entry('b/0', n));
  expect(log.cursorAt(start)).toBe('[["a/0",5]]');
  expect(log.cursorAt(middle)).toBe('[["a/0",55],["b/0",50]]');
  expect(log.cursorAt(log.end)).toBe(encode(log.positions));
  expect(idsAfter(log, start)).toHaveLength(151);
  expect(idsAfter(log, middle).slice(0, 2)).toEqual(['b/0/51', 'b/0/52']);
  expect(idsAfter(log, log.end)).toEqual(['end']);
});

test('memory has a bound; who falls behind it still knows where it stood', () => {
  const log = new LiveLog(new Map(), encode);
  log.append(entry('a/0', 1));
  const slow = log.end;
  for (let n = 2; n <= 5_000; n += 1) log.append(entry('a/0', n));
  expect(idsAfter(log, slow).at(-1)).toBe('gone');
  expect(log.cursorAt(slow)).toBe('[["a/0",1]]');
  const recent = log.end;
  log.append(entry('a/0', 5_001));
  expect(idsAfter(log, recent)).toEqual(['a/0/5001', 'end']);
});
