import { addDays } from '@kuaijin/kit/working-days';
import { evaluate, isFor, nextLook } from './evaluate';
import { shippedRules } from './shipped';
import { type LightFacts, type LightRule, measureForms } from './terms';

const ruleOf = (code: string): LightRule => {
  const found = shippedRules.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const light = (code: string, facts: LightFacts, asOf: string, period?: string) =>
  evaluate(ruleOf(code), facts, asOf, period)?.light ?? 'GREEN';

/** Sums of months, January first, in fen. */
const year = (inYear: number, plan: string, ...done: string[]): LightFacts => ({
  milestones: {},
  plans: [{ year: inYear, fen: BigInt(plan) }],
  reports: done.map((fen, i) => ({ year: inYear, month: i + 1, fen: BigInt(fen) })),
});
const planned = (plannedOn: string, excuses: LightFacts['excuses'] = []): LightFacts => ({
  milestones: Object.fromEntries(
    (['STARTED', 'STATISTICS_ENTERED', 'COMPLETED'] as const).map((kind) => [kind, { plannedOn, isVerified: false }]),
  ),
  excuses,
});

describe('衢州', () => {
  it.each([
    ['2022-09-30', 'GREEN'],
    ['2022-10-01', 'YELLOW'],
    ['2022-10-02', 'YELLOW'],
    ['2022-10-30', 'YELLOW'],
    ['2022-10-31', 'RED'],
    ['2022-11-01', 'RED'],
  ])('start, entry and completion planned for 09-30 are seen on %s: %s', (asOf, expected) => {
    for (const code of ['NOT_STARTED', 'NOT_IN_STATISTICS', 'NOT_COMPLETED']) {
      const found = evaluate(ruleOf(code), planned('2022-09-30'), asOf);
      // One period whatever the day: so one alert.
      expect([found?.light, found?.period]).toEqual([expected, '2022-09-30']);
    }
  });

  it('a milestone is reached on the day on which it was, once a second person verified it', () => {
    const verified = (isVerified: boolean): LightFacts => ({
      milestones: { STARTED: { plannedOn: '2022-09-30', reportedOn: '2022-10-09', isVerified } },
    });
    expect(light('NOT_STARTED', verified(false), '2022-10-31')).toBe('RED');
    expect(light('NOT_STARTED', verified(true), '2022-10-31')).toBe('GREEN');
    expect(light('NOT_STARTED', verified(true), '2022-10-08')).toBe('YELLOW');
  });
});

describe('银川', () => {
  const march = planned('2025-03-12');
  it.each([
    ['2025-03-11', 'GREEN'],
    ['2025-03-31', 'YELLOW'],
    ['2025-04-30', 'YELLOW'],
    ['2025-05-30', 'YELLOW'],
    ['2025-05-31', 'RED'],
  ])('a start that was due in March is seen on %s: %s', (asOf, expected) => {
    expect(light('YINCHUAN_START', march, asOf)).toBe(expected);
  });

  it('an excuse that was approved keeps the light off until it ends; one that is for another month does not', () => {
    const excuse = (month: number, until = '2025-06-30') =>
      planned('2025-03-12', [{ year: 2025, month, from: '2025-03-20', until }]);
    const days = ['2025-03-31', '2025-04-30', '2025-05-31'];
    expect(days.map((day) => light('YINCHUAN_START', excuse(3), day))).toEqual(['GREEN', 'GREEN', 'GREEN']);
    expect(days.map((day) => light('YINCHUAN_START', excuse(2), day))).toEqual(['YELLOW', 'YELLOW', 'RED']);
    expect(light('YINCHUAN_START', excuse(3, '2025-05-30'), '2025-05-31')).toBe('RED');
    expect(evaluate(ruleOf('YINCHUAN_START'), excuse(3), '2025-05-31')?.because).toBe('EXCUSED');
  });

  // Of 120,000 a half is due by June: 60,000. Behind by 9.99 points is 48,012 done (40.01 %), and so on.
  it.each([
    ['9.99', '48012', 'GREEN'],
    ['10', '48000', 'YELLOW'],
    ['30', '24000', 'YELLOW'],
    ['30.01', '23988', 'RED'],
    ['-5', '66000', 'GREEN'],
  ])('progress that is behind by %s points', (_points, done, expected) => {
    expect(light('YINCHUAN_PROGRESS', year(2025, '120000', done, '0', '0', '0', '0', '0'), '2025-07-10')).toBe(
      expected,
    );
  });

  it.each([
    ['2025-02-27', 'GREEN'],
    ['2025-02-28', 'YELLOW'],
    ['2025-03-31', 'YELLOW'],
    ['2025-04-01', 'RED'],
  ])('works that began on 2025-01-31 and are not in statistics on %s: %s', (asOf, expected) => {
    const facts = { milestones: { STARTED: { reportedOn: '2025-01-31', isVerified: true } } };
    expect(light('YINCHUAN_STATISTICS', facts, asOf)).toBe(expected);
    const entered = { ...facts.milestones, STATISTICS_ENTERED: { reportedOn: '2025-02-10', isVerified: true } };
    expect(light('YINCHUAN_STATISTICS', { milestones: entered }, asOf)).toBe('GREEN');
  });

  it('what was paid is held against what is required of each hand-down; nothing is required, nothing is judged', () => {
    const facts: LightFacts = {
      milestones: {},
      handedDown: [
        { on: '2025-01-15', fen: 1000n },
        { on: '2025-06-01', fen: 600n },
      ],
      paid: [{ on: '2025-07-31', fen: 499n }],
    };
    const requirement = [
      { afterMonths: 3, share: '0.25' },
      { afterMonths: 6, share: '0.5' },
    ];
    const rule = { ...ruleOf('YINCHUAN_FUNDS'), requirement };
    // In July: half of 1000 and nothing yet of 600, so 500; in September a quarter of 600 more.
    expect(evaluate(rule, facts, '2025-07-31')?.light).toBe('RED');
    const met = { ...facts, paid: [{ on: '2025-07-31', fen: 500n }] };
    expect(evaluate(rule, met, '2025-07-31')?.light).toBe('GREEN');
    expect(evaluate(rule, met, '2025-09-30')?.light).toBe('RED');
    expect(evaluate(ruleOf('YINCHUAN_FUNDS'), facts, '2025-07-31')).toBeUndefined();
  });
});

describe('progress by the rules of several places', () => {
  it.each([
    ['0.80', '48000', 'GREEN'],
    ['0.7999', '47994', 'YELLOW'],
    ['0.60', '36000', 'YELLOW'],
    ['0.5999', '35994', 'RED'],
  ])('Wuhan: %s of what is due', (_ratio, done, expected) => {
    expect(light('WUHAN_PROGRESS', year(2025, '120000', done), '2025-07-10')).toBe(expected);
  });

  it('75 percent are due and 44 done: 31 points, 0.587 of it, 41.3 percent behind', () => {
    const facts = year(2026, '10000', '4400', '0', '0', '0', '0', '0', '0', '0', '0');
    const codes = ['YINCHUAN_PROGRESS', 'WUHAN_PROGRESS', 'SANYA_PROGRESS'];
    expect(codes.map((code) => light(code, facts, '2026-10-10'))).toEqual(['RED', 'RED', 'YELLOW']);
    expect(codes.map((code) => evaluate(ruleOf(code), facts, '2026-10-10')?.words)).toEqual([
      '2026-09累计落后31个百分点',
      '2026-09累计为序时进度的58.67%',
      '2026-09累计较序时进度滞后41.33%',
    ]);
  });

  it('Sanya: of 100 due 50 is yellow and 49.99 is red; on plan is green', () => {
    const done = ['5000', '4999', '10000'].map((fen) => year(2025, '10000', fen));
    expect(done.map((facts) => light('SANYA_PROGRESS', facts, '2026-01-10'))).toEqual(['YELLOW', 'RED', 'GREEN']);
  });

  it('a project that carries a plan of its own months is held against these', () => {
    const months = [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 10_000n];
    const late: LightFacts = { milestones: {}, plans: [{ year: 2025, fen: 10_000n, months }], reports: [] };
    expect(light('YINCHUAN_PROGRESS', late, '2025-07-10')).toBe('GREEN');
    // Nothing is due: no ratio of it.
    expect(evaluate(ruleOf('WUHAN_PROGRESS'), late, '2025-07-10')).toBeUndefined();
  });

  it('the month is judged when its reports are in, and says when one is missing', () => {
    const facts = year(2025, '120000', '0', '0', '0');
    expect(evaluate(ruleOf('YINCHUAN_PROGRESS'), facts, '2025-05-09')?.period).toBe('2025-03');
    expect(evaluate(ruleOf('YINCHUAN_PROGRESS'), facts, '2025-05-10')).toMatchObject({
      period: '2025-04',
      words: '2025-04累计落后33.33个百分点，缺当月月报',
    });
  });
});

describe('targets of months', () => {
  const district = (...actual: number[]): LightFacts => ({
    milestones: {},
    targets: actual.map((one, i) => ({ year: 2022, month: i + 6, target: 100n, actual: BigInt(one) })),
  });
  it('Sanya: a district that misses a month is yellow, two running red', () => {
    expect(light('SANYA_DISTRICTS', district(100), '2022-07-10')).toBe('GREEN');
    expect(light('SANYA_DISTRICTS', district(100, 99), '2022-08-10')).toBe('YELLOW');
    expect(light('SANYA_DISTRICTS', district(99, 99), '2022-08-10')).toBe('RED');
    expect(light('SANYA_DISTRICTS', district(99, 100, 99), '2022-09-10')).toBe('YELLOW');
  });

  it('Ouhai: a missed month is red, and yellow once it was made up', () => {
    const june = [10, 10, 10, 10, 10];
    const of = (...done: number[]) => year(2022, '120', ...[...june, ...done].map(String));
    expect(light('OUHAI_MONTHS', of(10), '2022-07-10')).toBe('GREEN');
    expect(light('OUHAI_MONTHS', of(8), '2022-07-10')).toBe('RED');
    expect(light('OUHAI_MONTHS', of(8, 1), '2022-08-10', '2022-06')).toBe('RED');
    expect(light('OUHAI_MONTHS', of(8, 2), '2022-08-10', '2022-06')).toBe('YELLOW');
    expect(light('OUHAI_MONTHS', of(8, 12), '2022-08-10')).toBe('GREEN');
    // Ahead before: the year is on plan without this month.
    expect(light('OUHAI_MONTHS', of(12, 8), '2022-08-10')).toBe('GREEN');
  });

  it('Hengyang: red honours and alerts nobody, yellow is for the laggards', () => {
    const [honoured, laggard] = ['60000', '59999'].map((done) =>
      evaluate(ruleOf('HENGYANG_LIST'), year(2026, '120000', done), '2026-07-10'),
    );
    expect(honoured).toMatchObject({ light: 'GREEN', because: 'HONOUR', meaning: '红榜：先进' });
    expect(laggard).toMatchObject({ light: 'YELLOW', because: 'BAND' });
  });
});

describe('limits', () => {
  it.each([
    ['2022-09-26', 'GREEN'],
    ['2022-09-27', 'YELLOW'],
    ['2022-09-30', 'YELLOW'],
    ['2022-10-01', 'RED'],
  ])("Xi'an: a limit of 09-30 is seen on %s: %s", (asOf, expected) => {
    expect(light('XIAN_COMPLETION', planned('2022-09-30'), asOf)).toBe(expected);
  });

  it('Sanming: blue, orange, red, each when the limit before was missed; what is important begins at orange', () => {
    const missed = (...days: string[]): LightFacts => ({
      milestones: { COMPLETED: { plannedOn: '2017-09-30', missed: days, isVerified: false } },
    });
    const seen = (code: string) =>
      [[], ['2017-06-30'], ['2017-06-30', '2017-07-31']].map((days) => light(code, missed(...days), '2017-10-01'));
    expect(seen('SANMING_SHEETS')).toEqual(['BLUE', 'ORANGE', 'RED']);
    expect(seen('SANMING_IMPORTANT')).toEqual(['ORANGE', 'RED', 'RED']);
    expect(light('SANMING_SHEETS', missed(), '2017-09-30')).toBe('GREEN');
    const listed = { ...missed(), regionId: 'region-350402', lists: [{ list: '三明重要事项' }] };
    expect(['SANMING_SHEETS', 'SANMING_IMPORTANT'].map((code) => isFor(ruleOf(code), listed, '2017-10-01'))).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    [7, 'YELLOW'],
    [8, 'ORANGE'],
    [14, 'ORANGE'],
    [15, 'RED'],
  ])('a builder: %d days behind is %s', (days, expected) => {
    expect(light('BUILDER_LAG', planned('2022-09-01'), addDays('2022-09-01', days))).toBe(expected);
  });
});

describe('whom a rule is for', () => {
  it('is the region and all inside it, from its first day on, of its levels and lists', () => {
    const rule: LightRule = { ...ruleOf('YINCHUAN_START'), levels: ['CITY'], lists: ['省重点'] };
    const facts: LightFacts = {
      ...{ regionId: 'region-640104', level: 'CITY', milestones: {} },
      lists: [{ list: '省重点', since: '2025-04-01', until: '2025-06-01' }],
    };
    const of = (more: Partial<LightFacts>, day = '2025-05-01') => isFor(rule, { ...facts, ...more }, day);
    expect([of({}), of({}, '2025-03-31'), of({}, '2025-06-01'), of({}, '2025-02-28')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([of({ regionId: 'region-330800' }), of({ level: 'COUNTY' }), of({ lists: [] })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the shipped rules', () => {
  it('are written in a form of their measure, each with its source', () => {
    const codes = shippedRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const rule of shippedRules) {
      const { base, units } = measureForms[rule.measure];
      expect([rule.code, rule.base, units.includes(rule.unit)]).toEqual([rule.code, base, true]);
      expect(rule.source).not.toBe('');
    }
    expect(shippedRules.filter(({ isOn }) => isOn).map(({ code }) => code)).toEqual([
      'NOT_STARTED',
      'NOT_IN_STATISTICS',
      'NOT_COMPLETED',
    ]);
  });

  it('say nothing else between the days on which they are looked at', () => {
    const facts: LightFacts = {
      ...year(2025, '120000', '12000', '0', '9000', '0', '0', '0', '0', '30000'),
      milestones: {
        STARTED: { plannedOn: '2025-03-12', reportedOn: '2025-04-30', isVerified: false },
        COMPLETED: { plannedOn: '2025-08-31', missed: ['2025-06-30'], isVerified: false },
        STATISTICS_ENTERED: { plannedOn: '2025-06-15', isVerified: false },
      },
      excuses: [{ year: 2025, month: 4, from: '2025-04-20', until: '2025-06-11' }],
      handedDown: [{ on: '2025-01-31', fen: 100n }],
      targets: [{ year: 2025, month: 5, target: 10n, actual: 9n }],
    };
    for (const rule of shippedRules) {
      const judgedOn = (day: string) => JSON.stringify([isFor(rule, facts, day), pick(evaluate(rule, facts, day))]);
      const from = rule.validFrom > '2025-01-01' ? rule.validFrom : '2025-01-01';
      let look = nextLook(rule, facts, from);
      for (let day = from; day < '2026-03-01'; day = addDays(day, 1)) {
        const next = addDays(day, 1);
        if (judgedOn(next) !== judgedOn(day)) expect([rule.code, next, look]).toEqual([rule.code, next, next]);
        if (look !== undefined && look <= next) look = nextLook(rule, facts, next);
      }
    }
  });
});

const pick = (found: ReturnType<typeof evaluate>) => [found?.period, found?.light, found?.because];
