import type { FeedEvent } from '@kuaijin/kit/feed';
import { endOf, startOf } from '@kuaijin/kit/working-days';
import type { StandIn } from './caller';
import type { Officers } from './officers';

/** Milliseconds after its end for which a substitution is remembered: what was done under it may be asked for again. */
const REMEMBERED_MS = 30 * 86_400_000;

interface Standing {
  readonly officerId: string;
  readonly substituteId: string;
  readonly from: number;
  readonly until: number;
}

/** Substitutions as they are kept for the next start, by officer. */
export type KeptSubstitutions = readonly (readonly [officerId: string, standing: readonly Standing[]])[];

/**
 * AB角 as the directory publishes them, kept in memory: who stands in for whom, with the posts of whom he stands in for.
 */
export class Substitutions {
  readonly #standing = new Map<string, readonly Standing[]>();

  constructor(private readonly officers: Pick<Officers, 'officer'>) {}

  apply({ type, subject, data = {} }: FeedEvent): void {
    if (type.startsWith('substitution.')) {
      const items = Array.isArray(data['items']) ? data['items'] : [];
      this.#standing.set(
        subject,
        items.flatMap((one) => standingOf(subject, one) ?? []),
      );
    }
  }

  save(): KeptSubstitutions {
    return [...this.#standing];
  }

  load(kept: KeptSubstitutions): void {
    for (const [officerId, standing] of kept) this.#standing.set(officerId, standing);
  }

  /**
   * In whose place a person acts, or acted a while ago, in the posts that he holds himself; whether the leave lasts the
   * rule decides by the time of the entry.
   */
  standInsOf(personId: string, now: Date): readonly StandIn[] {
    const standIns: StandIn[] = [];
    const own = this.officers.officer(personId);
    if (own === undefined) return standIns;
    for (const all of this.#standing.values()) {
      for (const { officerId, substituteId, from, until } of all) {
        const officer = this.officers.officer(officerId);
        if (substituteId !== personId || officer === undefined || from > now.getTime()) continue;
        if (officer.departmentId !== own.departmentId || until + REMEMBERED_MS <= now.getTime()) continue;
        const posts = officer.posts.filter((post) => own.posts.includes(post));
        standIns.push({ officerId, ...officer, posts, from, until });
      }
    }
    return standIns;
  }
}

function standingOf(officerId: string, item: unknown): Standing | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { substituteId, from, to, endedAt, registeredBy } = item as Record<string, unknown>;
  // Who keeps leaves does not profit from them.
  if (substituteId === registeredBy) return undefined;
  if (typeof substituteId !== 'string' || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const last = endOf(to).getTime();
  const until = endedAt instanceof Date ? Math.min(last, endedAt.getTime()) : last;
  return { officerId, substituteId, from: startOf(from).getTime(), until };
}
