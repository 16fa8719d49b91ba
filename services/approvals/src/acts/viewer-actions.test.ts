import { loadTypeDefs } from '@kuaijin/schema';
import { stepActions } from '@kuaijin/workflow-approvals/acts/index';
import { CASE_ID, SUBMITTED_AT, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { Kind, parse } from 'graphql';
import { officer, owner } from '../testing/service-fixture';
import { caseActionNames, caseActionPosts, stageActionNames, stageActionPosts } from './case-actions';
import { mutationOfCaseAction, mutationOfStageAction } from './mutation-of-action';
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

test.each(stepActions.map((one) => [one.action, one] as const))(
  '%s is asked for in the posts that its mutation is open to, in their order',
  (_action, { mutation, posts }) => {
    expect(declaredPosts().get(mutation)).toEqual(posts);
  },
);

test('there is an act for every action of the schema, and none beside them', () => {
  expect([...stepActionNames].sort()).toEqual(enumValues('StepAction'));
});

test.each([
  ...caseActionNames.map((action) => [action, mutationOfCaseAction[action], caseActionPosts[action]] as const),
  ...stageActionNames.map((action) => [action, mutationOfStageAction[action], stageActionPosts[action]] as const),
])('%s of a case or a stage is asked for in the posts that %s is open to, in their order', (_, mutation, posts) => {
  expect(declaredPosts().get(mutation)).toEqual(posts);
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
