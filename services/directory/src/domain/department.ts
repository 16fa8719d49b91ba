/** 部门: catalogues name it by code, a case finds it by the region of its project and that code. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Actor } from './actor';

export interface Department {
  /** `department-<region code>-<code>`. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly regionId: string;
  /** 负责人, whom the ladder reaches first. */
  readonly headId?: string;
  /** 分管领导, whom the ladder reaches last. */
  readonly leaderInChargeId?: string;
}

/** 调度中心 of a region: whom the ladder reaches between head and leader. */
export const DISPATCH_CENTRE = 'DISPATCH';

/** Id of a department. */
export function departmentIdOf(regionCode: string, code: string): string {
  return `department-${regionCode}-${code}`;
}

/** What is put: what is left out stays, null takes away. */
export interface DepartmentChange {
  readonly regionId: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly headId?: string | null | undefined;
  readonly leaderInChargeId?: string | null | undefined;
}

/** The department after a change. */
export function changedDepartment(before: Department | undefined, id: string, change: DepartmentChange): Department {
  const { headId = before?.headId, leaderInChargeId = before?.leaderInChargeId, ...rest } = change;
  return { id, ...rest, ...(headId ? { headId } : {}), ...(leaderInChargeId ? { leaderInChargeId } : {}) };
}

/** Why these persons cannot lead a department: each has to be listed and to hold the post. */
export function leadersRefusal(
  change: Pick<DepartmentChange, 'headId' | 'leaderInChargeId'>,
  actors: ReadonlyMap<string, Actor>,
): Refusal | undefined {
  return (
    leaderRefusal('headId', change.headId, 'HEAD', actors) ??
    leaderRefusal('leaderInChargeId', change.leaderInChargeId, 'LEADER', actors)
  );
}

function leaderRefusal(
  field: string,
  id: string | null | undefined,
  post: 'HEAD' | 'LEADER',
  actors: ReadonlyMap<string, Actor>,
): Refusal | undefined {
  if (id === undefined || id === null) return undefined;
  const actor = actors.get(id);
  const path = ['input', field];
  if (actor === undefined) return refuse('NOT_FOUND', path, { expected: 'a person of the directory', received: id });
  if (actor.posts.includes(post)) return undefined;
  return refuse('INVALID_INPUT', path, {
    expected: `a person with the post ${post}`,
    received: `${id} (${actor.posts.join(', ')})`,
  });
}
