import type { HeadPublisher } from '../ledger/heads/head-publisher';
import { PublishedHeads } from '../ledger/heads/published-heads';
import type { ServiceDeps } from '../service/deps';
import type { AccountMeta } from './account-family';
import type { Accounts } from './accounts';

/** What goes on as long as a service runs. */
export interface HeadsPublishedDaily {
  start(): void;
  stop(): Promise<void>;
}

/** Publishes the head hashes of the accounts of a service each day; nothing where there is no key to sign them. */
export async function publishedDaily<M extends AccountMeta>(
  { config, mongo, namespaces, log }: Pick<ServiceDeps, 'config' | 'mongo' | 'namespaces' | 'log'>,
  accounts: Pick<Accounts<M>, 'headPublisher'>,
): Promise<HeadsPublishedDaily> {
  const { ledgerPrivateKey: key } = config;
  if (key === undefined) {
    log.warn('the head hashes of the ledger are not published: KUAIJIN_LEDGER_PRIVATE_KEY is not set');
    return { start: () => undefined, stop: async () => undefined };
  }
  const published = await PublishedHeads.open(mongo.db(namespaces.feedDatabase), mongo.features);
  const publisher: HeadPublisher = accounts.headPublisher({ published, key, log });
  return {
    start: () => publisher.start(),
    stop: async () => {
      await publisher.stop();
      await published.close();
    },
  };
}
