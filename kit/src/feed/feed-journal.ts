import type { Db } from 'mongodb';
import { Journal } from '../journal/journal';
import type { JournalOptions } from '../journal/types';
import type { Processes } from './processes';

/** What a process does that publishes: others look more often for what it writes. */
const PUBLISH = 'publish';

/** The journal in which the feed is kept. A process that is alone at the feed looks seldom for what others write. */
export async function openFeedJournal(db: Db, processes: Processes, options: JournalOptions): Promise<Journal> {
  const othersWrite = () => !processes.isAlone;
  const journal = await Journal.open(db, 'feed', { ...options, isCarriedOn: false, othersWrite });
  let knewOthers = othersWrite();
  processes.observe(() => {
    const knowsOthers = othersWrite();
    if (knowsOthers && !knewOthers) journal.pollSoon();
    knewOthers = knowsOthers;
  });
  return journal;
}

/** Has others know that a process publishes from now on; called before it does so first. */
export function announcePublishing(processes: Processes): void {
  void processes.join(PUBLISH);
}
