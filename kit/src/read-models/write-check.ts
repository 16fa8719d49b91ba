import type { Model } from 'mongoose';

type WriteCheck = (model: Model<never>, document: object) => Promise<void>;

let check: WriteCheck | undefined;

/** Tests have what is written past mongoose held against its schema; nobody pays for it elsewhere. */
export function onEachWrite(next: WriteCheck | undefined): void {
  check = next;
}

/** @throws what the check throws */
export async function checkWrites<D>(model: Model<D>, documents: readonly object[]): Promise<void> {
  if (check === undefined) return;
  for (const document of documents) await check(model as unknown as Model<never>, document);
}
