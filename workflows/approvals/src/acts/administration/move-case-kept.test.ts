import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { CaseState } from '../../case/state';
import { nextMoment } from '../../limits/moments';
import { approveOnCommitment, promise, terms } from '../../testing/commitments';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  departments,
  done,
  item,
  officer,
  play,
  SUBMITTED_AT,
  submittedCase,
} from '../../testing/sample';
import { conclude, convene } from '../../testing/sessions';
import { handle, rule, tolerate } from '../../testing/tolerance';
import { judge } from '../propose';

const at = SUBMITTED_AT;
const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const drc = officer('DRC');
const side = (code: string, more: Partial<ItemSnapshot> = {}) => item(code, { lane: 'PARALLEL_SIDE', ...more });

function moved(state: CaseState, items: readonly ItemSnapshot[]): CaseState {
  const catalogue = { ...catalogueOf(items), version: 2 };
  const by = { actorId: 'operator-1', post: 'OPERATOR' };
  const command = {
    type: 'moveCase',
    key: 'move',
    by,
    catalogue,
    conditions: [],
    choices: [],
    reason: '换版',
  } as const;
  const proposed = judge(state, command, at, { departments });
  if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
  return play(state, proposed, at);
}

describe('a promise 告知承诺', () => {
  const promised = done(
    submittedCase({ catalogue: catalogueOf([side('A', { commitmentTerms: terms }), side('B')]) }),
    promise(A),
    accept(A, drc),
    approveOnCommitment(A, drc),
  );

  test('is checked by the terms under which it was given', () => {
    const after = moved(promised, [side('A'), side('B')]);
    expect(after.steps[A]?.commitment).toEqual(promised.steps[A]?.commitment);
    expect(nextMoment(after)).toEqual(nextMoment(promised));
  });
});

describe('tolerance 容缺', () => {
  const paper = { code: 'M1', name: '附图', isDeferrable: true };
  const lenient = side('A', { materials: [paper], toleranceRule: rule() });
  const tolerated = done(submittedCase({ catalogue: catalogueOf([lenient, side('B')]) }), tolerate(A, drc));

  test('keeps its papers and its limit under a version without it', () => {
    const after = done(moved(tolerated, [side('A'), side('B')]), handle(A, drc));
    expect(after.steps[A]).toMatchObject({ status: 'APPROVED', tolerance: { status: 'OPEN' } });
    expect(after.steps[A]?.tolerance?.dueAt).toBe(tolerated.steps[A]?.tolerance?.dueAt);
    expect(after.status).toBe('RUNNING');
  });

  test('ends with an item that vanished: nothing of it rings', () => {
    const after = moved(tolerated, [side('B')]);
    expect(after.steps[A]?.tolerance).toBeUndefined();
    expect(nextMoment(after)).toEqual(
      nextMoment(moved(submittedCase({ catalogue: catalogueOf([side('A'), side('B')]) }), [side('B')])),
    );
    expect(done(after, accept(B, drc), decide(B, drc)).status).toBe('APPROVED');
  });
});

test('a session 会商 over an item that vanished is brought to its end', () => {
  const convened = done(submittedCase({ catalogue: catalogueOf([side('A'), side('B')]) }), convene([A, B]));
  const after = done(moved(convened, [side('B')]), conclude(A), conclude(B));
  expect(after.sessions).toMatchObject([{ conclusions: [{ stepId: A }, { stepId: B }] }]);
});
