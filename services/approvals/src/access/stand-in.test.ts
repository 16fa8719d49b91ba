import { isRefusal } from '@kuaijin/kit/errors';
import type { CommandNamed } from '@kuaijin/workflow-approvals/acts/index';
import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import { accept, CASE_ID, play, SUBMITTED_AT, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { viewerActions } from '../acts/viewer-actions';
import { officer, owner } from '../testing/service-fixture';
import type { StandIn } from './caller';
import { allowedCommand, commandersOf, postsUnder, standInsInEffect } from './stand-in';

const nr = 'department-330800-NR';
const from = SUBMITTED_AT;
const until = SUBMITTED_AT + 86_400_000;
const standIn = (more: Partial<StandIn> = {}): StandIn => ({
  officerId: 'head-NR',
  posts: ['HEAD', 'OPERATOR'],
  departmentId: nr,
  from,
  until,
  ...more,
});
const clerk = officer('NR');
const stepId = `${CASE_ID}/A`;

test('a caller is seen first as itself, then in the place of each officer, with the posts that are lent alone', () => {
  expect(commandersOf(clerk, ['HANDLER', 'HEAD'], [])).toEqual([
    { actorId: clerk.subject, post: 'HANDLER', departmentId: nr, regionId: '330800' },
  ]);
  expect(commandersOf(clerk, ['HEAD'], [standIn()])).toEqual([
    {
      actorId: clerk.subject,
      post: 'HEAD',
      departmentId: nr,
      regionId: '330800',
      onBehalfOf: 'head-NR',
      substitution: { officerId: 'head-NR', from, until },
    },
  ]);
  expect(commandersOf(clerk, ['OPERATOR'], [standIn()])).toEqual([]);
  expect(commandersOf(clerk, ['LEADER'], [standIn({ posts: ['LEADER'] })])).toMatchObject([{ post: 'LEADER' }]);
  expect(commandersOf(owner, ['OWNER'], [standIn()])).toHaveLength(1);
  expect(postsUnder([standIn(), standIn({ posts: ['HANDLER', 'DISPATCHER'] })])).toEqual([
    'HEAD',
    'HANDLER',
    'DISPATCHER',
  ]);
});

test('only leaves that last count', () => {
  const [first, last] = [new Date(from), new Date(until - 1)];
  expect([first, last].map((at) => standInsInEffect([standIn()], at).length)).toEqual([1, 1]);
  expect([new Date(from - 1), new Date(until)].map((at) => standInsInEffect([standIn()], at).length)).toEqual([0, 0]);
});

test('the first way that the rules allow is taken; what a key did is asked for in the same way again', () => {
  const state = submittedCase();
  const commands = commandersOf(officer('DRC'), ['HANDLER', 'HEAD'], [standIn()]).map((by) => accept(stepId, by)) as [
    CommandNamed<'accept'>,
    CommandNamed<'accept'>,
  ];
  expect(allowedCommand(state, commands, from).by.onBehalfOf).toBe('head-NR');
  expect(allowedCommand(state, commands, until).by.onBehalfOf).toBeUndefined();
  const [, second] = commands;
  expect(allowedCommand(state, commands, until, second.by)).toBe(second);
});

test('a stand-in sees the actions of the officer too', () => {
  const before = submittedCase();
  const proposed = propose(before, accept(stepId, { actorId: 'x', post: 'HANDLER', departmentId: nr }), from);
  if (isRefusal(proposed)) throw new Error(proposed.code);
  const state = play(before, proposed, from);
  const step = state.steps[stepId];
  if (step === undefined) throw new Error('no step');
  const extend = (standIns: readonly StandIn[], at: number) =>
    viewerActions(state, step, clerk, at, standIns).find(({ action }) => action === 'EXTEND');
  expect(extend([], from)).toMatchObject({ allowed: false, reason: 'NOT_ALLOWED' });
  expect(extend([standIn()], from)).toMatchObject({ allowed: true });
  expect(extend([standIn()], until)).toMatchObject({ allowed: false, reason: 'NOT_ALLOWED' });
});
