/**
 * 专班, 包联, 土保姆, 一园六企, 六个一: who answers for which projects and enterprises, until nothing is open. Pure;
 * REPORTS rows 33, 46, 49, 55, 79, 90.
 */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { addDays, daysBetween, startOf } from '@kuaijin/kit/working-days';
import type { ProblemCategory } from '../domain/problem';

/** 成员角色 */
export const teamRoles = ['LEADER_IN_CHARGE', 'CHIEF_SERVICE_OFFICER', 'LIAISON', 'MEMBER'] as const;
export type TeamRole = (typeof teamRoles)[number];

/** 服务对象: what a team answers for, or what its industry is to have. */
export const teamItemKinds = [
  'PROJECT',
  'PARK',
  'ENTERPRISE',
  'CHAIN',
  'CLUSTER',
  'LEADER',
  'TEAM',
  'PLAN',
  'THINK_TANK',
  'ALLIANCE',
  'FUND',
] as const;
export type TeamItemKind = (typeof teamItemKinds)[number];

/** What a kind of team takes: how many of each at most, and which problems keep it from its end. */
interface TeamShape {
  readonly quota: Readonly<Partial<Record<TeamItemKind, number>>>;
  /** Left out: problems of every category. */
  readonly category?: ProblemCategory;
}

/** Kinds of teams. A kind with a quota takes nothing besides it. */
export const teamShapes = {
  WORKING_GROUP: { quota: {} },
  LAND_LIAISONS: { quota: {}, category: 'LAND' },
  PARK_ASSIGNMENT: { quota: { PARK: 1, ENTERPRISE: 6 } },
  INDUSTRY: { quota: { LEADER: 1, TEAM: 1, PLAN: 1, THINK_TANK: 1, ALLIANCE: 1, FUND: 1 } },
} as const satisfies Readonly<Record<string, TeamShape>>;
export type TeamKind = keyof typeof teamShapes;
export const teamKinds = Object.keys(teamShapes) as readonly TeamKind[] as readonly [TeamKind, ...TeamKind[]];

/** Somebody in a team; with a project: for that one alone 一人挂联一个项目. */
export interface TeamMember {
  readonly personId: string;
  readonly role: TeamRole;
  readonly projectId?: string;
}

export interface TeamItem {
  readonly kind: TeamItemKind;
  /** Of a project alone. */
  readonly projectId?: string;
  readonly name: string;
}

/** 每周一报: that somebody looked after a project in a week, and what there is to say. */
export interface TeamCheckIn {
  readonly projectId: string;
  /** Its Monday. */
  readonly week: string;
  readonly note: string;
  readonly act: TimedAct;
}

/** A week in which nobody checked in for some projects. */
export interface MissedWeek {
  readonly week: string;
  readonly projectIds: readonly string[];
}

export interface TeamRoster {
  readonly members: readonly TeamMember[];
  readonly items: readonly TeamItem[];
}

export interface Team extends Placed, TeamRoster {
  readonly kind: TeamKind;
  readonly name: string;
  /** Whether each project is to be looked after every week. */
  readonly checksInWeekly: boolean;
  readonly formed: TimedAct;
  /** The last one of each project. */
  readonly checkIns: readonly TeamCheckIn[];
  /** The newest last. */
  readonly missedWeeks: readonly MissedWeek[];
  readonly closed?: { readonly comment: string; readonly act: TimedAct };
}

export type TeamFact =
  | {
      readonly type: 'team.formed';
      readonly team: Omit<Team, 'formed' | 'checkIns' | 'missedWeeks' | 'closed'>;
    }
  | ({ readonly type: 'team.revised' } & TeamRoster)
  | { readonly type: 'team.checkedIn'; readonly projectId: string; readonly week: string; readonly note: string }
  | { readonly type: 'team.checkInMissed'; readonly week: string; readonly projectIds: readonly string[] }
  | { readonly type: 'team.closed'; readonly comment: string };

/** What is open of what a team answers for. */
export interface OpenWork {
  readonly id: string;
  readonly title: string;
}

/** Missed weeks that are read with a team; those before stay in its journal. */
const MISSED_KEPT = 20;
/** Titles that a refusal names. */
const NAMED = 5;

export const isClosed = ({ closed }: Pick<Team, 'closed'>): boolean => closed !== undefined;

export const projectsOf = ({ items }: Pick<TeamRoster, 'items'>): readonly string[] =>
  items.flatMap(({ projectId }) => (projectId === undefined ? [] : [projectId]));

/** A Monday before every day that is looked at. */
const MONDAY = '1990-01-01';

/** The Monday of the week of a day. */
export const weekOf = (day: string): string => addDays(day, -(daysBetween(MONDAY, day) % 7));

/** The category of the problems that keep a team of a kind from its end; undefined = every one. */
export const categoryOf = (kind: TeamKind): ProblemCategory | undefined => {
  const shape: TeamShape = teamShapes[kind];
  return shape.category;
};

/** Of each kind that has a quota how many there may be, and how many there are. */
export function slotsOf({ kind, items }: Pick<Team, 'kind' | 'items'>) {
  const quota: TeamShape['quota'] = teamShapes[kind].quota;
  return teamItemKinds.flatMap((name) => {
    const most = quota[name];
    return most === undefined ? [] : [{ kind: name, quota: most, filled: countOf(items, name) }];
  });
}

const countOf = (items: readonly TeamItem[], kind: TeamItemKind): number =>
  items.filter((item) => item.kind === kind).length;

