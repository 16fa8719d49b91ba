/** All that a refusal must leave as it is: journals, read models, files and the feed, of every service. */
import type { ServiceName } from '@kuaijin/dev/compose/services';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { SYSTEM_KEY } from '@kuaijin/workflow-approvals/case/draft';
import type { TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

/**
 * Notes of how far somebody has read, locks, what a watch saw when, and numbers of documents, which are drawn behind
 * the answers: they follow what was done before, or the clock.
 */
const notes =
  /(^case_troubles$|^rounds$|_marks|_recent|_hints|_positions|^claimed_keys|^followed_|^project_codes|^waiters|epoch|^feed_|^webhook_progress$|^message_deliveries$|^document_numbers|^ledger_heads)/;

/** What events writes when something happens elsewhere: messages, their mailboxes, and the entries of both. */
const heard = /\.(notifications|mailboxes|mailbox_journal(_streams)?)$|^feed$/;

/** Services that write what others tell, and whom they hear. */
const followers: readonly (readonly [ServiceName, readonly ServiceName[]])[] = [
  ['supervision', ['projects']],
  ['events', ['directory', 'projects', 'land', 'funds', 'supervision', 'approvals']],
];

export class Everything {
  constructor(private readonly stack: TestStack) {}

  /** Sizes of what only grows and versions of what changes, by database and collection. */
  async of(service?: ServiceName): Promise<Readonly<Record<string, unknown>>> {
    const { mongo, feed } = this.stack.stack.shared;
    const { databases } = await mongo.client.db('admin').admin().listDatabases({ nameOnly: true });
    const own = databases
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${this.stack.prefix}_`))
      .filter((name) => service === undefined || name === `${this.stack.prefix}_${service}`);
    const found = await Promise.all(own.map((name) => this.#database(name)));
    const heads = await feed.head();
    const isOwn = ([stream]: readonly [string, number]) => service === undefined || stream.startsWith(`${service}/`);
    const positions = Object.fromEntries(Object.entries(heads).filter(isOwn));
    return Object.fromEntries([...found.flat(), ['feed', positions]]);
  }

  /**
   * What was asked of a service. More may follow from that by itself, whenever it is: of approvals there are the
   * entries that somebody's own key names, of events all but what it hears from others: of mailboxes what was read.
   */
  async asked(service: ServiceName): Promise<Readonly<Record<string, unknown>>> {
    if (service === 'events') {
      const found = Object.entries(await this.of(service)).filter(([name]) => !heard.test(name));
      const mailboxes = this.stack.stack.shared.mongo.db(`${this.stack.prefix}_events`).collection('mailbox_journal');
      const read = await mailboxes.countDocuments({ 'act.actorId': { $ne: 'system' } }, { comment: LOOKS_AT_ALL });
      return Object.fromEntries([...found, ['read messages', read]]);
    }
    if (service !== 'approvals') return this.of(service);
    const db = this.stack.stack.shared.mongo.db(`${this.stack.prefix}_approvals`);
    const collections = await db.listCollections({}, { nameOnly: true }).toArray();
    const journals = collections.map(({ name }) => name).filter((name) => name.endsWith('_journal'));
    const somebodys = { key: { $not: new RegExp(`^${SYSTEM_KEY}`) } };
    const counted = journals.map(async (name) => [
      name,
      await db.collection(name).countDocuments(somebodys, { comment: LOOKS_AT_ALL }),
    ]);
    return Object.fromEntries(await Promise.all(counted));
  }

  /** Waits until those who follow the feed have taken in all that was told, and what they told themselves. */
  settled(): Promise<boolean> {
    return waitFor('what was driven to be taken in everywhere', async () => {
      const { mongo, feed } = this.stack.stack.shared;
      const heads = await feed.head();
      const behind = followers.flatMap(([service, sources]) =>
        Object.keys(heads)
          .filter((stream) => sources.some((source) => stream.startsWith(`${source}/`)))
          .map(async (stream) => {
            const positions = mongo.db(`${this.stack.prefix}_${service}`).collection('feed_positions');
            const ofStream = { _id: new RegExp(`/${stream}$`) as never };
            const reached = await positions.find(ofStream, { comment: LOOKS_AT_ALL }).toArray();
            return reached.length === 0 || reached.some(({ seq }) => Number(seq) < Number(heads[stream]));
          }),
      );
      const isBehind = (await Promise.all(behind)).includes(true);
      return !isBehind && JSON.stringify(await feed.head()) === JSON.stringify(heads);
    });
  }

  async #database(name: string): Promise<readonly (readonly [string, unknown])[]> {
    const db = this.stack.stack.shared.mongo.db(name);
    const collections = await db.listCollections({}, { nameOnly: true }).toArray();
    const watched = collections.map((one) => one.name).filter((one) => !notes.test(one));
    return Promise.all(
      watched.map(async (collection): Promise<readonly [string, unknown]> => {
        const documents = db.collection(collection);
        const first = await documents.findOne({}, { projection: { version: 1 }, comment: LOOKS_AT_ALL });
        const isVersioned = typeof first?.['version'] === 'number';
        const what = isVersioned
          ? await documents
              .find({}, { projection: { version: 1 }, comment: LOOKS_AT_ALL })
              .sort({ _id: 1 })
              .toArray()
          : await documents.estimatedDocumentCount({ comment: LOOKS_AT_ALL });
        return [`${name}.${collection}`, what];
      }),
    );
  }
}
