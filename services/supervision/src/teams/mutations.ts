/** 专班 as the dispatch centre forms, revises and closes them, and as their people check in. */

import type { Post } from '@kuaijin/kit/access/posts';
import { maySee } from '@kuaijin/kit/access/visibility';
import { orderFields } from '@kuaijin/kit/accounts';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { dateOf } from '@kuaijin/kit/working-days';
import { z } from 'zod';
import { visibilityOf } from '../domain/row-rules';
import { unlisted } from '../resolvers/named-in-input';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { taskKey } from '../tasks/rules';
import {
  categoryOf,
  closedRefusal,
  closeRefusal,
  type OpenWork,
  projectsOf,
  rosterRefusal,
  type Team,
  type TeamFact,
  type TeamRoster,
  teamItemKinds,
  teamKinds,
  teamRoles,
  weekOf,
} from './rules';

const { idempotencyKey, regionId, projectId } = orderFields;
const text = (max: number) => z.string().trim().min(1).max(max);
const id = text(200);
const member = z.object({ personId: id, role: z.enum(teamRoles), projectId: projectId.nullish() });
const item = z
  .object({ kind: z.enum(teamItemKinds), projectId: projectId.nullish(), name: text(200) })
  .refine(({ kind, projectId }) => (kind === 'PROJECT') === (projectId != null), {
    params: { expected: 'the id of the project of a PROJECT, and of nothing else' },
    path: ['projectId'],
  });
const roster = { members: z.array(member).min(1).max(100), items: z.array(item).max(200) };
const formInput = z.object({
  ...{ idempotencyKey, regionId, kind: z.enum(teamKinds), name: text(200), checksInWeekly: z.boolean() },
  ...roster,
});
const reviseInput = z.object({ idempotencyKey, teamId: id, ...roster });
const checkInInput = z.object({ idempotencyKey, teamId: id, projectId, note: text(2_000) });
const closeInput = z.object({ idempotencyKey, teamId: id, comment: text(2_000) });

/** Tasks of a team that are looked at. */
const TASKS_MAX = 500;

const forms: readonly Post[] = ['DISPATCHER', 'LEADER'];
const checksIn: readonly Post[] = ['HANDLER', 'HEAD', 'LEADER', 'DISPATCHER'];

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<SupervisionContext>[Name]>;

export const formTeam: Resolver<'formTeam'> = async (_source, { input }, context) => {
  const parsed = parseInput(formInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, members, items, ...rest } = parsed.value;
  const given = rosterOf({ members, items });
  const refusals = await refusalsOf(given, context);
  const misshapen = rosterRefusal(rest.kind, given);
  if (misshapen !== undefined || refusals.length > 0) return refused(...[misshapen ?? [], refusals].flat());
  const team = { id: deriveId('team', 'formTeam', context.identity.subject, key), ...rest, ...given };
  const order = { mutation: 'formTeam', key, id: team.id, post: forms, content: { ...rest, ...given } };
  return change(context, order, (known) =>
    known === undefined ? { type: 'team.formed', team } : refuse('STATE_CONFLICT', ['input']),
  );
};

export const reviseTeam: Resolver<'reviseTeam'> = async (_source, { input }, context) => {
  const parsed = parseInput(reviseInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, teamId, members, items } = parsed.value;
  const given = rosterOf({ members, items });
  const refusals = await refusalsOf(given, context);
  if (refusals.length > 0) return refused(...refusals);
  const order = { mutation: 'reviseTeam', key, id: teamId, post: forms, content: given };
  return changeKnown(context, order, ({ kind }) => rosterRefusal(kind, given) ?? { type: 'team.revised', ...given });
};

export const checkInTeam: Resolver<'checkInTeam'> = async (_source, { input }, context) => {
  const parsed = parseInput(checkInInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, teamId, projectId: project, note } = parsed.value;
  const week = weekOf(dateOf(context.now));
  const order = { mutation: 'checkInTeam', key, id: teamId, post: checksIn, content: { projectId: project, note } };
  return changeKnown(context, order, (team) =>
    projectsOf(team).includes(project)
      ? { type: 'team.checkedIn', projectId: project, week, note }
      : refuse('NOT_FOUND', ['input', 'projectId'], { expected: 'a project of the team', received: project }),
  );
};

/** What is open is counted before the end is stored: what is raised after that is no matter of the team. */
export const closeTeam: Resolver<'closeTeam'> = async (_source, { input }, context) => {
  const parsed = parseInput(closeInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, teamId, comment } = parsed.value;
  const known = await context.teams.get(teamId);
  const open = known === undefined ? [] : await openWorkOf(known, context);
  const order = { mutation: 'closeTeam', key, id: teamId, post: forms, content: { comment } };
  return changeKnown(context, order, () => closeRefusal(open) ?? { type: 'team.closed', comment });
};

/** Problems of the projects of a team, and its tasks, that are not signed off. */
async function openWorkOf(team: Team, { problems, tasks }: SupervisionContext): Promise<readonly OpenWork[]> {
  const category = categoryOf(team.kind);
  const [open, own] = await Promise.all([
    problems.openOfProjects(projectsOf(team)),
    tasks.under([taskKey('WORKING_GROUP', team.id)], TASKS_MAX),
  ]);
  return [
    ...open.filter((problem) => category === undefined || problem.category === category),
    ...own.filter(({ status }) => status !== 'SIGNED_OFF'),
  ];
}

/** Without the fields that were given as null. */
const rosterOf = ({ members, items }: Pick<z.infer<typeof reviseInput>, 'members' | 'items'>): TeamRoster => ({
  members: members.map((one) => definedFields(one)),
  items: items.map((one) => definedFields(one)),
});

/** Members whom nobody lists, and projects that the caller does not see. */
async function refusalsOf({ members, items }: TeamRoster, context: SupervisionContext): Promise<readonly Refusal[]> {
  const people = Object.fromEntries(members.map(({ personId }, n) => [`members.${n}.personId`, personId]));
  const projects = items.map(async ({ projectId: project }, n) => {
    if (project === undefined) return [];
    const watch = await context.watches.known(project);
    if (watch !== undefined && maySee(context.viewer, visibilityOf(watch), 'region')) return [];
    const expected = 'the id of a project that the caller sees';
    return [refuse('NOT_FOUND', ['input', 'items', String(n), 'projectId'], { expected, received: project })];
  });
  return [...(await unlisted(context, people)), ...(await Promise.all(projects)).flat()];
}

interface TeamOrder {
  readonly mutation: string;
  readonly key: string;
  readonly id: string;
  readonly post: readonly Post[];
  readonly content: object;
}

/** Changes a team that exists and was not closed. */
function changeKnown(context: SupervisionContext, order: TeamOrder, decide: (team: Team) => TeamFact | Refusal) {
  return change(context, order, (team, version) => {
    if (team === undefined) return refuse('NOT_FOUND', ['input', 'teamId'], { received: order.id });
    return closedRefusal(team, version) ?? decide(team);
  });
}

async function change(
  context: SupervisionContext,
  { key, ...order }: TeamOrder,
  decide: (team: Team | undefined, version: number) => TeamFact | Refusal,
) {
  const executed = await changeThing(context.teams, context, { ...order, idempotencyKey: key }, decide);
  if (!executed.ok) return refused(executed.refusal);
  context.loaders.team.clear(order.id);
  return { team: executed.state, cursor: executed.cursor, userErrors: [] };
}
