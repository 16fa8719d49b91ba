/** For tests: what is written past mongoose is held against the schema of its model. */
import { isDeepStrictEqual } from 'node:util';
import type { Model } from 'mongoose';

/**
 * @throws Error for a document with a field that is not declared, without one that is required, or with a value that
 * mongoose would have to convert: such a document would be written as one thing and searched as another
 */
export async function assertStoredShape(model: Model<never>, document: object): Promise<void> {
  const { collectionName } = model.collection;
  const plain = withoutUndefined(document) as object;
  const Read = model as unknown as Model<Record<string, unknown>>;
  const read = await validated(Read, plain).catch((error: Error) => {
    throw new Error(`${collectionName}: ${error.message}`);
  });
  const cast = withoutUndefined(read.toObject({ flattenMaps: true })) as Record<string, unknown>;
  for (const [field, value] of Object.entries(plain)) {
    if (!isDeepStrictEqual(cast[field], value)) {
      throw new Error(
        `${collectionName}.${field}: ${shown(value)} is stored, the schema makes ${shown(cast[field])} of it`,
      );
    }
  }
}

async function validated(Read: Model<Record<string, unknown>>, plain: object) {
  const read = new Read(plain as never);
  await read.validate();
  return read;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value, (_name, one) => (typeof one === 'bigint' ? `${one}n` : one));
  return text === undefined ? String(value) : text.slice(0, 200);
}

/** The driver leaves out what is undefined. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, withoutUndefined(one)]])),
  );
}
