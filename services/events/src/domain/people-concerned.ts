import type { FeedEvent } from '@kuaijin/kit/feed';
import { endOf, startOf } from '@kuaijin/kit/working-days';

/** 人员 as far as a message needs to know them. */
export interface Person {
  readonly id: string;
  readonly departmentId?: string;
  readonly organisationId?: string;
  readonly posts: readonly string[];
}

/** 请假 of an officer, and who stands in. */
interface Leave {
  readonly substituteId: string;
  readonly from: Date;
  readonly until: Date;
}

/** People as they are kept for the next start. */
export interface KeptPeople {
  readonly persons: readonly Person[];
  readonly heads: readonly (readonly [departmentId: string, personId: string])[];
  readonly leaves: readonly (readonly [personId: string, leaves: readonly KeptLeave[]])[];
}

interface KeptLeave {
  readonly substituteId: string;
  /** Milliseconds. */
  readonly from: number;
  readonly until: number;
}

/** Posts whose holders are notified for a department: those who handle its steps, and its head. */
const notifiedPosts: readonly string[] = ['HANDLER', 'HEAD'];

/** Who works where, folded from the events of directory. Pure: the same events give the same people. */
export class People {
  readonly #persons = new Map<string, Person>();
  readonly #heads = new Map<string, string>();
  readonly #leaves = new Map<string, readonly Leave[]>();

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
    if (type === 'substitution.listed' || type === 'substitution.changed') {
      const items = Array.isArray(data['items']) ? data['items'] : [];
      this.#leaves.set(
        subject,
        items.flatMap((one) => leaveOf(one) ?? []),
      );
    }
    if (type === 'department.listed' || type === 'department.changed') {
      const { headId } = data;
      if (typeof headId === 'string') this.#heads.set(subject, headId);
      else this.#heads.delete(subject);
    }
  }

  save(): KeptPeople {
    const leaves = [...this.#leaves].map(([id, all]) => [id, all.map(keptLeave)] as const);
    return { persons: [...this.#persons.values()], heads: [...this.#heads], leaves };
  }

  /** Takes over what was kept, in place of nothing. */
  load({ persons, heads, leaves }: KeptPeople): void {
    for (const person of persons) this.#persons.set(person.id, person);
    for (const [departmentId, personId] of heads) this.#heads.set(departmentId, personId);
    for (const [id, all] of leaves) this.#leaves.set(id, all.map(leaveKept));
  }

  /** Who does the work of an officer at an instant, while that one is on leave. */
  substituteOf(personId: string, at: Date): string | undefined {
    return this.#leaves.get(personId)?.find(({ from, until }) => from <= at && at < until)?.substituteId;
  }

  /** 经办人和负责人 of a department. */
  officersOf(departmentId: string): readonly Person[] {
    const head = this.#heads.get(departmentId);
    return this.#all(
      (person) =>
        person.id === head ||
        (person.departmentId === departmentId && person.posts.some((post) => notifiedPosts.includes(post))),
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

const keptLeave = ({ substituteId, from, until }: Leave): KeptLeave => ({
  substituteId,
  from: from.getTime(),
  until: until.getTime(),
});

const leaveKept = ({ substituteId, from, until }: KeptLeave): Leave => ({
  substituteId,
  from: new Date(from),
  until: new Date(until),
});

function leaveOf(item: unknown): Leave | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { substituteId, from, to, endedAt } = item as Record<string, unknown>;
  if (typeof substituteId !== 'string' || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const last = endOf(to);
  return { substituteId, from: startOf(from), until: endedAt instanceof Date && endedAt < last ? endedAt : last };
}
