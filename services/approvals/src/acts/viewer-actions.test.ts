import { loadTypeDefs } from '@kuaijin/schema';
import { caseActions, stageActions, stepActions } from '@kuaijin/workflow-approvals/acts/offered';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { refuse, takeBack } from '@kuaijin/workflow-approvals/testing/acts';
import { check, handIn } from '@kuaijin/workflow-approvals/testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  done,
  item,
  SUBMITTED_AT,
  submittedCase,
  officer as workflowOfficer,
} from '@kuaijin/workflow-approvals/testing/sample';
import { handle, preApprove, rule, tolerate } from '@kuaijin/workflow-approvals/testing/tolerance';
import { Kind, parse } from 'graphql';
import { officer, owner } from '../testing/service-fixture';
import { stepActionNames, viewerActions } from './viewer-actions';

/** The posts of `@access`, by mutation, as the schema declares them. */
function declaredPosts(): ReadonlyMap<string, readonly string[]> {
  const posts = new Map<string, readonly string[]>();
  for (const definition of parse(loadTypeDefs('approvals')).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Mutation') continue;
    for (const { name, directives } of definition.fields ?? []) {
      const argument = directives?.find((one) => one.name.value === 'access')?.arguments?.[0]?.value;
      if (argument?.kind !== Kind.LIST) continue;
      const values = argument.values.flatMap((value) => (value.kind === Kind.ENUM ? value.value : []));
      posts.set(name.value, values);
    }
  }
  return posts;
}

/** The values of an enum of the schema, sorted. */
function enumValues(name: string): string[] {
  return parse(loadTypeDefs('approvals'))
    .definitions.flatMap((one) =>
      one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name ? (one.values ?? []) : [],
    )
    .map((one) => one.name.value)
    .sort();
}

test.each([...stepActions, ...caseActions, ...stageActions].map((one) => [one.action, one] as const))(
  '%s is asked for in the posts that its mutation is open to, in their order',
  (_action, { mutation, posts }) => {
    expect(declaredPosts().get(mutation)).toEqual(posts);
  },
);

test.each([
  ['StepAction', stepActions],
  ['CaseAction', caseActions],
  ['StageAction', stageActions],
])('there is an act for every %s of the schema, and none beside them', (name, actions) => {
  expect(actions.map(({ action }) => action).sort()).toEqual(enumValues(name));
});

test('every action is listed, with the reason where the rules refuse it', () => {
  const state = submittedCase();
  const step = state.steps[`${CASE_ID}/A`];
  if (step === undefined) throw new Error('no step');
  const reasonsFor = (by: Parameters<typeof viewerActions>[2]) =>
    Object.fromEntries(viewerActions(state, step, by, SUBMITTED_AT).map(({ action, reason }) => [action, reason]));
  expect(Object.keys(reasonsFor(owner))).toEqual([...stepActionNames]);
  expect(reasonsFor(officer('NR'))).toMatchObject({
    ACCEPT: null,
    DECIDE: 'STATE_CONFLICT',
    REFUSE: null,
    REQUEST_CORRECTION: null,
    RESUBMIT: 'NOT_ALLOWED',
    SUSPEND: 'STATE_CONFLICT',
    RESUME: 'STATE_CONFLICT',
    EXTEND: 'NOT_ALLOWED',
    URGE: 'NOT_ALLOWED',
    DELEGATE: null,
    ADD_SIGNER: 'STATE_CONFLICT',
    RETURN: 'NOT_FOUND',
    REVOKE: 'NOT_ALLOWED',
    TAKE_BACK: 'STATE_CONFLICT',
  });
  expect(reasonsFor(officer('NR', 'HEAD'))).toMatchObject({ EXTEND: 'STATE_CONFLICT' });
  expect(reasonsFor(officer('DRC'))).toMatchObject({ ACCEPT: 'NOT_ALLOWED', URGE: null });
});

describe('what is taken back is named before it is done', () => {
  const [A, B, S] = [`${CASE_ID}/A`, `${CASE_ID}/B`, `${CASE_ID}/S`];
  const [nr, drc] = [workflowOfficer('NR'), workflowOfficer('DRC')];
  const materials = ['M1', 'M2'].map((code) => ({ code, name: code, isDeferrable: true }));
  const catalogue = catalogueOf([
    item('A', { departmentCode: 'NR', materials, toleranceRule: rule() }),
    item('B', { departmentCode: 'DRC', signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] }),
    item('S', { departmentCode: 'NR', lane: 'PARALLEL_SIDE' }),
  ]);
  const fresh = submittedCase({ catalogue });
  const tolerated = done(fresh, tolerate(A, nr));
  const makeUp = [handIn(A, ['M1']), check(A, ['M1'], nr)];

  /** What an officer who acts in the sample reads of taking back. */
  const undone = (state: CaseState, stepId: string) => {
    const step = state.steps[stepId];
    if (step === undefined) throw new Error(`no step ${stepId}`);
    const by = { ...officer(stepId === B ? 'DRC' : 'NR'), subject: (stepId === B ? drc : nr).actorId };
    return viewerActions(state, step, by, SUBMITTED_AT).find(({ action }) => action === 'TAKE_BACK');
  };

  test.each<[string, CaseState, string, string]>([
    ['an acceptance', done(fresh, accept(B, drc)), B, 'ACCEPTANCE'],
    ['a refusal to accept', done(fresh, refuse(S, nr)), S, 'REFUSAL'],
    ['a signature among several', done(fresh, accept(B, drc), decide(B, drc)), B, 'SIGNATURE'],
    [
      'a pre-approval, also after a paper was checked',
      done(tolerated, preApprove(A, nr), ...makeUp),
      A,
      'PRE_APPROVAL',
    ],
    ['a decision, also after the last paper was checked', done(tolerated, handle(A, nr), ...makeUp), A, 'DECISION'],
  ])('%s', (_, state, stepId, undoes) => {
    expect(undone(state, stepId)).toMatchObject({ allowed: true, undoes });
    const taken = allowed(state, takeBack(stepId, stepId === B ? drc : nr));
    expect(taken.steps[stepId]?.papers).toEqual(state.steps[stepId]?.papers);
  });

  test('nothing where there is nothing to take back', () => {
    expect(undone(fresh, A)).toMatchObject({ allowed: false, undoes: null });
  });
});
