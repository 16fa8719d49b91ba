import { type OccasionMember, record, withdraw, withOccasionFact } from '../occasions/occasion';
import { totalsOf } from '../occasions/totals';
import { type StartEvent, type StartEventTerms, startersOf, type Venue, venuesOf } from './rules';

const YI = 10_000_000_000n;
const act = { actorId: 'officer-1', post: 'REGISTRAR' } as const;
const at = new Date('2022-03-01T02:00:00Z');
const place = { id: 'start-event-1', regionId: 'region-420300', name: '第一批' };

const member = (number: number, fen?: bigint, more: Partial<OccasionMember> = {}): OccasionMember => ({
  ...{ projectId: `project-${number}`, regionId: 'region-420300', isDemoData: false },
  ...(fen === undefined ? {} : { fen }),
  ...more,
});
const held = (heldOn: string, ...members: readonly OccasionMember[]) => ({ heldOn, members });

/** 1 main and 15 other venues with 11 projects each, 473.64亿元 in all. */
const startMonth: StartEventTerms = {
  heldOn: '2022-03-01',
  venues: Array.from({ length: 16 }, (_, at): Venue => {
    const members = Array.from({ length: 11 }, (_, index) => {
      const number = at * 11 + index;
      // 175 of 2.7亿元, and one of what remains.
      return member(number, number === 0 ? (47_364n - 175n * 270n) * (YI / 100n) : (270n * YI) / 100n);
    });
    return { name: `会场${at}`, kind: at === 0 ? 'MAIN' : 'SIDE', regionId: place.regionId, members };
  }),
};

test('a start month of 1 main and 15 side venues: 176 projects, 473.64亿元', () => {
  const members = startersOf(startMonth);
  expect([venuesOf(startMonth, 'MAIN'), venuesOf(startMonth, 'SIDE'), members.length]).toEqual([1, 15, 176]);
  expect(totalsOf([held(startMonth.heldOn, ...members)], false)).toEqual({
    ...{ occasions: 1, projects: 176 },
    investment: { sum: (47_364n * YI) / 100n, stated: 176 },
  });
});

describe('totals of a range', () => {
  it('count a project of two batches once, with the sum of the newer, in whatever order they come', () => {
    const [first, second] = [
      held('2022-01-10', member(1, YI), member(2, YI)),
      held('2022-03-10', member(1, 3n * YI), member(3, YI)),
    ];
    const totals = { occasions: 2, projects: 3, investment: { sum: 5n * YI, stated: 3 } };
    expect([totalsOf([first, second], false), totalsOf([second, first], false)]).toEqual([totals, totals]);
  });

  it('take what nobody stated for nothing, and the newest that somebody stated', () => {
    const events = [held('2022-01-10', member(1, YI), member(2)), held('2022-03-10', member(1))];
    expect(totalsOf(events, false)).toMatchObject({ projects: 2, investment: { sum: YI, stated: 1 } });
  });

  it('leave demonstrations out unless asked for, and an event of nothing else', () => {
    const made = { isDemoData: true };
    const events = [held('2022-01-10', member(1, YI), member(2, YI, made)), held('2022-02-10', member(3, YI, made))];
    expect(totalsOf(events, false)).toMatchObject({ occasions: 1, projects: 1, investment: { sum: YI } });
    expect(totalsOf(events, true)).toMatchObject({ occasions: 2, projects: 3, investment: { sum: 3n * YI } });
  });
});

describe('an occasion', () => {
  const first = { happened: 'recorded', place, terms: startMonth } as const;
  const recorded: StartEvent = withOccasionFact(undefined, first, at, act);

  it('is recorded anew with a reason alone, and keeps both versions', () => {
    expect(record(recorded, first, 1)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] });
    const anew = { ...first, terms: { ...startMonth, heldOn: '2022-03-02' }, reason: '改期' };
    expect(record(recorded, anew, 1)).toBe(anew);
    expect(withOccasionFact(recorded, anew, at, act).versions).toMatchObject([
      { terms: { heldOn: '2022-03-01' }, recorded: { actorId: 'officer-1', at } },
      { terms: { heldOn: '2022-03-02' }, reason: '改期' },
    ]);
  });

  it('is withdrawn once for ever', () => {
    const fact = withdraw(recorded, '未举办', 1, 'startEventId');
    if ('code' in fact) throw new Error(fact.code);
    const withdrawn = withOccasionFact(recorded, fact, at, act);
    expect(withdraw(withdrawn, '未举办', 2, 'startEventId')).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(record(withdrawn, { ...first, reason: '补登' }, 2)).toMatchObject({
      ...{ code: 'STATE_CONFLICT', details: { status: 'WITHDRAWN', version: 2 } },
    });
  });
});
