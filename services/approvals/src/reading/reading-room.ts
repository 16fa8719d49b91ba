import type { ProjectionRoom } from '../projection/projection-room';
import { CaseReader } from './case-reader';
import { CaseStore } from './case-store';
import { Inbox } from './inbox';

/** What is read of cases. */
export type ReadingRoom = ReturnType<typeof openReadingRoom>;

export function openReadingRoom({ documents, history, recent, versions }: ProjectionRoom) {
  const reader = new CaseReader(documents, history, recent, versions);
  return { reader, cases: new CaseStore(reader), inbox: new Inbox(documents) };
}
