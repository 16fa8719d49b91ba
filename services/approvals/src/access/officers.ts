import { isPost, type Post } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Staff } from '../reconciliation/unattended';
import type { StaffChange } from '../reconciliation/watched-cases';

export interface Officer {
  readonly posts: readonly Post[];
  readonly departmentId?: string;
}

/** When the directory told of something: by its own clock, and as the how manieth of what this process heard. */
interface Told {
  readonly edition: number;
  readonly at: number;
}

/** Posts of which a department has somebody or nobody. */
const staffing: readonly (readonly Post[])[] = [['HANDLER', 'HEAD'], ['COUNTER']];

/** 人员 as the directory tells them, kept in memory. */
export class Officers implements Staff {
  readonly #officers = new Map<string, Officer>();
  readonly #departments = new Map<string, Set<string>>();
  /** When an officer changed, and when a department came to have somebody for some posts, or nobody. */
  readonly #toldOfOfficer = new Map<string, Told>();
  readonly #toldOfDepartment = new Map<string, Told>();
  #edition = 0;

  /** How often the directory has told of a person; 0 = it has not been heard yet, or is empty. */
  get edition(): number {
    return this.#edition;
  }

  apply({ type, subject, time, data = {} }: FeedEvent): void {
    if (!type.startsWith('actor.')) return;
    const { posts, departmentId } = data;
    const officer: Officer = {
      posts: Array.isArray(posts) ? posts.filter(isPost) : [],
      ...(typeof departmentId === 'string' ? { departmentId } : {}),
    };
    const former = this.#officers.get(subject)?.departmentId;
    const concerned = [...new Set([former, officer.departmentId])].flatMap((id) => id ?? []);
    const before = concerned.map((id) => this.#staffingOf(id));
    if (former !== undefined) this.#departments.get(former)?.delete(subject);
    this.#officers.set(subject, officer);
    if (officer.departmentId !== undefined) this.#of(officer.departmentId).add(subject);
    this.#edition += 1;
    const told = { edition: this.#edition, at: time.getTime() };
    this.#toldOfOfficer.set(subject, told);
    concerned.forEach((id, i) => {
      if (this.#staffingOf(id) !== before[i]) this.#toldOfDepartment.set(id, told);
    });
  }

  officer(id: string): Officer | undefined {
    return this.#officers.get(id);
  }

  hasOfficer(departmentId: string, posts: readonly Post[]): boolean {
    const ids = [...(this.#departments.get(departmentId) ?? [])];
    return ids.some((id) => this.#officers.get(id)?.posts.some((post) => posts.includes(post)));
  }

  /** What was heard after an edition and told since a moment of the directory's clock. */
  changedSince(edition: number, moment: number): StaffChange {
    const since = (told: ReadonlyMap<string, Told>): string[] =>
      [...told].flatMap(([id, one]) => (one.edition > edition && one.at >= moment ? id : []));
    if (edition === this.#edition) return { departmentIds: [], officerIds: [] };
    return { departmentIds: since(this.#toldOfDepartment), officerIds: since(this.#toldOfOfficer) };
  }

  /** Of which kinds of posts a department has somebody. */
  #staffingOf(departmentId: string): string {
    return staffing.map((posts) => this.hasOfficer(departmentId, posts)).join();
  }

  #of(departmentId: string): Set<string> {
    const ids = this.#departments.get(departmentId) ?? new Set();
    this.#departments.set(departmentId, ids);
    return ids;
  }
}
