import type { Batch, MilestoneKind, Project } from '../domain/project';
import { batchRefusal, demandsOf, libraryOf, libraryTransitions, mayMove } from './transitions';

const batches: readonly Batch[] = ['PLANNED', 'RESERVED', 'STARTED', 'COMPLETED'];
const allowed = new Set(['PLANNED>RESERVED', 'RESERVED>STARTED', 'STARTED>COMPLETED']);
const act = { actorId: 'officer-verifier', post: 'VERIFIER', at: new Date() } as const;
const project = (...verified: readonly MilestoneKind[]): Project => ({
  ...{ id: 'project-1', name: '水库', regionId: 'region-330800', level: 'CITY', knownSince: '2026-01-01' },
  ...{ isDemoData: false, batches: [], lists: [], yearPlans: [], monthReports: [] },
  milestones: verified.map((kind) => ({ kind, plans: [], actualOn: '2026-01-05', fileIds: ['file-1'], verified: act })),
});

describe('四个一批', () => {
  it.each(batches.flatMap((from) => batches.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    expect(mayMove(from, to)).toBe(allowed.has(`${from}>${to}`));
  });

  it.each(batches)('takes a project that is in no batch into %s', (to) => {
    expect(mayMove(undefined, to)).toBe(true);
    expect(batchRefusal(project(), undefined, to, 1, [])).toBeUndefined();
  });

  it('has one row for a move', () => {
    expect(new Set(libraryTransitions.map(({ from, to }) => `${from}>${to}`)).size).toBe(libraryTransitions.length);
  });

  it('says which batch holds and what may follow', () => {
    expect(batchRefusal(project(), 'PLANNED', 'COMPLETED', 4, ['input', 'batch'])).toMatchObject({
      code: 'STATE_CONFLICT',
      expected: 'RESERVED',
      received: 'COMPLETED',
      details: { status: 'PLANNED', version: 4 },
    });
    expect(batchRefusal(project(), 'COMPLETED', 'PLANNED', 4, [])).toMatchObject({
      expected: 'nothing after COMPLETED',
    });
  });

  it.each<[Batch, Batch, MilestoneKind, string]>([
    ['RESERVED', 'STARTED', 'STARTED', 'a verified start'],
    ['STARTED', 'COMPLETED', 'COMPLETED', 'a verified completion'],
  ])('%s to %s demands that %s is verified', (from, to, kind, expected) => {
    const path = ['input', 'batch'];
    expect(batchRefusal(project(), from, to, 1, path)).toMatchObject({ code: 'BATCH_DEMAND_UNMET', expected, path });
    expect(batchRefusal(project(kind), from, to, 1, path)).toBeUndefined();
    expect(demandsOf(project(), from).map(({ isMet }) => isMet)).toEqual([false]);
    expect(demandsOf(project(kind), from).map(({ isMet }) => isMet)).toEqual([true]);
  });

  it('takes into the reserve what the appraisal accepted, and nothing else', () => {
    const act = { actorId: 'officer-registrar', post: 'REGISTRAR', at: new Date() } as const;
    const weights = { MATURITY: 40, FEASIBILITY: 30, LANDING_SPEED: 30 };
    const decided = (verdict: 'ACCEPTED' | 'RETURNED' | 'REJECTED'): Project => ({
      ...project(),
      intake: { scores: [], decision: { verdict, points: '80.0', weights, opinion: '意见', act } },
    });
    const refusal = (given: Project) => batchRefusal(given, 'PLANNED', 'RESERVED', 1, [])?.expected;
    expect(refusal(decided('ACCEPTED'))).toBeUndefined();
    for (const given of [project(), decided('RETURNED'), decided('REJECTED')])
      expect(refusal(given)).toBe('an accepted intake appraisal');
  });

  it('is two libraries', () => {
    expect(batches.map(libraryOf)).toEqual(['RESERVE', 'RESERVE', 'CONSTRUCTION', 'CONSTRUCTION']);
    expect(libraryOf(undefined)).toBeUndefined();
  });
});
