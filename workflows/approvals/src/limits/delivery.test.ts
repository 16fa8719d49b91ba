import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { FIRST_EDITION } from '../case/edition';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { isOver } from '../sequencing/end';
import { resubmit, revoke } from '../testing/acts';
import { collect, deliver } from '../testing/deliveries';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  play,
  submittedCase,
  withdraw,
} from '../testing/sample';
import { deliveryLimit } from './delivery';
import { limitLight } from './limit-moments';
import { entryOf, isOwn, moments } from './moments';

const china = (text: string): Instant => Date.parse(`${text}:00+08:00`);
const dayOf = (at: Instant): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
const MONDAY = china('2026-03-02T09:00');
/** Ten working days after Monday. */
const DUE = china('2026-03-17T00:00');
const [A, B] = [`${CASE_ID}/A`, `${CASE_ID}/B`];
const nr = officer('NR');

const submitted = (more: Partial<ItemSnapshot> = {}) =>
  submittedCase(
    {
      catalogue: catalogueOf([
        item('A', { departmentCode: 'NR', outcomeDocument: '用地批复', ...more }),
        item('B', { departmentCode: 'NR', dependsOn: ['A'] }),
      ]),
    },
    MONDAY,
  );
const decided = (state: CaseState, id = A, decision: 'APPROVE' | 'REJECT' = 'APPROVE') =>
  allowed(allowed(state, accept(id, nr), MONDAY), decide(id, nr, decision), MONDAY);
const step = (state: CaseState) => {
  const found = state.steps[A];
  if (found === undefined) throw new Error('no step A');
  return found;
};

/** The rungs of the delivery of A, as day and kind, with the case after them. */
function rungUntilTheEnd(state: CaseState): { readonly state: CaseState; readonly rang: readonly string[] } {
  const rang: string[] = [];
  let now = state;
  for (;;) {
    const next = moments(now).find((moment) => moment.kind === 'deliveryRung');
    if (next === undefined || !isOwn(next)) return { state: now, rang };
    const entry = entryOf(now, next, { actorId: 'leader', name: '领导' });
    rang.push(`${dayOf(next.at)} ${(entry.data as { readonly rung: string }).rung}`);
    now = play(now, [entry], next.at);
  }
}

const ladder = [
  '2026-03-12 YELLOW',
  '2026-03-17 RED',
  '2026-03-18 HEAD',
  '2026-03-20 DISPATCH_CENTRE',
  '2026-03-24 LEADER',
];

describe('what a decision produced', () => {
  it('is handed over within ten working days, which have a due moment and a light', () => {
    const state = decided(submitted());
    expect(deliveryLimit(state, step(state))).toMatchObject([
      { limit: 'DELIVERY', startedAt: MONDAY, dueAt: DUE, isProvisional: false },
    ]);
    const lights = [MONDAY, china('2026-03-12T00:00'), DUE].map((at) => limitLight(state, step(state), 'DELIVERY', at));
    expect(lights).toEqual(['GREEN', 'YELLOW', 'RED']);
  });

  it('rings up to the leader in charge, each rung once', () => {
    expect(rungUntilTheEnd(decided(submitted())).rang).toEqual(ladder);
  });

  it.each([
    ['was handed over', deliver(A, nr)],
    ['is with its owner, who says so', collect(A)],
  ])('has no clock any more once it %s', (_name, command) => {
    const state = allowed(decided(submitted()), command, MONDAY);
    expect(deliveryLimit(state, step(state))).toEqual([]);
  });

  it('begins anew with the decision that follows on one that was revoked', () => {
    const delivered = allowed(decided(submitted()), deliver(A, nr), MONDAY);
    const revoked = allowed(delivered, revoke(A, officer('NR', 'HEAD')), MONDAY);
    expect(deliveryLimit(revoked, step(revoked))).toEqual([]);
    const later = china('2026-03-16T09:00');
    const again = [resubmit(A), accept(A, nr, 'again'), decide(A, nr, 'APPROVE', { key: 'again too' })].reduce(
      (now, command) => allowed(now, command, later),
      revoked,
    );
    expect(deliveryLimit(again, step(again))).toMatchObject([{ startedAt: later }]);
  });

  const { outcomeDocument: _document, ...bare } = item('A', { departmentCode: 'NR' });
  it.each<[string, CaseState]>([
    ['where nothing is produced', decided(submittedCase({ catalogue: catalogueOf([bare]) }, MONDAY))],
    ['where it was rejected', decided(submitted(), A, 'REJECT')],
    ['before it is decided', allowed(submitted(), accept(A, nr), MONDAY)],
    ['in a case that was submitted before this rule', { ...decided(submitted()), edition: FIRST_EDITION }],
  ])('has no limit %s', (_name, state) => {
    expect(deliveryLimit(state, step(state))).toEqual([]);
    expect(rungUntilTheEnd(state).rang).toEqual([]);
  });
});

describe('a case that has ended with results that were not handed over', () => {
  const approved = decided(decided(submitted()), B);
  const rejected = decided(decided(submitted()), B, 'REJECT');

  it.each<[string, CaseState]>([
    ['APPROVED', approved],
    ['REJECTED', rejected],
  ])('%s: rings on, and is over after the last rung', (status, state) => {
    expect(state.status).toBe(status);
    expect(isOver(state)).toBe(false);
    const after = rungUntilTheEnd(state);
    expect(after.rang).toEqual(ladder);
    expect(isOver(after.state)).toBe(true);
  });

  it('is over as soon as they are handed over', () => {
    expect(isOver(allowed(approved, deliver(A, nr), MONDAY))).toBe(true);
    expect(isOver(allowed(rejected, collect(A), MONDAY))).toBe(true);
  });

  it('rings no more where it was withdrawn', () => {
    const withdrawn = allowed(decided(submitted()), withdraw(), MONDAY);
    expect(moments(withdrawn)).toEqual([]);
    expect(isOver(withdrawn)).toBe(true);
  });
});
