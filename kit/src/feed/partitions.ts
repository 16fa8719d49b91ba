import { createHash } from 'node:crypto';

/** A place in the feed: a stream and a sequence in it. */
export interface FeedPlace {
  readonly stream: string;
  readonly seq: number;
}

/** Divides the events of a source so that all that is published of one thing stays together, in order. */
export class Partitions {
  /** @param count of streams a source; the same as long as the feed exists */
  constructor(readonly count: number) {}

  /** The stream of an event. The thing that it is about is the stream of its journal: its id without the last part. */
  streamOf(source: string, eventId: string): string {
    const hash = createHash('sha256').update(thingOf(eventId)).digest().readUInt32BE(0);
    return `${source}/${hash % this.count}`;
  }

  /** The streams of a source. */
  streamsOf(source: string): readonly string[] {
    return Array.from({ length: this.count }, (_, n) => `${source}/${n}`);
  }
}

/** What an event is about, by its id `<thing>/<seq>`. */
export const thingOf = (eventId: string): string => eventId.replace(/\/[^/]*$/, '');

/** The service that writes a stream. */
export const sourceOf = (stream: string): string => stream.replace(/\/\d+$/, '');

/** True for the one stream that a source had before there were partitions. */
export const isEarlierStream = (stream: string): boolean => sourceOf(stream) === stream;
