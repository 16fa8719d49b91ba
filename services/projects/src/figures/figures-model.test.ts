import { applyFact, fact, noonOf, type ProjectFact } from '../domain/facts';
import { isMemberOn } from '../domain/lists';
import type { Batch, MilestoneKind, Project } from '../domain/project';
import { asKnown } from './as-known';
import { FigureView } from './figure-view';
import { expected, isListed, type Line, numbersOf, type Written, written } from './figures-model';
import { dayNumber, packed } from './packed';
import { isKnownOn, type Tally, tallied, tallyOf } from './rules';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const act = { actorId: 'officer-1', post: 'REGISTRAR' } as const;

function factsOf({ what, of, day, fen, noted }: Line): readonly ProjectFact[] {
  const recordedOn = noted;
  const kind = of as MilestoneKind;
  const [year, month] = [Number(of.slice(0, 4)), Number(of.slice(5, 7))];
  switch (what) {
    case 'plan':
      return [fact('milestone.planned', { kind, plannedOn: day, recordedOn })];
    case 'reach':
      return [
        fact('milestone.reported', { kind, actualOn: day, fileIds: ['f'], recordedOn }),
        fact('milestone.verified', { kind, recordedOn }),
      ];
    case 'undo':
      return [fact('milestone.undone', { kind, reason: '有误', recordedOn })];
    case 'year':
      return [fact('plan.set', { year, fen, recordedOn })];
    case 'month':
      return [fact('investment.reported', { year, month, fen, recordedOn })];
    case 'batch':
      return [fact('batch.changed', { to: of as Batch, since: day, recordedOn })];
    case 'stop':
      return [fact('work.suspended', { on: day, reason: '汛期', recordedOn })];
    case 'go':
      return [fact('work.resumed', { on: day, recordedOn })];
    case 'enter':
      return [fact('list.entered', { list: of, on: day, recordedOn })];
    case 'leave':
      return [fact('list.left', { list: of, on: day, recordedOn })];
  }
}

/** The project after the first so many lines. */
function projectOf({ id, region, registered, lines }: Written, upTo = lines.length): Project {
  const begun = fact('project.registered', {
    ...{ id, name: id, regionId: `region-${region}`, level: 'COUNTY' as const, isDemoData: true },
    ...{ knownSince: registered, recordedOn: registered },
  });
  return [begun, ...lines.slice(0, upTo).flatMap(factsOf)].reduce<Project | undefined>(
    (project, one) => applyFact(project, one, { act, at: noonOf('2026-01-01') }),
    undefined,
  ) as Project;
}

const random = numbersOf(seed);
const all = Array.from({ length: 30 }, (_, i) => written(`project-${i}`, random));
const projects = all.map((one) => projectOf(one));
const dayOf = () => new Date(Date.UTC(2021, 0, 1 + random(1_200))).toISOString().slice(0, 10);
/** A project, a day, and the day by which it was known. */
const questions = Array.from({ length: 3_000 }, () => [random(all.length), dayOf(), dayOf()] as const);

type Rules = (project: Project, day: string, known: string) => Tally | undefined;
const rules: Rules = (project, day, known) => {
  const then = asKnown(project, known);
  return then === undefined || !isKnownOn(then, day) ? undefined : tallyOf(then, day);
};

/** The first question that rules answer otherwise than what was written down. */
function firstWrong(answer: Rules): string | undefined {
  for (const [n, day, known] of questions) {
    const [project, lines] = [projects[n], all[n]];
    if (project === undefined || lines === undefined) continue;
    const [found, wanted] = [answer(project, day, known), expected(lines, day, known)];
    const wrong = found === undefined ? undefined : tallied.find((name) => found[name] !== wanted?.[name]);
    if ((found === undefined) !== (wanted === undefined) || wrong !== undefined)
      return `${lines.id} on ${day} known ${known}: ${wrong} is ${found?.[wrong ?? 'projects']}, not ${wanted?.[wrong ?? '']}`;
  }
  return undefined;
}

test(`figures of any day, as known on any day, are those of what was written down (seed ${seed})`, () => {
  expect(firstWrong(rules)).toBeUndefined();
});

const changed =
  (change: (project: Project, day: string) => Project): Rules =>
  (project, day, known) =>
    rules(change(project, day), day, known);
const last = <T>(all: readonly T[]): readonly T[] => all.slice(-1);

