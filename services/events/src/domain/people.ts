import type { FeedEvent } from '@kuaijin/kit/feed';

/** 人员 as far as a message needs to know them. */
export interface Person {
  readonly id: string;
  readonly departmentId?: string;
  readonly organisationId?: string;
  readonly posts: readonly string[];
}

/** Posts whose holders are told what a department is told: those who handle its steps, and its head. */
const told: readonly string[] = ['HANDLER', 'HEAD'];

/** Who works where, folded from what directory tells. Pure: the same events give the same people. */
export class People {
  readonly #persons = new Map<string, Person>();
  readonly #heads = new Map<string, string>();

  /** Events of directory, in order. */
  apply({ type, subject, data = {} }: FeedEvent): void {
    if (type === 'actor.listed' || type === 'actor.changed') {
      const { departmentId, organisationId, posts } = data;
      this.#persons.set(subject, {
        id: subject,
        ...(typeof departmentId === 'string' ? { departmentId } : {}),
        ...(typeof organisationId === 'string' ? { organisationId } : {}),
        posts: Array.isArray(posts) ? posts.map(String) : [],
      });
    }
    if (type === 'department.listed' || type === 'department.changed') {
      const { headId } = data;
      if (typeof headId === 'string') this.#heads.set(subject, headId);
      else this.#heads.delete(subject);
    }
  }

  /** 经办人和负责人 of a department. */
  officersOf(departmentId: string): readonly Person[] {
    const head = this.#heads.get(departmentId);
    return this.#all(
      (person) =>
        person.id === head ||
        (person.departmentId === departmentId && person.posts.some((post) => told.includes(post))),
    );
  }

  /** Persons of an owner 业主. */
  personsOf(organisationId: string): readonly Person[] {
    return this.#all((person) => person.organisationId === organisationId);
  }

  isHeadOf(personId: string, departmentId: string): boolean {
    const { posts = [], departmentId: own } = this.#persons.get(personId) ?? {};
    return this.#heads.get(departmentId) === personId || (own === departmentId && posts.includes('HEAD'));
  }

  #all(isWanted: (person: Person) => boolean): readonly Person[] {
    return [...this.#persons.values()].filter(isWanted);
  }
}
