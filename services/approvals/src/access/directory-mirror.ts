import { type Feed, FeedMirror } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import type { Db } from 'mongodb';
import { DirectoryNames } from './directory-names';
import { type KeptOfficers, Officers } from './officers';
import { Offices } from './offices';
import { type KeptSubstitutions, Substitutions } from './substitutions';

/** Of what is kept for the next start: grows when its shape changes, or what is folded from an event. */
const KEPT_VERSION = 1;

interface KeptDirectory {
  readonly officers: KeptOfficers;
  readonly offices: readonly string[];
  readonly substitutions: KeptSubstitutions;
  readonly names: readonly (readonly [id: string, name: string])[];
}

export interface DirectoryMirrorOptions {
  readonly feed: Feed;
  /** Database of the service. */
  readonly db: Db;
  readonly log: Logger;
  /** Events after which what is known is kept, at least; default 1,000. */
  readonly keptAfter?: number;
}

/**
 * What approvals keeps in memory of the directory's part of the feed: its people, its departments, who stands in for
 * whom, and the names of all that it lists.
 */
export class DirectoryMirror {
  readonly officers = new Officers();
  readonly offices = new Offices();
  readonly substitutions = new Substitutions(this.officers);
  readonly names = new DirectoryNames();
  readonly #mirror: FeedMirror<KeptDirectory>;

  constructor({ feed, db, log, keptAfter }: DirectoryMirrorOptions) {
    this.#mirror = new FeedMirror({
      feed,
      source: 'directory',
      apply: (event) => {
        this.names.apply(event);
        this.officers.apply(event);
        this.offices.apply(event);
        this.substitutions.apply(event);
      },
      keeping: {
        db,
        name: 'directory',
        version: KEPT_VERSION,
        save: () => this.#save(),
        load: (kept) => this.#load(kept),
        ...(keptAfter === undefined ? {} : { after: keptAfter }),
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

  #save(): KeptDirectory {
    const { officers, offices, substitutions, names } = this;
    return {
      officers: officers.save(),
      offices: offices.save(),
      substitutions: substitutions.save(),
      names: names.save(),
    };
  }

  #load({ officers, offices, substitutions, names }: KeptDirectory): void {
    this.officers.load(officers);
    this.offices.load(offices);
    this.substitutions.load(substitutions);
    this.names.load(names);
  }
}
