/** Bytes on their way out, held against their checksum: the last of them are given only when all were right. */
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { KuaijinError } from '../errors/errors';
import type { Attachment } from './attachment';

/** Fails before its end when the bytes are not those that were announced, so that no reader takes them for whole. */
export class Verified extends Transform {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #held: Buffer | undefined;

  constructor(private readonly announced: Pick<Attachment, 'bytes' | 'sha256'>) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    const ready = this.#held;
    this.#held = chunk;
    if (this.#bytes > this.announced.bytes) done(otherBytes());
    else done(null, ready);
  }

  override _flush(done: TransformCallback): void {
    if (this.#hash.digest('hex') === this.announced.sha256) done(null, this.#held);
    else done(otherBytes());
  }
}

function otherBytes(): KuaijinError {
  return new KuaijinError('UNAVAILABLE', {
    cause: new Error('the object store holds other bytes than were announced'),
  });
}
