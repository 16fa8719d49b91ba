import { draft } from '../../case/draft';
import { FIRST_EDITION } from '../../case/edition';
import type { CaseState } from '../../case/state';
import { requestCorrection, resubmit, takeBack } from '../../testing/acts';
import { promise } from '../../testing/commitments';
import { check, handIn } from '../../testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  departments,
  item,
  officer,
  owner,
  play,
  project,
  refusalOf,
  submitCommand,
} from '../../testing/sample';
import { acceptStage } from '../../testing/stages';
import { rule, tolerate } from '../../testing/tolerance';
import { isSeenOnPaper, materialStatus } from '../application/step-materials';
import { proposeSubmit } from '../application/submit';
import type { OperationCommand } from '../propose';

const A = `${CASE_ID}/A`;
const drc = officer('DRC');
const start = Date.parse('2022-09-20T02:00:00Z');
const step = ['input', 'stepId'];

const catalogue = catalogueOf([
  item('A', {
    materials: [
      { code: 'M1', name: '资金证明', isDeferrable: true },
      { code: 'M2', name: '申请表', isDeferrable: false },
    ],
    toleranceRule: rule(),
    commitmentTerms: { points: ['按图施工'], checkWithinWorkingDays: 20, onBreach: 'REVOKE' },
  }),
]);

/** A case as this release submits it, or as it was before acceptances looked at the papers. */
function submitted(edition?: number): CaseState {
  const proposed = proposeSubmit(undefined, submitCommand({ catalogue }), { caseId: CASE_ID, project, departments });
  if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
  const drafts = proposed.map((one) =>
    edition === undefined ? one : { ...one, data: { ...(one.data as object), edition } },
  );
  return play(undefined, drafts, start);
}

let clock = start;
const after = (state: CaseState, ...commands: readonly OperationCommand[]): CaseState =>
  commands.reduce((now, command) => {
    clock += 60_000;
    return allowed(now, command, clock);
  }, state);
const stepOf = (state: CaseState) => {
  const found = state.steps[A];
  if (found === undefined) throw new Error('no step A');
  return found;
};
const statuses = (state: CaseState) => ['M1', 'M2'].map((code) => materialStatus(stepOf(state), code));

const unseen = { ...accept(A, drc), seenOnPaper: false };
const fresh = submitted();
const oneIn = after(fresh, handIn(A, ['M2']));
const bothIn = after(fresh, handIn(A, ['M1', 'M2']));

describe('an acceptance', () => {
  it.each<[string, CaseState, OperationCommand, string]>([
    ['of a step', oneIn, unseen, 'M1'],
    ['of a stage', oneIn, acceptStage('1', { seenOnPaper: false }), 'M1'],
    ['with deficiency', fresh, { ...tolerate(A, drc), seenOnPaper: false }, 'M2'],
  ])('is refused while papers are missing: %s', (_name, state, command, received) => {
    expect(refusalOf(state, command, clock)).toMatchObject({ code: 'MATERIALS_MISSING', received });
  });

  it('finds complete what was handed in', () => {
    expect(statuses(after(bothIn, unseen))).toEqual(['CHECKED', 'CHECKED']);
  });

  it('records which papers the officer saw on paper, and whose word that is', () => {
    const accepted = after(oneIn, accept(A, drc));
    expect(stepOf(accepted).accepted).toMatchObject({ seenOnPaper: ['M1'], act: { actorId: drc.actorId } });
    expect(statuses(accepted)).toEqual(['CHECKED', 'CHECKED']);
    expect(['M1', 'M2'].map((code) => isSeenOnPaper(stepOf(accepted), code))).toEqual([true, false]);
  });

  it('needs no paper that is deferred, nor one in whose place the owner promised', () => {
    expect(statuses(after(oneIn, { ...tolerate(A, drc), seenOnPaper: false }))).toEqual(['DEFERRED', 'CHECKED']);
    const promised = after(fresh, promise(A, owner), unseen);
    expect(statuses(promised)).toEqual(['MISSING', 'MISSING']);
  });

  it('that is only deemed looks at nothing: what is missing stays missing, also after the decision', () => {
    const data = { stepId: A, isDeemed: true, clockFrom: start };
    const deemed = play(oneIn, [draft('step.accepted', 'deemed', data)], clock + 60_000);
    clock += 120_000;
    expect(statuses(deemed)).toEqual(['MISSING', 'HANDED_IN']);
    expect(statuses(after(deemed, handIn(A, ['M1'])))).toEqual(['HANDED_IN', 'HANDED_IN']);
    const decided = after(deemed, decide(A, drc));
    expect(statuses(decided)).toEqual(['MISSING', 'CHECKED']);
    expect(refusalOf(decided, handIn(A, ['M1']), clock)).toMatchObject({ code: 'CASE_CLOSED' });
  });

  it('that is taken back leaves the paper to be seen again', () => {
    expect(statuses(after(oneIn, accept(A, drc), takeBack(A, drc)))).toEqual(['MISSING', 'HANDED_IN']);
  });
});

describe('the owner', () => {
  it('may add a paper that was only seen, until the decision; it waits to be checked', () => {
    const accepted = after(fresh, accept(A, drc));
    const added = after(accepted, handIn(A, ['M1']));
    expect(statuses(added)).toEqual(['HANDED_IN', 'CHECKED']);
    expect(statuses(after(added, check(A, ['M1'], drc)))).toEqual(['CHECKED', 'CHECKED']);
    expect(refusalOf(after(bothIn, accept(A, drc)), handIn(A, ['M1']), clock)).toMatchObject({
      code: 'STATE_CONFLICT',
      path: step,
    });
  });

  it('resubmits with what the correction asked for', () => {
    const asked = after(bothIn, requestCorrection(A, drc));
    expect(refusalOf(asked, resubmit(A), clock)).toMatchObject({ code: 'MATERIALS_MISSING', received: 'M1' });
    expect(statuses(after(asked, handIn(A, ['M1'], owner, { key: 'again' }), resubmit(A)))).toEqual([
      'HANDED_IN',
      'HANDED_IN',
    ]);
  });
});

describe('a case of the rules before', () => {
  const former = submitted(FIRST_EDITION);

  it('takes every paper for complete with the acceptance, and a resubmission for the papers', () => {
    expect(statuses(after(former, unseen))).toEqual(['CHECKED', 'CHECKED']);
    const asked = after(former, unseen, requestCorrection(A, drc));
    expect(statuses(after(asked, resubmit(A)))).toEqual(['HANDED_IN', 'CHECKED']);
  });
});
