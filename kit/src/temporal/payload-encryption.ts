/**
 * What Temporal keeps of a workflow (arguments, answers, results) is encrypted before it leaves the process: whoever
 * reads histories reads nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import type { NamedKey } from '../config/config';

const CIPHER = 'aes-256-gcm';
const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
/** Bytes before and after the encrypted ones. */
const NONCE = 12;
const TAG = 16;

const { Payload: message } = temporal.api.common.v1;

/**
 * AES-256-GCM, each payload under a nonce of its own; the id of its key stands beside it and authenticated with it.
 * What is not encrypted is given back as it is, so that histories of before there was a key go on.
 * @param keys the first encrypts, all of them decrypt: a new key is put in front and the former one stays while there
 * are histories under it
 */
export function payloadEncryption(keys: readonly [NamedKey, ...NamedKey[]]): PayloadCodec {
  const [current] = keys;
  const known = new Map(keys.map(({ id, key }) => [id, key]));
  return {
    encode: async (payloads) => payloads.map((payload) => encrypted(payload, current)),
    decode: async (payloads) => payloads.map((payload) => decrypted(payload, known)),
  };
}

function encrypted(payload: Payload, { id, key }: NamedKey): Payload {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(id));
  const body = [cipher.update(message.encode(payload).finish()), cipher.final()];
  return {
    metadata: { encoding: Buffer.from(ENCODING), [KEY_ID]: Buffer.from(id) },
    data: Buffer.concat([nonce, ...body, cipher.getAuthTag()]),
  };
}

/**
 * @throws ValueError for a payload under a key that is not known, or that is not as it was encrypted: the task is tried
 * again until the key is there
 */
function decrypted(payload: Payload, keys: ReadonlyMap<string, Uint8Array>): Payload {
  const { metadata, data } = payload;
  if (textOf(metadata?.['encoding']) !== ENCODING) return payload;
  const id = textOf(metadata?.[KEY_ID]);
  const key = keys.get(id);
  if (key === undefined) throw new ValueError(`the payload is encrypted with the key ${id}, which is not known`);
  const bytes = Buffer.from(data ?? []);
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(-TAG));
    return message.decode(Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]));
  } catch (cause) {
    throw new ValueError(`the payload is not as it was encrypted with the key ${id}`, cause);
  }
}

const textOf = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString();
