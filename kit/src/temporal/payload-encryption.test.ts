import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import type { NamedKey } from '../config/config';
import { payloadEncryption } from './payload-encryption';

const keyOf = (id: string): NamedKey => ({ id, key: randomBytes(32) });
const former = keyOf('2025');
const current = keyOf('2026');
const opinion = { opinion: '同意', documentNumber: '衢环建〔2026〕1号' };
const plain = defaultPayloadConverter.toPayload(opinion) as Payload;

const readBack = (payload: Payload | undefined) => defaultPayloadConverter.fromPayload(payload as Payload);
const text = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString();

test('what is encrypted comes back, says its key and nothing else, and is another each time', async () => {
  const encryption = payloadEncryption([current]);
  const [first, second] = await encryption.encode([plain, plain]);
  expect(text(first?.metadata?.['encryption-key-id'])).toBe('2026');
  expect(text(first?.data)).not.toContain('同意');
  expect(first?.data).not.toEqual(second?.data);
  const back = await encryption.decode([first as Payload, second as Payload]);
  expect(back.map(readBack)).toEqual([opinion, opinion]);
});

test('a new key encrypts from now on; what former keys encrypted, and what nobody did, is still read', async () => {
  const [old] = await payloadEncryption([former]).encode([plain]);
  const rotated = payloadEncryption([current, former]);
  const [fresh] = await rotated.encode([plain]);
  expect(text(fresh?.metadata?.['encryption-key-id'])).toBe('2026');
  const back = await rotated.decode([old as Payload, fresh as Payload, plain]);
  expect(back.map(readBack)).toEqual([opinion, opinion, opinion]);
});

test('a payload under a key that is not known, or that somebody changed, is not read', async () => {
  const [payload] = (await payloadEncryption([current]).encode([plain])) as [Payload];
  await expect(payloadEncryption([former]).decode([payload])).rejects.toThrow('the key 2026, which is not known');
  const data = Buffer.from(payload.data ?? []);
  data[20] = (data[20] ?? 0) ^ 1;
  const changed = [
    { ...payload, data },
    { ...payload, data: data.subarray(0, 10) },
    { ...payload, metadata: { ...payload.metadata, 'encryption-key-id': Buffer.from('2027') } },
  ];
  const reader = payloadEncryption([current, { ...current, id: '2027' }]);
  for (const one of changed) await expect(reader.decode([one])).rejects.toThrow('is not as it was encrypted');
});
