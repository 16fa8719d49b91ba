import {
  emptyMailbox,
  isKept,
  KEPT,
  type Mailbox,
  numberIn,
  numbersFrom,
  placeOf,
  received,
  withRead,
} from './mailbox';

const withMessages = (count: number): Mailbox =>
  Array.from({ length: count }).reduce<Mailbox>((mailbox) => received(mailbox), emptyMailbox('p'));

describe('a mailbox', () => {
  it('numbers its messages and knows the unread ones', () => {
    expect(withMessages(3)).toEqual({ person: 'p', count: 3, unread: [1, 2, 3] });
    expect(withRead(withMessages(3), [2, 9])).toEqual({ person: 'p', count: 3, unread: [1, 3] });
  });

  it('keeps the newest and forgets what was not read of those before', () => {
    const full = withMessages(KEPT + 5);
    expect(full.unread).toHaveLength(KEPT);
    expect(full.unread[0]).toBe(6);
    expect(numbersFrom(full, { isBackward: false, unreadOnly: false })).toHaveLength(KEPT);
    expect(numbersFrom(full, { from: 7, isBackward: false, unreadOnly: false })).toEqual([6]);
    const places = new Set(full.unread.map((n) => placeOf('p', n)));
    expect(places.size).toBe(KEPT);
  });

  it.each<[string, Parameters<typeof numbersFrom>[1], number[]]>([
    ['from the newest', { isBackward: false, unreadOnly: false }, [5, 4, 3, 2, 1]],
    ['after a message', { from: 4, isBackward: false, unreadOnly: false }, [3, 2, 1]],
    ['behind the end', { from: 1, isBackward: false, unreadOnly: false }, []],
    ['in front of a message, the nearest first', { from: 3, isBackward: true, unreadOnly: false }, [4, 5]],
    ['unread alone', { isBackward: false, unreadOnly: true }, [5, 3, 1]],
    ['unread after a message', { from: 3, isBackward: false, unreadOnly: true }, [1]],
    ['unread in front of one', { from: 2, isBackward: true, unreadOnly: true }, [3, 5]],
  ])('has pages: %s', (_, asked, numbers) => {
    expect(numbersFrom(withRead(withMessages(5), [2, 4]), asked)).toEqual(numbers);
  });

  it('without a message has no page', () => {
    expect(numbersFrom(emptyMailbox('p'), { isBackward: false, unreadOnly: false })).toEqual([]);
  });

  it.each<[string, string, boolean, boolean]>([
    ['read, on its last moment', '2026-04-01T00:00:00Z', true, true],
    ['read, a moment later', '2026-04-01T00:00:00.001Z', true, false],
    ['not read, long after', '2027-04-01T00:00:00Z', false, true],
  ])('keeps a message that was %s', (_, now, isRead, expected) => {
    expect(isKept({ at: new Date('2026-01-01T00:00:00Z'), isRead }, new Date(now))).toBe(expected);
  });

  it.each([
    ['p/7', 7],
    ['p/0', undefined],
    ['p/07', undefined],
    ['q/7', undefined],
    ['p/', undefined],
    ['p/7/8', undefined],
    ['p/1e3', undefined],
  ])('knows its message %s', (id, n) => {
    expect(numberIn(id, 'p')).toBe(n);
  });
});
