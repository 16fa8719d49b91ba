import { type Feed, type FeedEvent, FeedMirror } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { isPost, type Post } from '@kuaijin/kit/posts';
import { endOf, startOf } from '@kuaijin/kit/working-days';
import type { Hat } from '../domain/hats';

/** Milliseconds after its end for which a substitution is remembered: what was done under it may be asked for again. */
const REMEMBERED_MS = 30 * 86_400_000;

interface Officer {
  readonly posts: readonly Post[];
  readonly departmentId?: string;
}

interface Standing {
  readonly officerId: string;
  readonly substituteId: string;
  readonly from: number;
  readonly until: number;
}

/** AB角 as the directory tells them, kept in memory: who stands in for whom, with the posts of whom he stands in for. */
export class Substitutions {
  readonly #officers = new Map<string, Officer>();
  readonly #standing = new Map<string, readonly Standing[]>();
  readonly #mirror: FeedMirror;

  constructor(feed: Feed, log: Logger) {
    this.#mirror = new FeedMirror({
      feed,
      source: 'directory',
      apply: (event) => this.apply(event),
      onError: (err) => log.warn({ err }, 'the directory is not read yet'),
    });
  }

  /** Returns when everything that the directory told until now is known. */
  async start(): Promise<void> {
    this.#mirror.start();
    await this.#mirror.caughtUp();
  }

  stop(): Promise<void> {
    return this.#mirror.stop();
  }

  apply({ type, subject, data = {} }: FeedEvent): void {
    if (type.startsWith('actor.')) {
      const { posts, departmentId } = data;
      this.#officers.set(subject, {
        posts: Array.isArray(posts) ? posts.filter(isPost) : [],
        ...(typeof departmentId === 'string' ? { departmentId } : {}),
      });
    }
    if (type.startsWith('substitution.')) {
      const items = Array.isArray(data['items']) ? data['items'] : [];
      this.#standing.set(
        subject,
        items.flatMap((one) => standingOf(subject, one) ?? []),
      );
    }
  }

  /** In whose place a person acts, or acted a while ago; whether the leave lasts the rule decides by the time of the entry. */
  hatsOf(personId: string, now: Date): readonly Hat[] {
    const hats: Hat[] = [];
    for (const all of this.#standing.values()) {
      for (const { officerId, substituteId, from, until } of all) {
        const officer = this.#officers.get(officerId);
        if (substituteId !== personId || officer === undefined || from > now.getTime()) continue;
        if (until + REMEMBERED_MS > now.getTime()) hats.push({ officerId, ...officer, from, until });
      }
    }
    return hats;
  }
}

function standingOf(officerId: string, item: unknown): Standing | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { substituteId, from, to, endedAt } = item as Record<string, unknown>;
  if (typeof substituteId !== 'string' || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const last = endOf(to).getTime();
  const until = endedAt instanceof Date ? Math.min(last, endedAt.getTime()) : last;
  return { officerId, substituteId, from: startOf(from).getTime(), until };
}
