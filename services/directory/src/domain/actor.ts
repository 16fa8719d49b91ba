/** 人员: an officer of a department, or a person of an owner. */
import type { Post } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly departmentId?: string;
  /** 单位 of a person of an owner. */
  readonly organisationId?: string;
  /** Who keeps the entry, where no department says it. */
  readonly regionId?: string;
  readonly posts: readonly Post[];
}

/** What is put: department and organisation that are left out stay, null takes away. */
export interface ActorChange {
  readonly name: string;
  readonly departmentId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly posts: readonly Post[];
}

/** The person after a change. @param regionId where the person belongs to if to no department */
export function changedActor(
  before: Actor | undefined,
  id: string,
  change: ActorChange,
  regionId: string | undefined,
): Actor {
  const { departmentId = before?.departmentId, organisationId = before?.organisationId, name, posts } = change;
  const place = departmentId ? undefined : (before?.regionId ?? regionId);
  return {
    id,
    name,
    posts: [...new Set(posts)],
    ...(departmentId ? { departmentId } : {}),
    ...(organisationId ? { organisationId } : {}),
    ...(place === undefined ? {} : { regionId: place }),
  };
}

/**
 * Why the posts of a person cannot be changed so. Nobody gives himself posts; who keeps the deployment (OPERATOR) is
 * named by an operator, and is an officer of a department.
 */
export function postsRefusal(
  before: Actor | undefined,
  after: Actor,
  by: { readonly subject: string; readonly posts: readonly Post[] },
): Refusal | undefined {
  if (after.id === by.subject) {
    return refuse('NOT_ALLOWED', ['input', 'id'], { expected: 'another person than the caller', received: after.id });
  }
  const isOperator = after.posts.includes('OPERATOR');
  if (isOperator === (before?.posts.includes('OPERATOR') ?? false)) return undefined;
  const path = ['input', 'posts'];
  const received = after.posts.join(', ');
  if (!by.posts.includes('OPERATOR')) {
    return refuse('NOT_ALLOWED', path, { expected: 'an operator, who alone gives and takes OPERATOR', received });
  }
  const isOfficer =
    after.departmentId !== undefined && !after.posts.some((post) => post === 'OWNER' || post === 'AGENT');
  return !isOperator || isOfficer
    ? undefined
    : refuse('INVALID_INPUT', path, { expected: 'OPERATOR for an officer of a department alone', received });
}