/** Why a team cannot be made up so, or undefined: nobody leads it, it takes no such item, or too many of one kind. */
export function rosterRefusal(kind: TeamKind, { members, items }: TeamRoster): Refusal | undefined {
  if (!members.some(({ role }) => role === 'LEADER_IN_CHARGE')) {
    return refuse('INVALID_INPUT', ['input', 'members'], { expected: 'a leader in charge', received: 'none' });
  }
  const projects = new Set(projectsOf({ items }));
  const foreign = members.findIndex(({ projectId }) => projectId !== undefined && !projects.has(projectId));
  if (foreign >= 0) {
    return refuse('NOT_FOUND', ['input', 'members', String(foreign), 'projectId'], {
      expected: 'a project of the team',
      received: members[foreign]?.projectId ?? '',
    });
  }
  const quota: TeamShape['quota'] = teamShapes[kind].quota;
  if (Object.keys(quota).length === 0) return undefined;
  const counted = new Map<TeamItemKind, number>();
  for (const [n, item] of items.entries()) {
    const most = quota[item.kind] ?? 0;
    const count = (counted.get(item.kind) ?? 0) + 1;
    counted.set(item.kind, count);
    if (count <= most) continue;
    const expected = `at most ${most} of ${item.kind}`;
    return refuse('INVALID_INPUT', ['input', 'items', String(n)], { expected, received: String(count) });
  }
  return undefined;
}

export function withTeamFact(team: Team | undefined, fact: TeamFact, at: Date, by: Omit<TimedAct, 'at'>): Team {
  const act = { ...by, at };
  if (fact.type === 'team.formed') return { ...fact.team, formed: act, checkIns: [], missedWeeks: [] };
  if (team === undefined) throw new Error(`a team begins with ${fact.type}`);
  switch (fact.type) {
    case 'team.revised':
      return { ...team, members: fact.members, items: fact.items };
    case 'team.checkedIn': {
      const { projectId, week, note } = fact;
      const others = team.checkIns.filter((one) => one.projectId !== projectId);
      return { ...team, checkIns: [...others, { projectId, week, note, act }] };
    }
    case 'team.checkInMissed': {
      const { week, projectIds } = fact;
      return { ...team, missedWeeks: [...team.missedWeeks, { week, projectIds }].slice(-MISSED_KEPT) };
    }
    case 'team.closed':
      return { ...team, closed: { comment: fact.comment, act } };
  }
}

/**
 * Projects of a team for which nobody checked in during a whole week, and that was not said yet.
 * @param week its Monday; a week that the team did not exist from its first day on counts for nothing
 */
export function missedIn(team: Team, week: string): readonly string[] {
  const isDue = team.checksInWeekly && !isClosed(team) && team.formed.at <= startOf(week);
  if (!isDue || team.missedWeeks.some((missed) => missed.week >= week)) return [];
  const seen = new Set(team.checkIns.flatMap((one) => (one.week >= week ? [one.projectId] : [])));
  return projectsOf(team).filter((projectId) => !seen.has(projectId));
}

/** Whom it concerns that a project was not looked after: its liaisons, and the leaders in charge. */
export function concernedBy({ members }: Pick<Team, 'members'>, projectIds: readonly string[]): readonly string[] {
  const concerned = members.filter(
    ({ role, projectId }) => role !== 'MEMBER' && (projectId === undefined || projectIds.includes(projectId)),
  );
  return [...new Set(concerned.map(({ personId }) => personId))];
}

/** 任务不完成，专班不撤: why a team cannot end, with the count and the names of what is open, or undefined. */
export function closeRefusal(open: readonly OpenWork[]): Refusal | undefined {
  if (open.length === 0) return undefined;
  const titles = open.slice(0, NAMED).map(({ title }) => title);
  return refuse('OPEN_WORK_LEFT', ['input', 'teamId'], {
    expected: 'a team whose problems and tasks are all settled',
    received: `${open.length}: ${titles.join('; ')}`,
  });
}

/** Why nothing more becomes of a team, or undefined. */
export function closedRefusal(team: Team, version: number): Refusal | undefined {
  if (team.closed === undefined) return undefined;
  const { actorId, post, at } = team.closed.act;
  return refuse('STATE_CONFLICT', ['input', 'teamId'], {
    expected: 'a team that was not closed',
    received: 'CLOSED',
    details: { status: 'CLOSED', version, changed: { actorId, post, at: at.toISOString() } },
  });
}

/** What a person answers for. */
export interface TeamLoad {
  readonly personId: string;
  readonly teams: readonly Team[];
  readonly projectIds: readonly string[];
  /** Parks, enterprises and others that are no projects. */
  readonly otherItemCount: number;
  readonly roles: readonly TeamRole[];
}

/** 挂联情况 of a person: teams that stand, and the projects and others that he answers for in them. */
export function loadOf(personId: string, teams: readonly Team[]): TeamLoad {
  const standing = teams.filter((team) => !isClosed(team));
  const mine = standing.flatMap((team) => team.members.filter((member) => member.personId === personId));
  const projectIds = standing.flatMap((team) => {
    const own = team.members.filter((member) => member.personId === personId);
    if (own.some(({ projectId }) => projectId === undefined)) return projectsOf(team);
    return own.flatMap(({ projectId }) => (projectId === undefined ? [] : [projectId]));
  });
  return {
    personId,
    teams: standing,
    projectIds: [...new Set(projectIds)],
    otherItemCount: standing.flatMap(({ items }) => items).filter(({ kind }) => kind !== 'PROJECT').length,
    roles: teamRoles.filter((role) => mine.some((member) => member.role === role)),
  };
}
