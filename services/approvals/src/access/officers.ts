import { isPost, type Post } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Staff } from '../reconciliation/unattended';
import type { StaffChange } from '../reconciliation/watched-cases';

export interface Officer {
  readonly posts: readonly Post[];
  readonly departmentId?: string;
}

/** When the directory changed something: by its own clock, and by the count of changes that this process received. */
interface ChangeMark {
  readonly edition: number;
  readonly at: number;
}

/** Officers as they are kept for the next start. */
export interface KeptOfficers {
  readonly edition: number;
  readonly officers: readonly (readonly [id: string, officer: Officer])[];
  readonly officerChanges: readonly (readonly [id: string, mark: ChangeMark])[];
  readonly departmentChanges: readonly (readonly [id: string, mark: ChangeMark])[];
}

/** Posts of which a department has somebody or nobody. */
const staffing: readonly (readonly Post[])[] = [['HANDLER', 'HEAD'], ['HEAD'], ['COUNTER']];

/** 人员 as the directory tells them, kept in memory. */
export class Officers implements Staff {
  readonly #officers = new Map<string, Officer>();
  readonly #departments = new Map<string, Set<string>>();
  /** When an officer changed, and when a department came to have somebody for some posts, or nobody. */
  readonly #officerChanges = new Map<string, ChangeMark>();
  readonly #departmentChanges = new Map<string, ChangeMark>();
  #edition = 0;

  /** How many changes of persons the directory has published; 0 = none received yet, or it is empty. */
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
    const mark = { edition: this.#edition, at: time.getTime() };
    this.#officerChanges.set(subject, mark);
    concerned.forEach((id, i) => {
      if (this.#staffingOf(id) !== before[i]) this.#departmentChanges.set(id, mark);
    });
  }

  save(): KeptOfficers {
    return {
      edition: this.#edition,
      officers: [...this.#officers],
      officerChanges: [...this.#officerChanges],
      departmentChanges: [...this.#departmentChanges],
    };
  }

  /** Takes over what was kept, in place of nothing. */
  load({ edition, officers, officerChanges, departmentChanges }: KeptOfficers): void {
    this.#edition = edition;
    for (const [id, officer] of officers) {
      this.#officers.set(id, officer);
      if (officer.departmentId !== undefined) this.#of(officer.departmentId).add(id);
    }
    for (const [id, mark] of officerChanges) this.#officerChanges.set(id, mark);
    for (const [id, mark] of departmentChanges) this.#departmentChanges.set(id, mark);
  }

  officer(id: string): Officer | undefined {
    return this.#officers.get(id);
  }

  hasOfficer(departmentId: string, posts: readonly Post[]): boolean {
    const ids = [...(this.#departments.get(departmentId) ?? [])];
    return ids.some((id) => this.#officers.get(id)?.posts.some((post) => posts.includes(post)));
  }

  /** Changes received after an edition and published since a moment of the directory's clock. */
  changedSince(edition: number, moment: number): StaffChange {
    const since = (changes: ReadonlyMap<string, ChangeMark>): string[] =>
      [...changes].flatMap(([id, one]) => (one.edition > edition && one.at >= moment ? id : []));
    if (edition === this.#edition) return { departmentIds: [], officerIds: [] };
    return { departmentIds: since(this.#departmentChanges), officerIds: since(this.#officerChanges) };
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
