import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import { FIRST_EDITION } from '../../case/edition';
import type { CaseState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { stepLight } from '../../limits/clock';
import { nextLimitRung, runningLimits } from '../../limits/limit-moments';
import { entryOf, moments } from '../../limits/moments';
import { refuse, requestCorrection, resubmit, returnTo, takeBack } from '../../testing/acts';
import { handIn } from '../../testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  play,
  refusalOf,
  submittedCase,
} from '../../testing/sample';
import { acceptStage } from '../../testing/stages';
import { tolerate } from '../../testing/tolerance';

const china = (text: string): Instant => Date.parse(`${text}:00+08:00`);
const [A, B] = [`${CASE_ID}/A`, `${CASE_ID}/B`];
const nr = officer('NR');
const MONDAY = china('2026-03-02T09:00');
/** Five working days after Monday. */
const DUE = china('2026-03-10T00:00');
const LATE = china('2026-03-10T01:00');

const catalogue = (more: Partial<ItemSnapshot> = {}) =>
  catalogueOf([
    item('A', { departmentCode: 'NR', materials: [{ code: 'M1', name: '图', isDeferrable: true }], ...more }),
    item('B', { departmentCode: 'NR', dependsOn: ['A'] }),
  ]);
const fresh = (more: Partial<ItemSnapshot> = {}) => submittedCase({ catalogue: catalogue(more) }, MONDAY);
const step = (state: CaseState, id = A) => {
  const found = state.steps[id];
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
/** A was approved, B found it wanting and returned it on the 16th. */
function returned(): CaseState {
  const approved = allowed(allowed(fresh(), accept(A, nr), MONDAY), decide(A, nr), MONDAY);
  const taken = allowed(approved, accept(B, nr), MONDAY);
  return allowed(taken, returnTo(B, nr, A), china('2026-03-16T09:00'));
}

describe('the five days of a step that was dispatched', () => {
  test('are seen: a due moment, a light and a rung two days before', () => {
    const state = fresh();
    const [limit] = runningLimits(state, step(state));
    expect(limit).toMatchObject({ limit: 'ACCEPTANCE', startedAt: MONDAY, dueAt: DUE });
    expect(limit && nextLimitRung(state, step(state), limit)).toEqual({
      kind: 'YELLOW',
      moment: china('2026-03-06T00:00'),
    });
    const lights = ['2026-03-05T23:59', '2026-03-06T00:00', '2026-03-10T00:00'].map((at) =>
      stepLight(state, step(state), china(at)),
    );
    expect(lights).toEqual(['GREEN', 'YELLOW', 'RED']);
  });

  test('ring once, and then the step counts as accepted', () => {
    let state = fresh();
    const did: string[] = [];
    for (const _ of [1, 2]) {
      const next = moments(state).find((moment) => 'stepId' in moment && moment.stepId === A);
      if (next === undefined || next.kind === 'lookUp') throw new Error('nothing is due');
      did.push(next.kind);
      state = play(state, [entryOf(state, next)], next.at);
    }
    expect(did).toEqual(['limitRung', 'deemAcceptance']);
    expect(step(state)).toMatchObject({ status: 'ACCEPTED', acceptedAt: MONDAY });
  });

  test('have neither light nor rung in a case of the first edition', () => {
    const state = { ...fresh(), edition: FIRST_EDITION };
    expect(runningLimits(state, step(state))).toEqual([]);
    expect(stepLight(state, step(state), LATE)).toBeNull();
  });
});

describe('an office that acts an hour after the five days', () => {
  test('accepts from the day on which the papers came, alone or with its stage', () => {
    for (const command of [accept(A, nr), acceptStage('1')]) {
      expect(step(allowed(fresh(), command, LATE)).clock?.startedAt).toBe(MONDAY);
      expect(step(allowed(fresh(), command, DUE - 1)).clock?.startedAt).toBe(DUE - 1);
    }
  });

  test('neither refuses, nor defers papers, nor asks for a correction: they count as complete', () => {
    for (const command of [refuse(A, nr), tolerate(A, nr), requestCorrection(A, nr)]) {
      expect(refusalOf(fresh(), command, LATE)).toMatchObject({
        code: 'STATE_CONFLICT',
        expected: 'a step that has not passed its five days',
      });
    }
    expect(step(allowed(fresh(), refuse(A, nr), DUE - 1)).status).toBe('NOT_ACCEPTED');
  });
});

describe('a step that was returned', () => {
  const SINCE = china('2026-03-16T09:00');

  test('has five days from its return, with light and rung, and counts as accepted after them', () => {
    const state = returned();
    expect(step(state).status).toBe('RETURNED');
    const [limit] = runningLimits(state, step(state));
    expect(limit).toMatchObject({ limit: 'ACCEPTANCE', startedAt: SINCE, dueAt: china('2026-03-24T00:00') });
    expect(stepLight(state, step(state), china('2026-03-20T10:00'))).toBe('YELLOW');
    const deemed = moments(state).find(({ kind }) => kind === 'deemAcceptance');
    if (deemed?.kind !== 'deemAcceptance') throw new Error('it is never accepted');
    const after = play(state, [entryOf(state, deemed)], deemed.at);
    expect(step(after)).toMatchObject({ status: 'ACCEPTED', accepted: { isDeemed: true }, acceptedAt: SINCE });
  });

  test('is corrected: it stands still, and its five days begin when the papers come', () => {
    const corrected = allowed(returned(), requestCorrection(A, nr), china('2026-03-17T09:00'));
    expect(step(corrected)).toMatchObject({ status: 'SUSPENDED', pause: { resumesTo: 'RETURNED' } });
    expect(stepLight(corrected, step(corrected), china('2026-03-30T09:00'))).toBeNull();
    const came = china('2026-03-30T09:00');
    const again = allowed(allowed(corrected, handIn(A, ['M1']), came), resubmit(A), came);
    expect(step(again)).toMatchObject({ status: 'RETURNED', receivedAt: came });
    expect(runningLimits(again, step(again))).toMatchObject([{ dueAt: china('2026-04-08T00:00') }]);
  });

  test('is refused, and the refusal is taken back to where it was', () => {
    const state = { ...returned() };
    const side = {
      ...state,
      catalogue: {
        ...state.catalogue,
        items: state.catalogue.items.map((one) => ({ ...one, lane: 'PARALLEL_SIDE' as const, dependsOn: [] })),
      },
    };
    const refused = allowed(side, refuse(A, nr), china('2026-03-17T09:00'));
    expect(step(refused).status).toBe('NOT_ACCEPTED');
    const back = allowed(refused, takeBack(A, nr), china('2026-03-17T10:00'));
    expect(step(back)).toMatchObject({ status: 'RETURNED', returnedAt: SINCE });
  });

  test('is only accepted in a case of the first edition', () => {
    const state = { ...returned(), edition: FIRST_EDITION };
    const expected = { code: 'STATE_CONFLICT', expected: 'a step that is DISPATCHED' };
    expect(refusalOf(state, refuse(A, nr), SINCE)).toMatchObject(expected);
    expect(refusalOf(state, requestCorrection(A, nr), SINCE)).toMatchObject(expected);
    expect(moments(state).filter((one) => 'stepId' in one && one.stepId === A)).toEqual([]);
  });
});
