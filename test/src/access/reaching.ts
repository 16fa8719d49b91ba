/**
 * The matrix of doing: what each caller is told who asks for a mutation, worked out from `@visible`, `@reach` and the
 * table of the kit.
 */
import { isOne, reached, seen, type Way } from '@kuaijin/kit/access/expected-access';
import type { Given } from '../conformance/row';
import { type Caller, callers, waysOf } from './callers';
import { declared } from './edges';

/**
 * What a mutation acts on, in a state in which it is not possible: who reaches it is told of that, and nothing is done.
 */
export interface Target {
  /** Rule of the thing that is named. */
  readonly rule: string;
  /** Ways in which it belongs to somebody. */
  readonly ways: string;
  /** Code of the department that handles it. */
  readonly department: string;
  readonly input: Given;
}

/**
 * What a caller is told: that there is no such thing, that it is not the caller's to act on, or something about the
 * state it is in.
 */
export type Answered = 'NOT_FOUND' | 'NOT_ALLOWED' | 'reached';

/** Those who hold one of the posts, in every place; nobody is named but an appointed agent. */
export const holdersOf = (posts: readonly string[]): readonly Caller[] =>
  callers()
    .filter(({ post }) => post !== undefined && posts.includes(post))
    .map((caller) => (caller.post === 'AGENT' ? caller : { ...caller, isNamed: false }));

export function expectedOf(caller: Caller, mutation: string, target: Target): Answered {
  const post = caller.post ?? '';
  const ways = new Set([...waysOf(caller)].filter((way) => target.ways.includes(way)));
  if (!isOne(seen[post]?.[target.rule], ways)) return 'NOT_FOUND';
  return reaches(post, declared.reach.get(mutation) ?? [], ways) ? 'reached' : 'NOT_ALLOWED';
}

export const answeredBy = (code: string | undefined): Answered =>
  code === 'NOT_FOUND' || code === 'NOT_ALLOWED' ? code : 'reached';

/** Handlers, heads and counters act for their department: where it counts, lying in the region is not enough. */
function reaches(post: string, by: readonly string[], ways: ReadonlySet<Way>): boolean {
  const isForDepartment = ['HANDLER', 'HEAD', 'COUNTER'].includes(post) && by.includes('department');
  const counting = isForDepartment ? by.filter((reach) => reach !== 'region') : by;
  return counting.some((reach) => isOne(reached[post]?.[reach], ways));
}
