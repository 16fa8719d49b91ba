/** 人员: an officer of a department, or a person of an owner. */
import type { Post } from '@kuaijin/kit/access/posts';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly departmentId?: string;
  /** 单位 of a person of an owner. */
  readonly organisationId?: string;
  readonly posts: readonly Post[];
}

/** What is put: department and organisation that are left out stay, null takes away. */
export interface ActorChange {
  readonly name: string;
  readonly departmentId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly posts: readonly Post[];
}

/** The person after a change. */
export function changedActor(before: Actor | undefined, id: string, change: ActorChange): Actor {
  const { departmentId = before?.departmentId, organisationId = before?.organisationId, name, posts } = change;
  return {
    id,
    name,
    posts: [...new Set(posts)],
    ...(departmentId ? { departmentId } : {}),
    ...(organisationId ? { organisationId } : {}),
  };
}
