/** Registrants as they are now: whoever lost a post sees less from then on, whatever was registered. */

import { type Identity, isPost, type Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { type Feed, type FeedEvent, FeedMirror } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import type { Db } from 'mongodb';

const DIRECTORY = 'directory';
/** What is declared for an account that follows the feed at all. */
const FEED_SCOPE = 'events';
/** Of what is kept of the directory: grows when its shape changes, or what is folded from an event. */
const KEPT_VERSION = 1;

/** A person as the directory lists him. */
interface ListedPerson {
  readonly posts: readonly Post[];
  readonly department?: string;
  readonly organisation?: string;
}

/** Registrants as they are kept for the next start. */
interface KeptRegistrants {
  readonly persons: readonly (readonly [id: string, person: ListedPerson])[];
  readonly accounts: readonly (readonly [id: string, account: Account])[];
}

interface Account {
  readonly region: string;
  readonly scopes: readonly string[];
}

export interface RegistrantsOptions {
  readonly feed: Feed;
  /** Database of the service. */
  readonly db: Db;
  readonly log: Logger;
  /** Whose word it is that a person holds posts (`Config.postsConfirmedBy`). */
  readonly postsConfirmedBy: 'directory' | 'token';
  /** With the mandates that somebody holds now. */
  readonly viewerOf: (identity: Identity, now: Date) => Promise<Viewer>;
}

export class Registrants {
  readonly #options: RegistrantsOptions;
  readonly #persons = new Map<string, ListedPerson>();
  readonly #accounts = new Map<string, Account>();
  readonly #directory: FeedMirror<KeptRegistrants>;

  constructor(options: RegistrantsOptions) {
    this.#options = options;
    const { feed, db, log } = options;
    this.#directory = new FeedMirror<KeptRegistrants>({
      feed,
      source: DIRECTORY,
      apply: (event) => this.#apply(event),
      keeping: {
        db,
        name: 'registrants',
        version: KEPT_VERSION,
        save: () => ({ persons: [...this.#persons], accounts: [...this.#accounts] }),
        load: ({ persons, accounts }) => {
          for (const [id, person] of persons) this.#persons.set(id, person);
          for (const [id, account] of accounts) this.#accounts.set(id, account);
        },
      },
      onError: (err) => log.warn({ err }, 'directory not read yet; retrying'),
    });
  }

  start(): void {
    this.#directory.start();
  }

  stop(): Promise<void> {
    return this.#directory.stop();
  }

  /** Who looks in the name of a registrant now; undefined for one without a post, who sees nothing of offices. */
  async viewerOf(registrant: Identity, now: Date): Promise<Viewer | undefined> {
    const identity = await this.#present(registrant);
    return identity === undefined || identity.posts.length === 0 ? undefined : this.#options.viewerOf(identity, now);
  }

  /**
   * A person as the directory lists him now, whatever the posts were when he set something; undefined for one without a
   * post.
   */
  async personNow(person: Identity | undefined, now: Date): Promise<Viewer | undefined> {
    if (person === undefined) return undefined;
    if (this.#options.postsConfirmedBy === 'token') return this.#options.viewerOf(person, now);
    await this.#directory.caughtUp();
    const listed = this.#persons.get(person.subject);
    if (listed === undefined || listed.posts.length === 0) return undefined;
    const { department: _former, organisation: _left, ...rest } = person;
    return this.#options.viewerOf({ ...rest, ...listed }, now);
  }

  async #present(registrant: Identity): Promise<Identity | undefined> {
    const { subject, scopes, posts } = registrant;
    const isAccount = scopes !== undefined;
    if (!isAccount && this.#options.postsConfirmedBy === 'token') return registrant;
    await this.#directory.caughtUp();
    if (isAccount) {
      const account = this.#accounts.get(subject);
      return account?.scopes.includes(FEED_SCOPE) ? { ...registrant, ...account } : undefined;
    }
    const listed = this.#persons.get(subject)?.posts ?? [];
    return { ...registrant, posts: posts.filter((post) => listed.includes(post)) };
  }

  #apply({ type, subject, data = {} }: FeedEvent): void {
    if (type === 'actor.listed' || type === 'actor.changed') {
      const { posts, departmentId, organisationId } = data;
      this.#persons.set(subject, {
        posts: Array.isArray(posts) ? posts.filter(isPost) : [],
        ...(typeof departmentId === 'string' ? { department: departmentId } : {}),
        ...(typeof organisationId === 'string' ? { organisation: organisationId } : {}),
      });
    }
    if (type !== 'serviceAccount.listed' && type !== 'serviceAccount.changed') return;
    const { regionId, scopes, withdrawnAt } = data;
    if (withdrawnAt !== undefined && withdrawnAt !== null) this.#accounts.delete(subject);
    else {
      this.#accounts.set(subject, {
        region: regionCodeOf(String(regionId)) ?? '',
        scopes: Array.isArray(scopes) ? scopes.map(String) : [],
      });
    }
  }
}
