/** A file that somebody has handed in, for tests of what refers to files. */
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Identity } from '../access/posts';
import type { Attachment } from './attachment';
import type { Attachments } from './store';

/** Announces a file of this person and brings its bytes; left out what it is: a text. */
export async function handedIn(
  attachments: Attachments,
  person: Identity,
  content: string | Buffer = '现场照片',
  named: Pick<Attachment, 'fileName' | 'mediaType'> = { fileName: '现场.txt', mediaType: 'text/plain' },
): Promise<Attachment> {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const request = { ...named, bytes: bytes.length, sha256 };
  const now = new Date();
  const announced = await attachments.announce({ idempotencyKey: randomUUID(), ...request }, person, now);
  if (!announced.ok) throw new Error(JSON.stringify(announced.refusals));
  return attachments.store(announced.value.attachment.id, Readable.from([bytes]), now);
}
