/** Journals of cases as recorded workflow histories hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import type { RecordResult } from '@kuaijin/workflow-approvals/contracts';

const folder = join(__dirname, '../../../../workflows/approvals/src/histories');

interface Marker {
  readonly markerRecordedEventAttributes?: {
    readonly details?: { readonly result?: { readonly payloads: readonly { readonly data: string }[] } };
  };
}

/** Names of the recorded histories whose journal begins with the submission of its case. */
export const recordedJournals: readonly string[] = readdirSync(folder).filter(
  (file) => file.endsWith('.json') && entriesOf(file)[0]?.seq === 1,
);

/** What `record` answered in a history: the journal of its case. */
export function entriesOf(file: string): readonly CaseEntry[] {
  const { events } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly events: readonly Marker[] };
  const entries = new Map<number, CaseEntry>();
  for (const { markerRecordedEventAttributes } of events) {
    for (const { data } of markerRecordedEventAttributes?.details?.result?.payloads ?? []) {
      const result = JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as Partial<RecordResult> | null;
      for (const entry of result?.entries ?? []) entries.set(entry.seq, entry);
    }
  }
  return [...entries.values()].sort((a, b) => a.seq - b.seq);
}
