/** Bytes on their way in: they lie in a file of this machine until all of them are there and are the announced ones. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drawn, Pace, type PaceLimits } from '../service/pace';

/** What a killed process left is older than any transfer. */
const LEFT_MS = 3_600_000;

export interface ReceivedFile {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The folder in which they lie meanwhile. */
export class Incoming {
  private constructor(
    private readonly folder: string,
    private readonly pace: PaceLimits,
  ) {}

  /** Makes the folder, and clears away what killed processes left in it. */
  static async open(folder: string, pace: PaceLimits): Promise<Incoming> {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const { mtimeMs = Date.now() } = await stat(path).catch(() => ({ mtimeMs: undefined }));
      if (Date.now() - mtimeMs > LEFT_MS) await rm(path, { force: true });
    }
    return new Incoming(folder, pace);
  }

  /**
   * Takes in at most so many bytes, and gives them to `use` once they lie on the disk; the file is gone afterwards
   * unless `use` has moved it.
   * @throws KuaijinError REQUEST_TOO_SLOW, TOO_LARGE, and whatever breaks off the body
   */
  async receive<T>(body: Readable, limit: number, use: (file: ReceivedFile) => Promise<T>): Promise<T> {
    const path = join(this.folder, randomUUID());
    const hash = createHash('sha256');
    const pace = new Pace(this.pace, limit);
    async function* hashed(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    }
    try {
      await pipeline(drawn(body, pace), hashed, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
      return await use({ path, bytes: pace.bytes, sha256: hash.digest('hex') });
    } finally {
      await rm(path, { force: true });
    }
  }
}
