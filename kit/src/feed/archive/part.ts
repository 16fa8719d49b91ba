/** A part of the archive: consecutive entries of one stream of the feed, as NDJSON, gzipped, under one name. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Entry } from '../../journal/types';
import { entryOfLine, lineOf } from './part-lines';

const SEQ_DIGITS = 12;

/** Where a part lies: `feed-archive/<epoch>/<stream>/<from>-<to>.ndjson.gz`. The same range has the same name. */
export function partName(epoch: string, stream: string, from: number, to: number): string {
  const [first, last] = [from, to].map((seq) => String(seq).padStart(SEQ_DIGITS, '0'));
  return `feed-archive/${epoch}/${stream}/${first}-${last}.ndjson.gz`;
}

/** The bytes of a part: the same entries, the same bytes. */
export function packed(entries: readonly Entry[]): Readable {
  return Readable.from(entries.map(lineOf)).pipe(createGzip());
}

/** The entries of a part, one after the other as they are asked for. @throws Error for bytes that are no part */
export async function* unpacked(bytes: Buffer): AsyncGenerator<Entry> {
  let rest = '';
  for await (const chunk of Readable.from([bytes]).pipe(createGunzip().setEncoding('utf8'))) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield entryOfLine(line);
  }
  if (rest !== '') throw new Error('a part of the archive ends within a line');
}

export interface Measured {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Size and checksum of a file. */
export async function measured(path: string): Promise<Measured> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}
