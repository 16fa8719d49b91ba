import type { Attachment, Attachments } from '@kuaijin/kit/attachments';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import DataLoader from 'dataloader';
import type { CatalogueStore } from '../catalogue/catalogue-store';
import type { CasePapers } from '../documents/case-papers';
import type { Paper } from '../documents/paper';
import type { CaseTroubles, WatchedKind } from '../reconciliation/case-troubles';
import type { CaseStore } from './case-store';

/** What one request reads: one store query a type and level, each thing once. */
export interface Loaders {
  readonly cases: DataLoader<string, CaseState | undefined>;
  readonly casesOfProject: DataLoader<string, readonly CaseState[]>;
  readonly attachments: DataLoader<string, Attachment | undefined>;
  /** 文书 of a case. */
  readonly papers: DataLoader<string, readonly Paper[]>;
  /** Number of the newest version of a catalogue, by code. */
  readonly newestVersions: DataLoader<string, number | undefined>;
  /** What the watch has found of a case. */
  readonly watched: DataLoader<string, readonly WatchedKind[]>;
}

export function createLoaders(
  store: CaseStore,
  attachments: Attachments,
  papers: CasePapers,
  catalogues: Pick<CatalogueStore, 'newestVersions'>,
  troubles: Pick<CaseTroubles, 'watched'>,
): Loaders {
  return {
    cases: new DataLoader(async (ids) => {
      const found = await store.getMany(ids);
      return ids.map((id) => found.get(id));
    }),
    casesOfProject: new DataLoader(async (projectIds) => {
      const found = await store.ofProjects(projectIds);
      return projectIds.map((id) => found.filter(({ projectId }) => projectId === id));
    }),
    attachments: new DataLoader(async (ids) => {
      const found = await attachments.getMany(ids);
      return ids.map((id) => found.get(id));
    }),
    papers: new DataLoader((caseIds) => Promise.all(caseIds.map((id) => papers.of(id)))),
    newestVersions: new DataLoader(async (codes) => {
      const found = await catalogues.newestVersions(codes);
      return codes.map((code) => found.get(code));
    }),
    watched: new DataLoader(async (caseIds) => {
      const found = await troubles.watched(caseIds);
      return caseIds.map((id) => found.get(id) ?? []);
    }),
  };
}
