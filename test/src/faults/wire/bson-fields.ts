/**
 * Fields of a BSON document taken away or added without decoding the others: what is left keeps its bytes and its
 * order.
 */
import { BSON, type Document } from 'mongodb';

/** Bytes of the size at the front. */
const SIZE = 4;

/** The document without the fields of these names; nested documents are not looked into. */
export function withoutFields(document: Uint8Array, names: ReadonlySet<string>): Uint8Array {
  const kept: Uint8Array[] = [];
  for (const [, nameOffset, nameLength, offset, length] of BSON.onDemand.parseToElements(document)) {
    const name = Buffer.from(document.subarray(nameOffset, nameOffset + nameLength)).toString('utf8');
    // The byte of the type stands before the name.
    if (!names.has(name)) kept.push(document.subarray(nameOffset - 1, offset + length));
  }
  return ofElements(kept);
}

/** The document with these fields, whether it had them or not; they come last. */
export function withFields(document: Uint8Array, fields: Document): Uint8Array {
  const others = withoutFields(document, new Set(Object.keys(fields)));
  const added = BSON.serialize(fields, { ignoreUndefined: true });
  return ofElements([others.subarray(SIZE, -1), added.subarray(SIZE, -1)]);
}

function ofElements(elements: readonly Uint8Array[]): Uint8Array {
  const size = Buffer.alloc(SIZE);
  size.writeInt32LE(elements.reduce((sum, { length }) => sum + length, SIZE + 1));
  return Buffer.concat([size, ...elements, Buffer.alloc(1)]);
}
