import type { FeedEvent } from '@kuaijin/kit/feed';

/** Listed or changed: what the names of these are. */
const named = /^(?:actor|department|organisation)\./;

/** Names of persons, departments and organisations as the directory tells them, kept in memory. */
export class DirectoryNames {
  readonly #names = new Map<string, string>();

  apply({ type, subject, data }: FeedEvent): void {
    const name = data?.['name'];
    if (named.test(type) && typeof name === 'string') this.#names.set(subject, name);
  }

  save(): readonly (readonly [id: string, name: string])[] {
    return [...this.#names];
  }

  load(names: readonly (readonly [id: string, name: string])[]): void {
    for (const [id, name] of names) this.#names.set(id, name);
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }
}
