import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Project } from './project';
import { overallReadiness, readinessOf, startBlocked, startWarnings } from './readiness';
import type { ReadinessAssessment, ReadinessDimension, ReadinessVerdict } from './readiness-terms';
import { reportedReadiness } from './reported-readiness';

const all: readonly ReadinessDimension[] = ['PLANNING', 'SPACE', 'MONEY', 'RELOCATION'];
const project: Project = {
  ...{ id: 'project-1', name: '项目', regionId: 'region-330800', level: 'CITY', knownSince: '2026-01-05' },
  ...{ isDemoData: false, batches: [], lists: [], milestones: [], yearPlans: [], monthReports: [] },
};
const assessed = (dimension: ReadinessDimension, verdict: ReadinessAssessment['verdict'], reason = '理由') => ({
  ...{ dimension, verdict, reasons: [reason], assessedAt: new Date('2026-03-02T00:00:00Z') },
});
const having = (...readiness: readonly ReadinessAssessment[]): Project => ({ ...project, readiness });
const ready = all.map((dimension) => assessed(dimension, 'READY'));

test.each<[string, readonly ReadinessAssessment[], ReadinessVerdict]>([
  ['nothing assessed', [], 'UNKNOWN'],
  ['three of four ready', ready.slice(1), 'UNKNOWN'],
  ['all ready', ready, 'READY'],
  ['one not ready', [...ready.slice(1), assessed('PLANNING', 'NOT_READY')], 'NOT_READY'],
  ['one not ready, the others unknown', [assessed('MONEY', 'NOT_READY')], 'NOT_READY'],
])('%s', (_what, readiness, verdict) => {
  const dimensions = readinessOf(having(...readiness), []);
  expect(dimensions.map(({ dimension }) => dimension)).toEqual(all);
  expect(overallReadiness(dimensions)).toBe(verdict);
});

test.each<[readonly ReadinessDimension[], readonly ReadinessAssessment[], string | undefined]>([
  [[], [], undefined],
  [['MONEY'], [], 'READY: MONEY'],
  [['MONEY'], [assessed('MONEY', 'READY')], undefined],
  [['PLANNING', 'RELOCATION'], [assessed('PLANNING', 'NOT_READY')], 'READY: PLANNING, RELOCATION'],
])('a start that has to have %j ready, with %j: %s', (blocking, readiness, expected) => {
  expect(startBlocked(having(...readiness), [], blocking)?.expected).toBe(expected);
});

test('a start that is planned is warned of what is not ready, until it is verified', () => {
  const act = { actorId: 'officer-1', post: 'VERIFIER', at: new Date() } as const;
  const planned = { kind: 'STARTED', plans: [{ plannedOn: '2026-05-06', setOn: '2026-03-02' }], fileIds: [] } as const;
  const warned = (one: Project) => startWarnings(one, []).map(({ dimension }) => dimension);
  expect(warned(project)).toEqual([]);
  expect(warned({ ...project, milestones: [planned] })).toEqual(all);
  expect(warned({ ...having(...ready.slice(1)), milestones: [planned] })).toEqual(['PLANNING']);
  expect(warned({ ...project, milestones: [{ ...planned, verified: act }] })).toEqual([]);
});

test('the newest of what officers assessed and what was reported holds', () => {
  const known = having(assessed('MONEY', 'NOT_READY', '资本金未到位'));
  const reported = (day: string) => [{ ...assessed('MONEY', 'READY', '资金已核定'), assessedAt: new Date(day) }];
  const money = (...of: Parameters<typeof readinessOf>) => readinessOf(...of)[2];
  expect(money(known, reported('2026-03-03'))).toMatchObject({ verdict: 'READY', reasons: ['资金已核定'] });
  expect(money(known, reported('2026-03-01'))).toMatchObject({ verdict: 'NOT_READY' });
  expect(money(project, reported('2026-03-01'))).toMatchObject({ verdict: 'READY' });
});

test.each<[string, Partial<FeedEvent>, object | undefined]>([
  [
    'a site that fits',
    { type: 'zones.checked', data: { verdict: 'FITS', projectIds: ['p'], memberCount: 1, documentNumber: '1号' } },
    { dimension: 'PLANNING', verdict: 'READY', reasons: ['三区三线核对：符合（1号）'] },
  ],
  [
    'a site that crosses a line',
    { type: 'zones.checked', data: { verdict: 'ADJUSTMENT_NEEDED', projectIds: ['p'], memberCount: 1n } },
    { dimension: 'PLANNING', verdict: 'NOT_READY', reasons: ['三区三线核对：需调整'] },
  ],
  ['a group', { type: 'zones.checked', data: { verdict: 'FITS', projectIds: ['p'], memberCount: 182 } }, undefined],
  [
    'a pre-examination',
    { type: 'site.preExamined', projectId: 'p', data: { documentNumber: '2号' } },
    { dimension: 'SPACE', verdict: 'READY', reasons: ['用地预审（2号）'] },
  ],
  [
    'money',
    { type: 'funds.committed', projectId: 'p' },
    { dimension: 'MONEY', verdict: 'READY', reasons: ['资金已核定'] },
  ],
  ['another event', { type: 'funds.reserved', projectId: 'p' }, undefined],
])('%s as land or funds report it', (_what, event, assessment) => {
  const about = { id: '1', source: 'land', subject: 'p', time: new Date(), ...event } as FeedEvent;
  expect(reportedReadiness(about)).toEqual(assessment === undefined ? undefined : ['p', assessment]);
});
