/**
 * 清单 that an office declared: who issued it, of which level and year, by which rule it keeps its members (or by hand),
 * and what membership brings. Pure; REPORTS rows 19 and 53.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import { isWithinRegion } from '@kuaijin/kit/access/region-scope';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { deriveId } from '@kuaijin/kit/input/ids';
import { dateOf } from '@kuaijin/kit/working-days';
import type { Level } from '../domain/project';
import type { ListConsequence, ListStatus } from '../resolvers/schema.generated';
import type { ProjectRule } from './rule';

export type { ListConsequence, ListStatus };

/** A rule and the day from which on it keeps the list. */
export interface RuleSince {
  readonly rule: ProjectRule;
  readonly since: string;
}

export interface ProjectList extends Placed {
  /** Unique: the name says issuer and year where others have a list of the kind, too. */
  readonly name: string;
  readonly issuer: string;
  readonly level: Level;
  readonly year: number;
  /** Oldest first, the last one holds; none: the list is kept by hand. */
  readonly rules: readonly RuleSince[];
  readonly consequences: readonly ListConsequence[];
  readonly status: ListStatus;
  readonly declaredOn: string;
  /** Its members leave it on that day. */
  readonly closedOn?: string;
}

/** What is declared. */
export type Declared = Pick<ProjectList, 'name' | 'regionId' | 'issuer' | 'level' | 'year' | 'consequences'> & {
  readonly rule?: ProjectRule;
};

/** What can happen to a list. */
export type ListFact =
  | { readonly type: 'projectList.declared'; readonly list: Declared }
  | { readonly type: 'projectList.ruleChanged'; readonly rule: ProjectRule }
  | { readonly type: 'projectList.closed'; readonly reason: string };

/** The id of a list follows from its name, which is taken once for ever. */
export const listIdOf = (name: string): string => deriveId('list', name);

/** The rule that keeps the list; undefined where it is kept by hand. */
export const ruleOf = ({ rules }: Pick<ProjectList, 'rules'>): RuleSince | undefined => rules.at(-1);

/** The list after a fact. @throws Error for a journal that does not begin with a declaration: it is broken */
export function withListFact(list: ProjectList | undefined, fact: ListFact, at: Date, _act: Act): ProjectList {
  const on = dateOf(at);
  if (fact.type === 'projectList.declared') {
    const { rule, ...declared } = fact.list;
    const rules = rule === undefined ? [] : [{ rule, since: on }];
    return { ...declared, id: listIdOf(declared.name), rules, status: 'OPEN', declaredOn: on };
  }
  if (list === undefined) throw new Error(`${fact.type} before projectList.declared`);
  return fact.type === 'projectList.closed'
    ? { ...list, status: 'CLOSED', closedOn: on }
    : { ...list, rules: [...list.rules, { rule: fact.rule, since: on }] };
}

/** Declares a list. @returns STATE_CONFLICT for a name that is taken */
export function declare(list: ProjectList | undefined, declared: Declared, version: number): ListFact | Refusal {
  if (list === undefined) return { type: 'projectList.declared', list: declared };
  return refuse('STATE_CONFLICT', ['input', 'name'], {
    expected: 'a name that no list has',
    received: declared.name,
    details: { status: list.status, version },
  });
}

/** Changes the rule. @returns STATE_CONFLICT for a closed list, INVALID_INPUT for one that is kept by hand */
export function changeRule(list: ProjectList, rule: ProjectRule, version: number): ListFact | Refusal {
  const closed = closedRefusal(list, version, ['input', 'listId']);
  if (closed !== undefined) return closed;
  if (ruleOf(list) !== undefined) return { type: 'projectList.ruleChanged', rule };
  return refuse('INVALID_INPUT', ['input', 'listId'], {
    expected: 'a list that is kept by a rule',
    received: list.id,
  });
}

/** Closes a list. @returns STATE_CONFLICT for one that is closed */
export function close(list: ProjectList, reason: string, version: number): ListFact | Refusal {
  return closedRefusal(list, version, ['input', 'listId']) ?? { type: 'projectList.closed', reason };
}

/** Why nobody enters a project in a declared list, or takes it from it, by hand; undefined where one may. */
export function handRefusal(list: ProjectList, projectRegionId: string, path: readonly string[]): Refusal | undefined {
  const received = list.name;
  if (ruleOf(list) !== undefined)
    return refuse('INVALID_INPUT', path, { expected: 'a list that is kept by hand', received });
  if (list.status === 'CLOSED') return refuse('INVALID_INPUT', path, { expected: 'a list that is open', received });
  if (isOfList(list, projectRegionId)) return undefined;
  return refuse('INVALID_INPUT', path, { expected: 'a list of a region around the project', received });
}

/** True for a project of the list's region or of one inside. */
export function isOfList({ regionId }: Pick<ProjectList, 'regionId'>, projectRegionId: string): boolean {
  return isWithinRegion(regionId, projectRegionId);
}

function closedRefusal(list: ProjectList, version: number, path: readonly string[]): Refusal | undefined {
  if (list.status === 'OPEN') return undefined;
  return refuse('STATE_CONFLICT', path, {
    expected: 'OPEN',
    received: list.status,
    details: { status: list.status, version },
  });
}
