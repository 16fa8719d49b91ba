/**
 * An entry as a line of JSON, and back without a difference: whole numbers of 64 bits and moments are written as
 * MongoDB's extended JSON has them, everything else as it is.
 */
import type { BsonData, Entry } from '../../journal/types';

type Tagged = { readonly $numberLong: string } | { readonly $date: string };

export const lineOf = (entry: Entry): string => `${JSON.stringify(tagged(entry as unknown as BsonData))}\n`;

/** @throws SyntaxError for a line that is not whole */
export const entryOfLine = (line: string): Entry => JSON.parse(line, untagged) as Entry;

function tagged(value: BsonData | undefined): unknown {
  if (typeof value === 'bigint') return { $numberLong: String(value) } satisfies Tagged;
  if (value instanceof Date) return { $date: value.toISOString() } satisfies Tagged;
  if (Array.isArray(value)) return value.map(tagged);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, tagged(field)]));
}

function untagged(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$numberLong' in value) return BigInt(String(value.$numberLong));
  return '$date' in value ? new Date(String(value.$date)) : value;
}
