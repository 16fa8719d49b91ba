/** AB角: who does an officer's work while he is on leave 请假. One list an officer, so that no two of them overlap. */

import { type Act, lentPosts } from '@kuaijin/kit/access/posts';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf, daysBetween, endOf, startOf } from '@kuaijin/kit/working-days';
import type { Actor } from './actor';

/** The longest leave that is registered at once. */
const DAYS_MAX = 366;
/** Substitutions of one officer that are kept; those that ended first make room. */
const KEPT = 100;

export interface Substitution {
  /** `<officer>/<number>`. */
  readonly id: string;
  readonly substituteId: string;
  /** First and last day of the leave. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Who registered it. */
  readonly registeredBy: string;
  /** When somebody ended it before its last day was over. */
  readonly endedAt?: Date;
}

/** All substitutions of one officer, in the order in which they were registered. */
export interface Substitutions {
  /** The officer. */
  readonly id: string;
  /** Where the officer works, so that the event of a change is visible there. */
  readonly departmentId?: string;
  readonly count: number;
  /** Which of them changed last: its persons are notified. */
  readonly changedId: string;
  readonly items: readonly Substitution[];
}

/** Who may read of a leave (`internal`): the officer, who stands in, who registered it, and their department. */
export function visibilityOfLeave({
  departmentId,
  officerId,
  substituteId,
  registeredBy,
}: Pick<Substitution, 'substituteId' | 'registeredBy'> & {
  readonly officerId: string;
  readonly departmentId?: string | undefined;
}): Omit<Visibility, 'rule'> {
  return {
    regionScopes: regionScopesOf(departmentId),
    ...(departmentId === undefined ? {} : { departmentIds: [departmentId] }),
    personIds: [officerId, substituteId, registeredBy],
  };
}

export interface SubstitutionInput {
  readonly officerId: string;
  readonly substituteId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** From when to when, the end not included. */
export function periodOf({ from, to, endedAt }: Substitution): { readonly from: Date; readonly until: Date } {
  const until = endOf(to);
  return { from: startOf(from), until: endedAt !== undefined && endedAt < until ? endedAt : until };
}

export function isInEffect(substitution: Substitution, at: Date): boolean {
  const { from, until } = periodOf(substitution);
  return from <= at && at < until;
}

/** Who substitutes the officer at an instant. */
export const substituteAt = (all: Substitutions | undefined, at: Date): string | undefined =>
  all?.items.find((one) => isInEffect(one, at))?.substituteId;

/** The officer the number belongs to. */
export const officerOfSubstitution = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/** The list with one more, or why not. */
export function registered(
  before: Substitutions | undefined,
  officer: Actor,
  input: SubstitutionInput,
  by: Act,
  now: Date,
): Substitutions | Refusal {
  const { substituteId, from, to, reason } = input;
  const refusal = periodRefusal(from, to, now) ?? overlapRefusal(before, from, to);
  if (refusal !== undefined) return refusal;
  const count = (before?.count ?? 0) + 1;
  const item = { id: `${officer.id}/${count}`, substituteId, from, to, reason, registeredBy: by.actorId };
  return {
    id: officer.id,
    ...(officer.departmentId === undefined ? {} : { departmentId: officer.departmentId }),
    count,
    changedId: item.id,
    items: [...(before?.items ?? []), item].slice(-KEPT),
  };
}

/** The list after one of them was ended, or why not. */
export function ended(
  before: Substitutions | undefined,
  id: string,
  version: number,
  now: Date,
): Substitutions | Refusal {
  const path = ['input', 'substitutionId'];
  const found = before?.items.find((one) => one.id === id);
  if (before === undefined || found === undefined) return refuse('NOT_FOUND', path, { received: id });
  if (now >= periodOf(found).until) {
    return refuse('STATE_CONFLICT', path, {
      expected: 'a substitution that has not ended',
      received: 'ENDED',
      details: { status: 'ENDED', version },
    });
  }
  return {
    ...before,
    changedId: id,
    items: before.items.map((one) => (one.id === id ? { ...one, endedAt: now } : one)),
  };
}

/**
 * Who may stand in: somebody else of the same department who holds every post himself that would be lent to him, is
 * there himself, and does not register the leave.
 */
export function substituteRefusal(
  officer: Actor,
  substitute: Actor | undefined,
  own: Substitutions | undefined,
  { substituteId, from, to }: SubstitutionInput,
  registeredBy: string,
): Refusal | undefined {
  const path = ['input', 'substituteId'];
  if (substitute === undefined) return refuse('NOT_FOUND', path, { received: substituteId });
  const lent = officer.posts.filter((post) => lentPosts.includes(post));
  if (lent.length === 0) {
    const expected = `somebody who is ${lentPosts.join(' or ')}`;
    return refuse('INVALID_INPUT', ['input', 'officerId'], { expected, received: officer.posts.join(', ') });
  }
  const does = lent.every((post) => substitute.posts.includes(post));
  const isColleague = substitute.departmentId !== undefined && substitute.departmentId === officer.departmentId;
  if (substitute.id === officer.id || !does || !isColleague) {
    const expected = `another ${lent.join(' and ')} of ${officer.departmentId ?? 'a department'}`;
    return refuse('INVALID_INPUT', path, { expected, received: substituteId });
  }
  if (substitute.id === registeredBy) {
    return refuse('NOT_ALLOWED', path, {
      expected: 'somebody else than who registers the leave',
      received: substituteId,
    });
  }
  const away = own?.items.find((one) => overlaps(one, from, to));
  if (away === undefined) return undefined;
  return refuse('INVALID_INPUT', path, {
    expected: 'somebody who is not on leave himself',
    received: `${substituteId}, on leave from ${away.from} to ${away.to}`,
  });
}

function periodRefusal(from: string, to: string, now: Date): Refusal | undefined {
  const path = ['input', 'to'];
  if (to < from) return refuse('INVALID_INPUT', path, { expected: `${from} or later`, received: to });
  if (to < dateOf(now)) return refuse('INVALID_INPUT', path, { expected: 'today or later', received: to });
  if (daysBetween(from, to) < DAYS_MAX) return undefined;
  return refuse('INVALID_INPUT', path, { expected: `at most ${DAYS_MAX} days`, received: to });
}

function overlapRefusal(before: Substitutions | undefined, from: string, to: string): Refusal | undefined {
  const other = before?.items.find((one) => overlaps(one, from, to));
  if (other === undefined) return undefined;
  return refuse('INVALID_INPUT', ['input', 'from'], {
    expected: 'a leave that overlaps no other',
    received: `${from} to ${to}, beside ${other.from} to ${other.to}`,
  });
}

function overlaps(one: Substitution, from: string, to: string): boolean {
  const period = periodOf(one);
  return period.from < endOf(to) && startOf(from) < period.until && period.from < period.until;
}
