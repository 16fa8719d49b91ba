/**
 * The collections that stay on the driver (decision 43), by kind, each with why no mongoose model keeps it. Every other
 * collection is declared as a read model or as documents of its service; tests fail on one that is neither.
 */
export const driverCollections = {
  journal:
    'entries, those of ledgers and of the feed too: bare commands, whose exact replies show which entry was refused and why',
  journalStreams: 'how far each stream of a journal reaches: a bulk write of a few bytes with every entry',
  recentWrites:
    'the streams that were written lately: noted in front of every write, so that it waits for nothing but the store',
  primaryProofs: 'one document of a process: written for the acknowledgement of a majority and the moment in its reply',
  projectionMarks: 'how far each stream was carried on: a bulk write behind the work, and lost without harm',
  feedEpoch: 'one word that names a feed: written once, when the feed is first opened',
  feedProcesses: 'which processes there are at the feed: a sign of life of each every moment, by the driver',
  feedSealed: 'where the one stream that a source had before the partitions ends: written once a source',
  launcherMarks: 'one document: that the first data are there, before any service runs',
} as const;

/** What a collection is that stays on the driver. */
export type DriverCollection = keyof typeof driverCollections;
