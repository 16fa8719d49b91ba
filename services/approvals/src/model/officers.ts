import { isPost, type Post } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Staff } from '../domain/unattended';

export interface Officer {
  readonly posts: readonly Post[];
  readonly departmentId?: string;
}

/** 人员 as the directory tells them, kept in memory. */
export class Officers implements Staff {
  readonly #officers = new Map<string, Officer>();
  readonly #departments = new Map<string, Set<string>>();
  #edition = 0;

  /** How often the directory has told of a person; 0 = it has not been heard yet, or is empty. */
  get edition(): number {
    return this.#edition;
  }

  apply({ type, subject, data = {} }: FeedEvent): void {
    if (!type.startsWith('actor.')) return;
    const { posts, departmentId } = data;
    const former = this.#officers.get(subject)?.departmentId;
    if (former !== undefined) this.#departments.get(former)?.delete(subject);
    const officer: Officer = {
      posts: Array.isArray(posts) ? posts.filter(isPost) : [],
      ...(typeof departmentId === 'string' ? { departmentId } : {}),
    };
    this.#officers.set(subject, officer);
    if (officer.departmentId !== undefined) this.#of(officer.departmentId).add(subject);
    this.#edition += 1;
  }

  officer(id: string): Officer | undefined {
    return this.#officers.get(id);
  }

  hasOfficer(departmentId: string, posts: readonly Post[]): boolean {
    const ids = [...(this.#departments.get(departmentId) ?? [])];
    return ids.some((id) => this.#officers.get(id)?.posts.some((post) => posts.includes(post)));
  }

  #of(departmentId: string): Set<string> {
    const ids = this.#departments.get(departmentId) ?? new Set();
    this.#departments.set(departmentId, ids);
    return ids;
  }
}
