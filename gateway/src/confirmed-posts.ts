/**
 * The posts of a person: the token names them and the directory confirms them, or they are none. What nobody confirmed
 * gives no place either.
 */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import { withPosts } from './token-claims';

/**
 * Milliseconds for which the last word holds while the directory does not answer: that it is down takes nothing from
 * anybody's rights.
 */
const KEPT_MS = 300_000;
/**
 * Milliseconds after a question without an answer in which the directory is not asked again where there is a last word.
 */
const PAUSE_MS = 1_000;
const REMEMBERED = 10_000;

interface Word {
  readonly posts: ReadonlySet<string>;
  readonly at: number;
}

/**
 * Asks the directory in which posts somebody may act; whom it does not know in none.
 * @throws when it does not answer
 */
export type AskPosts = (identity: Identity) => Promise<readonly string[]>;

export class ConfirmedPosts {
  /** In the order in which they were asked for. */
  readonly #words = new Map<string, Word>();
  readonly #asking = new Map<string, Promise<void>>();
  #pausedUntil = Number.NEGATIVE_INFINITY;

  /** @param freshMs milliseconds for which a word is believed; 0 = it is asked each time */
  constructor(
    private readonly ask: AskPosts,
    private readonly freshMs: number,
  ) {}

  /**
   * The identity with those of its posts that the directory lists.
   * @throws KuaijinError UNAVAILABLE when the directory does not answer and has not in the last minutes
   */
  async confirm(identity: Identity, now: Date = new Date()): Promise<Identity> {
    if (identity.anonymous || identity.posts.length === 0) return identity;
    const { posts } = await this.#wordOn(identity, now.getTime());
    return withPosts(
      identity,
      identity.posts.filter((post) => posts.has(post)),
    );
  }

  async #wordOn(identity: Identity, now: number): Promise<Word> {
    const subject = nameOf(identity);
    const known = this.#words.get(subject);
    if (known !== undefined && now - known.at < this.freshMs) return known;
    if (known !== undefined && now < this.#pausedUntil && now - known.at < KEPT_MS) return known;
    let cause: unknown;
    await this.#refresh(subject, identity, now).catch((error: unknown) => {
      cause = error;
      this.#pausedUntil = now + PAUSE_MS;
    });
    const word = this.#words.get(subject);
    if (word === undefined || now - word.at >= KEPT_MS) throw new KuaijinError('UNAVAILABLE', { cause });
    return word;
  }

  /** Once for all that wait. */
  #refresh(subject: string, identity: Identity, now: number): Promise<void> {
    const begun = this.#asking.get(subject);
    if (begun !== undefined) return begun;
    const asking = this.ask(identity)
      .then((posts) => this.#remember(subject, { posts: new Set(posts), at: now }))
      .finally(() => this.#asking.delete(subject));
    this.#asking.set(subject, asking);
    return asking;
  }

  #remember(subject: string, word: Word): void {
    this.#words.delete(subject);
    this.#words.set(subject, word);
    if (this.#words.size <= REMEMBERED) return;
    const [eldest] = this.#words.keys();
    if (eldest !== undefined) this.#words.delete(eldest);
  }
}

/** A person and a program of the same name are two. */
const nameOf = ({ subject, scopes }: Identity): string => `${scopes === undefined ? 'person' : 'account'} ${subject}`;
