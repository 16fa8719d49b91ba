import { Allowance } from './allowance';
import { networkOf } from './network';
import { Slots } from './slots';

describe('an allowance', () => {
  test('is all there at first and fills up again as time goes by', () => {
    const allowance = new Allowance(60);
    expect([allowance.take('a', 60, 0), allowance.take('a', 1, 0)]).toEqual([0, 1]);
    expect([allowance.take('a', 10, 5_000), allowance.take('a', 10, 10_000)]).toEqual([5, 0]);
  });

  test('is of each key by itself', () => {
    const allowance = new Allowance(1);
    expect([allowance.take('a', 1, 0), allowance.take('b', 1, 0), allowance.take('a', 1, 0)]).toEqual([0, 0, 60]);
  });

  test('lets what is dearer than a minute through when nothing else was taken', () => {
    const allowance = new Allowance(60);
    expect([allowance.take('a', 600, 0), allowance.take('a', 1, 60_000)]).toEqual([0, 481]);
  });

  test('of 0 has no end', () => {
    const allowance = new Allowance(0);
    expect([allowance.take('a', 1e9), allowance.take('a', 1e9), allowance.size]).toEqual([0, 0, 0]);
  });

  test('forgets who was quiet for the longest', () => {
    const allowance = new Allowance(1);
    for (let i = 0; i < 60_000; i += 1) allowance.take(`key ${i}`, 1, 0);
    expect(allowance.size).toBe(50_000);
  });
});

describe('slots', () => {
  test('are given back once each', () => {
    const slots = new Slots(2);
    const [one, two] = [slots.take('a'), slots.take('a')];
    expect([slots.take('a'), slots.inUse]).toEqual([undefined, 2]);
    one?.();
    one?.();
    expect([slots.inUse, slots.take('a', 2)]).toEqual([1, undefined]);
    two?.();
    expect([slots.take('a', 2) !== undefined, slots.inUse]).toEqual([true, 2]);
  });

  test('of 0 have no end', () => {
    expect(new Slots(0).take('a', 1_000)).toBeDefined();
  });
});

test.each([
  ['10.0.0.7', '10.0.0.7'],
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
