import { lentPosts, type Post } from '@kuaijin/kit/access/posts';
import { isRefusal } from '@kuaijin/kit/errors';
import { isFirst, propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseAct, Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import type { Caller, StandIn } from './caller';
import { type ActingPlace, commanderOf } from './commander';

/** Posts in which the caller may ask besides the own. */
export const postsUnder = (standIns: readonly StandIn[]): readonly Post[] => [
  ...new Set(standIns.flatMap(({ posts }) => posts.filter((post) => lentPosts.includes(post)))),
];

/** Those of a leave that lasts. */
export const standInsInEffect = (standIns: readonly StandIn[], now: Date): readonly StandIn[] =>
  standIns.filter(({ from, until }) => from <= now.getTime() && now.getTime() < until);

/** The caller in every way in which the rules may see it: first as itself, then in the place of each officer. */
export function commandersOf(
  identity: Caller,
  posts: readonly Post[],
  standIns: readonly StandIn[],
  place?: ActingPlace,
): readonly Commander[] {
  const own = commanderOf(identity, posts, place);
  const wanted = posts.filter((post) => lentPosts.includes(post));
  return [
    ...(own === undefined ? [] : [own]),
    ...standIns.flatMap(({ officerId, posts: held, departmentId, from, until }) => {
      const { organisation: _organisation, department: _department, ...rest } = identity;
      const officer = { ...rest, posts: held, ...(departmentId === undefined ? {} : { department: departmentId }) };
      const by = commanderOf(officer, wanted);
      return by === undefined ? [] : [{ ...by, onBehalfOf: officerId, substitution: { officerId, from, until } }];
    }),
  ];
}

/**
 * The first of several ways to ask that the rules allow the caller, else the first.
 * @param known who did what the key stands for already: the same is answered again
 */
export function allowedCommand<C extends CaseCommand>(
  state: CaseState,
  commands: readonly [C, ...C[]],
  at: Instant,
  known?: CaseAct,
): C {
  const same = commands.find(({ by }) => by.actorId === known?.actorId && by.onBehalfOf === known.onBehalfOf);
  return same ?? commands.find((command) => isAllowed(state, command, at)) ?? commands[0];
}

function isAllowed(state: CaseState, command: CaseCommand, at: Instant): boolean {
  if (isFirst(command)) return true;
  const proposed = propose(state, command, at);
  return !isRefusal(proposed) || proposed.code !== 'NOT_ALLOWED';
}
