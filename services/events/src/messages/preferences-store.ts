/** Reads and changes 消息设置. */
import { AggregateStore, Aggregates, type Command, type DecideOn, type Executed } from '@kuaijin/kit/aggregate';
import type { BsonData, Fact } from '@kuaijin/kit/journal';
import { openReadModel, type VersionedCollection } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { type MessagePreferences, noPreferences, type PreferenceEntryType, type PreferenceFacts } from './preferences';
import { preferenceDocuments, preferencesDefinition, streamOfPerson } from './preferences-model';

const SOURCE = 'events';

/** A fact of the journal of somebody's preferences. */
export const preferenceFact = <T extends PreferenceEntryType>(type: T, data: PreferenceFacts[T]): Fact => ({
  type,
  v: 1,
  data: { ...data } as unknown as BsonData,
});

/** Preferences with their version; 0 = nothing was ever set. */
export interface PreferencesAt {
  readonly preferences: MessagePreferences;
  readonly version: number;
}

export class PreferencesStore extends AggregateStore<MessagePreferences> {
  private constructor(
    aggregates: Aggregates<MessagePreferences>,
    private readonly documents: VersionedCollection<MessagePreferences>,
  ) {
    super(aggregates);
  }

  static async open(
    deps: Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces' | 'log'>,
  ): Promise<PreferencesStore> {
    const database = deps.namespaces.database(SOURCE);
    const documents = await openReadModel(deps.mongo, database, preferenceDocuments);
    const aggregates = await Aggregates.open<MessagePreferences>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: preferencesDefinition(documents),
      log: deps.log,
      pollMs: deps.config.pollMs,
    });
    return new PreferencesStore(aggregates, documents);
  }

  execute(
    person: string,
    command: Command,
    decide: DecideOn<MessagePreferences>,
  ): Promise<Executed<MessagePreferences>> {
    return this.aggregates.execute(streamOfPerson(person), command, decide);
  }

  /** Those of some persons who have set anything. */
  async known(persons: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.documents.getMany(persons)).keys());
  }

  /** As readers see them: written before an event of the change is published. */
  async at(person: string): Promise<PreferencesAt> {
    const document = await this.documents.get(person);
    return { preferences: document ?? noPreferences(person), version: document?.version ?? 0 };
  }
}
