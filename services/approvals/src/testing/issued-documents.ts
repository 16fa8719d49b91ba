/** Documents of a case issued as the service issues them, for tests without a store. */
import type { Proposal } from '@kuaijin/workflow-approvals/case/draft';
import { FIRST_EDITION } from '@kuaijin/workflow-approvals/case/edition';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { type DocumentNames, Issue, type Issues } from '../documents/issues';
import type { Paper } from '../documents/paper';
import { producePapers, unissuedIn } from '../documents/produce';

export const names: DocumentNames = {
  authority: '衢州市自然资源和规划局',
  officer: '张经办',
  owner: '衢州市城市建设投资集团有限公司',
};

/** What is drawn for all entries with documents; numbers count from 1. */
export function issuesOf(entries: readonly CaseEntry[]): Issues {
  let drawn = 0;
  return new Map(
    unissuedIn(entries, new Map()).map(({ entry, kinds }) => {
      const year = new Date(entry.at).getUTCFullYear();
      const numbers = kinds.map((kind) => {
        drawn += 1;
        return { kind, year, number: drawn };
      });
      return [entry.seq, new Issue(names, numbers)];
    }),
  );
}

/** The documents of a case, all of them issued. */
export const issuedPapers = (entries: readonly CaseEntry[]): Paper[] =>
  producePapers(entries, undefined, { issues: issuesOf(entries) });

/** A submission as it was before documents were issued. */
export const ofFirstEdition = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((one) => ({ ...one, v: 1, data: { ...(one.data as object), edition: FIRST_EDITION } }));
