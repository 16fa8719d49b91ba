import { type Feed, FeedMirror } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { DirectoryNames } from './directory-names';
import { Officers } from './officers';
import { Offices } from './offices';
import { Substitutions } from './substitutions';

/**
 * What approvals keeps in memory of the directory's part of the feed: its people, its departments, who stands in for
 * whom, and the names of all that it lists.
 */
export class DirectoryMirror {
  readonly officers = new Officers();
  readonly offices = new Offices();
  readonly substitutions = new Substitutions(this.officers);
  readonly names = new DirectoryNames();
  readonly #mirror: FeedMirror;

  constructor(feed: Feed, log: Logger) {
    this.#mirror = new FeedMirror({
      feed,
      source: 'directory',
      apply: (event) => {
        this.names.apply(event);
        this.officers.apply(event);
        this.offices.apply(event);
        this.substitutions.apply(event);
      },
      onError: (err) => log.warn({ err }, 'directory not read yet; retrying'),
    });
  }

  /** Returns when everything that the directory has published until now is known. */
  async start(): Promise<void> {
    this.#mirror.start();
    await this.#mirror.caughtUp();
  }

  stop(): Promise<void> {
    return this.#mirror.stop();
  }
}
