import type { Db } from 'mongodb';
import { isKuaijinError } from '../../errors/errors';
import { Journal } from '../../journal/journal';
import type { Entry } from '../../journal/types';
import type { MongoFeatures } from '../../mongo/features';
import { type HeadsPage, unverifiedPage } from './signed-page';

/** The journal, in the database of the feed, which every service reads. */
const JOURNAL = 'ledger_heads';

/** A page as it was published. */
export interface PublishedPage extends HeadsPage {
  /** The compact JWS that it is read from. */
  readonly signed: string;
  readonly publishedAt: Date;
}

/** The head hashes of all ledgers as they were published: a stream for each ledger and day, an entry for each page. */
export class PublishedHeads {
  private constructor(private readonly journal: Journal) {}

  /** @param db of the feed @throws KuaijinError UNAVAILABLE */
  static async open(db: Db, features: MongoFeatures): Promise<PublishedHeads> {
    return new PublishedHeads(await Journal.open(db, JOURNAL, { features, isCarriedOn: false }));
  }

  /** Pages of a day behind one of them, in order. */
  async pages(ledger: string, day: string, after: number, limit: number): Promise<readonly PublishedPage[]> {
    return (await this.journal.read(`${ledger}/${day}`, after, limit)).map(pageOf);
  }

  /** The last page of a day so far. */
  async last(ledger: string, day: string): Promise<PublishedPage | undefined> {
    const entry = await this.journal.last(`${ledger}/${day}`);
    return entry === undefined ? undefined : pageOf(entry);
  }

  /** @returns false where another process published that page first */
  async publish({ ledger, day, page }: HeadsPage, signed: string): Promise<boolean> {
    const draft = { key: `page-${page}`, type: 'heads.published', v: 1, data: { signed }, at: new Date() };
    try {
      await this.journal.append(`${ledger}/${day}`, [draft], page - 1);
      return true;
    } catch (error) {
      if (isKuaijinError(error) && ['VERSION_CONFLICT', 'IDEMPOTENCY_KEY_REUSED'].includes(error.code)) return false;
      throw error;
    }
  }

  close(): Promise<void> {
    return this.journal.close();
  }
}

function pageOf({ data, at }: Entry): PublishedPage {
  const { signed } = data as { readonly signed: string };
  return { ...unverifiedPage(signed), signed, publishedAt: at };
}
