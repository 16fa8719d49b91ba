import { dataschemaOf, EventTypes, eventTypes, typesOf } from './index';
import { nearest } from './nearest';

const event = (type: string, data?: object) => ({
  id: 'x/1',
  type,
  ...(data === undefined ? {} : { data: { ...data } }),
});

test('every type is named noun.pastParticiple in camel case, once, and no earlier name is one of now', () => {
  const names = eventTypes.all.map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
  const everyName = eventTypes.all.flatMap(({ name, earlierNames }) => [name, ...earlierNames]);
  expect(new Set(everyName).size).toBe(everyName.length);
});

test('a type names its schema with the version', () => {
  expect(dataschemaOf({ name: 'step.decided', v: 1 })).toBe('urn:kuaijin:event:step.decided:v1');
});

describe('publishing', () => {
  test('takes what is declared, and stores an earlier name as the present one', () => {
    const red = event('alert.turned-red', { rule: 'NOT_STARTED', plannedOn: '2022-09-20' });
    expect(eventTypes.checked(red)).toEqual({ ...red, type: 'alert.turnedRed' });
    const decided = event('step.decided', { itemName: '施工许可', added: 'by a newer release' });
    expect(eventTypes.checked(decided)).toBe(decided);
  });

  test.each([
    ['a type that nobody declared', event('step.approved'), 'x/1 is of no declared type: step.approved'],
    ['data of another type', event('list.entered', { list: 7 }), 'data.list'],
    ['data that lacks what is always there', event('list.entered'), 'data.list'],
    [
      'an amount with a point',
      event('quota.issued', { kind: 'ISSUE', amountMinor: '1.5', availableMinor: '1' }),
      'amount',
    ],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => eventTypes.checked(wrong)).toThrow(message);
  });
});

describe('a reader', () => {
  test('asks by the present or by an earlier name', () => {
    expect(eventTypes.asked(['funds.groupAwarded', 'step.decided'], ['filter', 'types'])).toEqual([
      'groupAward.recorded',
      'step.decided',
    ]);
  });

  test('is given the nearest where a type does not exist', () => {
    expect(() => eventTypes.asked(['step.decided', 'step.acepted'], ['filter', 'types'])).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        argument: ['filter', 'types', '1'],
        expected: 'a type of events; the nearest is step.accepted',
        received: 'step.acepted',
      }),
    );
  });

  test('reads a type of a newer release as it is, and only operators see it', () => {
    expect(eventTypes.presentName('case.praised')).toBe('case.praised');
    expect(eventTypes.ruleOf('case.praised')).toBe('operator');
  });
});

test('a registry grows by types of its own', () => {
  const more = typesOf('tally', { sources: ['things'], rule: 'operator' })('added', '计数', 'Something was counted.');
  const grown = new EventTypes([]).with([more]);
  expect(grown.checked(event('tally.added')).type).toBe('tally.added');
  expect(() => eventTypes.checked(event('tally.added'))).toThrow('no declared type');
});

test('the nearest name needs the fewest changes of a letter, the first of several', () => {
  expect(nearest('kitten', ['mitten', 'sitting', 'bitten'])).toBe('mitten');
  expect(nearest('', ['abc', 'a'])).toBe('a');
  expect(nearest('x', [])).toBeUndefined();
});