/** Small wrongs; each has to be found. */
const mutants: Readonly<Record<string, Rules>> = {
  'the newest plan of a milestone counts for every day': changed((project) => ({
    ...project,
    milestones: project.milestones.map((one) => ({ ...one, plans: last(one.plans) })),
  })),
  'the newest sum of a month counts for every day': changed((project) => ({
    ...project,
    monthReports: project.monthReports.map((one) => ({ ...one, revisions: last(one.revisions) })),
  })),
  'the newest plan of a year counts for every day': changed((project) => ({
    ...project,
    yearPlans: project.yearPlans.map((one) => ({ ...one, revisions: last(one.revisions) })),
  })),
  'what was taken back never stood': changed((project) => ({ ...project, undoneMilestones: [] })),
  'works that were resumed stand still': changed((project) => ({
    ...project,
    suspensions: (project.suspensions ?? []).map(({ until: _resumed, ...one }) => one),
  })),
  'the batch is that of now': changed((project) => ({
    ...project,
    batches: project.batches.map((one) => ({ ...one, since: '1990-01-01' })),
  })),
  'what is known now was always known': (project, day) => rules(project, day, '2099-12-31'),
  'a report counts from the day of its recording': changed((project, day) => ({
    ...project,
    monthReports: project.monthReports.filter(({ revisions }) => (revisions[0]?.setOn ?? '') <= day),
  })),
};

test.each(Object.keys(mutants))('it is found when %s', (name) => {
  expect(firstWrong(mutants[name] as Rules)).toBeDefined();
});

test('sums that are kept by day equal the sums of what was written down, whatever changes', () => {
  const known = '2099-12-31';
  const of = { regions: ['330800'], batches: undefined, type: undefined, includeDemo: true };
  const byRegion = new FigureView({ ...of, groupBy: 'REGION', list: undefined });
  const ofList = new FigureView({ ...of, groupBy: 'NONE', list: '清单' });
  const byBatch = new FigureView({ ...of, groupBy: 'BATCH', list: undefined });
  const put = (project: Project, region: string, sign: 1n | -1n) => {
    const row = { ...project, regionCode: region, regionScopes: ['330000', '330800', region] };
    const kept = packed(row);
    if (kept === undefined) throw new Error('not packed');
    for (const view of [byRegion, ofList, byBatch]) view.apply(kept, sign);
  };
  const lengths = all.map(({ lines }) => Math.floor(lines.length / 2));
  for (const [n, one] of all.entries()) put(projectOf(one, lengths[n]), one.region, 1n);
  const compare = () => {
    for (let i = 0; i < 25; i += 1) {
      const day = dayOf();
      const groups = new Map<string, Record<string, bigint>>();
      let listed = 0n;
      for (const [n, one] of all.entries()) {
        const lines = { ...one, lines: one.lines.slice(0, lengths[n]) };
        const tally = expected(lines, day, known);
        if (tally === undefined) continue;
        const sums = groups.get(one.region) ?? Object.fromEntries(tallied.map((name) => [name, 0n]));
        for (const name of tallied) sums[name] = (sums[name] ?? 0n) + (tally[name] ?? 0n);
        groups.set(one.region, sums);
        if (isListed(lines, '清单', day, known)) listed += 1n;
      }
      expect([...byRegion.asOf(dayNumber(day))].sort()).toEqual([...groups].sort());
      expect(ofList.asOf(dayNumber(day)).get('ALL')?.projects).toBe(listed);
      const inBatches = [...byBatch.asOf(dayNumber(day)).values()].reduce((sum, { projects: of_ }) => sum + of_, 0n);
      expect(inBatches).toBe([...groups.values()].reduce((sum, { projects: of_ = 0n }) => sum + of_, 0n));
    }
  };
  compare();
  for (let changes = 0; changes < 60; changes += 1) {
    const n = random(all.length);
    const one = all[n] as Written;
    put(projectOf(one, lengths[n]), one.region, -1n);
    lengths[n] = Math.min(one.lines.length, (lengths[n] ?? 0) + 1 + random(5));
    put(projectOf(one, lengths[n]), one.region, 1n);
  }
  compare();
});

test('lists are those of any day, as known on any day', () => {
  const wrong = questions.filter(([n, day, known]) => {
    const [project, lines] = [projects[n] as Project, all[n] as Written];
    const then = asKnown(project, known);
    const isOn = then?.lists.some((one) => one.list === '清单' && isMemberOn(one, day)) ?? false;
    return isOn !== (lines.registered <= known && isListed(lines, '清单', day, known));
  });
  expect(wrong).toEqual([]);
});
