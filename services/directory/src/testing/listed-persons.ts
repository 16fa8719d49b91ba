/**
 * Lists persons in the directory beside the graph: for stacks of tests, whose persons nobody put. What is listed stays,
 * posts are added.
 */
import type { Act, Post } from '@kuaijin/kit/access/posts';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Actor } from '../domain/actor';
import { listedFact } from '../model/definition';
import { type DirectoryStore, listingsOf, openDirectory } from '../model/store';

const act: Act = { actorId: 'system', post: 'OPERATOR' };

export class ListedPersons {
  private constructor(private readonly store: DirectoryStore) {}

  static async open(deps: ServiceDeps): Promise<ListedPersons> {
    return new ListedPersons(await openDirectory(deps));
  }

  /** Returns when readers see the person with these posts. @throws Error when the directory refuses */
  async list(id: string, posts: readonly Post[], at: Date): Promise<void> {
    const listed = (await this.store.actors.get(id))?.posts ?? [];
    if (posts.every((post) => listed.includes(post))) return;
    const content = { id, posts: [...posts] };
    const command = { key: `listed/${[...posts].sort().join('/')}`, content, act, at };
    const executed = await this.store.actors.execute(id, command, (before) => {
      const kept = before ?? { id, name: id, posts: [] };
      const after: Actor = { ...kept, posts: [...new Set([...kept.posts, ...posts])] };
      return [listedFact('actor', before, after)];
    });
    if (!executed.ok) throw new Error(`${id} could not be listed: ${executed.refusal.code}`);
  }

  async close(): Promise<void> {
    await Promise.all(listingsOf(this.store).map((listing) => listing.close()));
  }
}
