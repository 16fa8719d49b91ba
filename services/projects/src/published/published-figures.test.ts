import { parseDecimal } from '@kuaijin/kit/measures/decimal';
import { applyFact, noonOf } from '../domain/facts';
import type { Project } from '../domain/project';
import { added } from '../figures/figures';
import { percent, startRate } from '../figures/rates';
import { emptyTally, type Tally, tallyOf } from '../figures/rules';
import { cohortKeys, cohortProjects } from './cohorts';
import { derivedValue, leadOf } from './derived';
import { differenceOf, recomputed, shownAs } from './recomputed';
import { figuresNamed, figuresOf, publishedFigures } from './register';
import { type PublishedFigure, reportName } from './terms';

/** The figure of a report that is called so, in its order. */
function figureCalled(name: string): PublishedFigure {
  const found = publishedFigures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no figure ${name}`);
  return found;
}

describe('the register of published figures', () => {
  it('holds those of the four reports, each with its place', () => {
    const counts = new Map<string, number>();
    for (const { report } of publishedFigures) counts.set(report.regionId, (counts.get(report.regionId) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'region-330800': 42,
      'region-420300': 52,
      'region-370000': 26,
      'region-140900': 51,
    });
    expect(publishedFigures.length).toBeGreaterThanOrEqual(120);
    const places = publishedFigures.map(({ report, place, name, asOf }) => [reportName(report), place, name, asOf]);
    expect(new Set(places.map(String)).size).toBe(publishedFigures.length);
  });

  it('states ranks and the region in which they are', () => {
    const ranked = publishedFigures.filter(({ rank }) => rank !== undefined);
    expect(ranked.map(({ name, rank, rankedIn }) => [name, rank, rankedIn])).toEqual([
      ['复工指数全省位次', 2, 'region-420000'],
      ['亿元以上新开工项目', 5, 'region-420000'],
      ['1—10月固定资产投资同比增长', 4, 'region-140000'],
    ]);
  });

  const reports = { S: { title: '报告', regionId: 'region-330800' } };
  const one = { id: 'a', report: 'S', place: '一', name: '指标', nameEn: 'Figure', value: '1', unit: '个' };
  it.each<[string, readonly object[]]>([
    ['a value that is no decimal', [{ ...one, value: '约1', obstacle: 'NOT_RECORDED' }]],
    ['a day that there is not', [{ ...one, asOf: '2022-02-30', obstacle: 'NOT_RECORDED' }]],
    ['neither a way to work it out again nor what is in its way', [one]],
    ['facts without a list', [{ ...one, facts: 'PROJECTS' }]],
    ['a report that is not there', [{ ...one, report: 'T', obstacle: 'NOT_RECORDED' }]],
    ['a figure that is not there', [{ ...one, recompute: { rule: 'SUM', of: ['a', 'b'] } }]],
    ['one id twice', [1, 2].map(() => ({ ...one, obstacle: 'NOT_RECORDED' }))],
    ['a sentence of the report', [{ ...one, words: '原话', obstacle: 'NOT_RECORDED' }]],
  ])('is refused with %s', (_what, figures) => {
    expect(() => figuresOf({ reports, figures })).toThrow();
  });
});

describe('what follows from published figures', () => {
  it.each<[string, string, string, string, string?, string?]>([
    ['工业投资同比增长', 'TARGET', '6', '%', '22.3', '个百分点'],
    ['转型投资占固定资产投资比重', 'TARGET', '60', '%', '0.2', '个百分点'],
    ['亿元以上新开工项目同比', 'PROVINCE', '-46.1', '%', '2.1', '个百分点'],
    ['亿元以上新开工项目同比', 'YEAR_BEFORE', '211', '个'],
    ['新建项目开工率', 'BEFORE', '74.7', '%', '17', '个百分点'],
    ['集中开工活动累计批次', 'REMAINDER', '17', '批次'],
    ['集中开工项目累计', 'REMAINDER', '377', '个'],
    ['集中开工项目累计总投资', 'REMAINDER', '852', '亿元'],
    ['市级政府投资项目完成投资', 'TOTAL', '97.9', '亿元'],
    ['市级政府投资项目年度计划执行率', 'TIME_SHARE', '75', '%', '4.7', '个百分点'],
    ['亿元以上重大项目完成投资', 'TOTAL', '77.2', '亿元'],
    ['亿元以上重大项目年度计划执行率', 'TIME_SHARE', '75', '%', '5.2', '个百分点'],
    ['已销号项目', 'REMAINDER', '14', '个'],
    ['保障性安居工程补助资金占全省', 'TOTAL', '10.61', '亿元'],
    ['省级重点项目复工率', 'PART', '1014', '个'],
    ['已协调解决问题诉求', 'RATE', '89.6', '%'],
    ['具备开工条件项目', 'RATE', '97.7', '%'],
    ['村级电站并网规模', 'TOTAL', '35.69', '万千瓦'],
    ['集中式电站并网占比', 'TOTAL', '28.8', '万千瓦'],
    ['全部并网电站规模', 'SUM', '27', '万千瓦'],
  ])('of %s by %s is %s %s', (...[name, rule, value, unit, lead, leadUnit]) => {
    const figure = figureCalled(name);
    const derivation = figure.derived.find((one) => one.rule === rule);
    if (derivation === undefined) throw new Error(`nothing follows from ${name} by ${rule}`);
    const came = derivedValue(derivation.rule, figuresNamed(derivation.of), derivation.places);
    expect([came.toFixed(), derivation.unit]).toEqual([value, unit]);
    expect(leadOf(figure, derivation, came)).toEqual(lead === undefined ? undefined : { lead, leadUnit });
  });

  it('is worked out for every one that is declared', () => {
    const all = publishedFigures.flatMap(({ derived }) => derived);
    for (const { rule, of, places } of all) expect(derivedValue(rule, figuresNamed(of), places).isFinite()).toBe(true);
    expect(all.length).toBeGreaterThanOrEqual(20);
  });
});

describe('published figures beside other figures', () => {
  const noFacts = { viewer: undefined, figures: undefined, store: undefined, reported: undefined } as never;

  it.each([
    ['预警销号率', '91.25', '91', '0.25', ['146', '160']],
    ['拉练项目', '32', '32', '0', []],
    ['拉练项目总投资', '295.1', '295', '0.1', []],
    ['集中式电站', '8', '8', '0', []],
  ])('%s comes to %s, shown %s', async (name, value, shown, difference, parts) => {
    const came = await recomputed(figureCalled(name), noFacts, false);
    expect(came.basis).toBe('FIGURES');
    expect([came.value?.toFixed(), shownAs(came), differenceOf(came)?.toFixed()]).toEqual([value, shown, difference]);
    expect([came.part, came.whole].flatMap((one) => one?.toFixed() ?? [])).toEqual(parts);
  });

  it('of which nothing is known say what is in the way', async () => {
    const came = await recomputed(figureCalled('市级政府投资项目开工率'), noFacts, false);
    expect(came).toMatchObject({ obstacle: 'PARTS_NOT_PUBLISHED', from: [] });
    expect([shownAs(came), differenceOf(came)]).toEqual([undefined, undefined]);
    expect(parseDecimal(came.published.value)?.toFixed()).toBe('94.4');
  });
});

describe('cohorts of demonstration projects', () => {
  const act = { actorId: 'system', post: 'OPERATOR' } as const;
  const figuresOfCohort = (key: (typeof cohortKeys)[number]): Tally => {
    let tally = emptyTally;
    for (const { facts, recordedOn } of cohortProjects([key])) {
      const at = noonOf(recordedOn);
      const project = facts.reduce<Project | undefined>(
        (state, done) => applyFact(state, done, { act, at }),
        undefined,
      );
      if (project?.isDemoData !== true) throw new Error('a cohort of a demonstration holds another project');
      tally = added(tally, tallyOf(project, recordedOn));
    }
    return tally;
  };

  it('count what the reports count', () => {
    const [plan, key, bond, month] = cohortKeys.map(figuresOfCohort);
    expect([plan?.projects, key?.projects, bond?.projects, month?.projects]).toEqual([60n, 1_020n, 397n, 130n]);
    expect([plan?.completedFen, plan?.plannedFen]).toEqual([780_000_000_000n, 979_000_000_000n]);
    expect([key?.running, key?.inConstruction]).toEqual([1_014n, 1_020n]);
    expect(percent({ part: key?.running ?? 0n, whole: key?.inConstruction ?? 0n }, 1)).toBe('99.4');
    expect(startRate(bond ?? emptyTally, 'APPROVED')).toEqual({ part: 391n, whole: 397n });
    expect(percent(startRate(bond ?? emptyTally, 'APPROVED'), 1)).toBe('98.5');
  });
});
