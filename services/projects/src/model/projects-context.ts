/** What a resolver works with: the store, and loaders that gather what one request asks for into one query a type. */
import type { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { maySee, type Viewer } from '@kuaijin/kit/access/visibility';
import type { Attachment, Attachments } from '@kuaijin/kit/attachments';
import type { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import DataLoader from 'dataloader';
import type { ReadinessAssessment, ReadinessDimension } from '../domain/readiness-terms';
import type { Recount } from '../figures/figures';
import type { FollowedReadiness } from './followed-readiness';
import { type ProjectRow, visibilityOfProject } from './projects';
import type { ProjectStore } from './store';

/** Evidence 佐证: metadata of files, by id. */
export type EvidenceFiles = Pick<Attachments, 'getMany' | 'notOwn' | 'answer'>;

/** What the service has for every request. */
export interface ProjectsParts {
  readonly store: ProjectStore;
  readonly listed: DirectoryListed;
  readonly files: EvidenceFiles;
  readonly mandates: Pick<FollowedMandates, 'viewerOf'>;
  /** 要素前配: dimensions without which no start may be planned; the others are warned of. */
  readonly readinessBlocks: readonly ReadinessDimension[];
  /** Figures of groups as of a day. */
  readonly figures: Pick<Recount, 'asOf'>;
  readonly reported: Pick<FollowedReadiness, 'ofProjects'>;
}

export interface ProjectsContext extends RequestContext, ProjectsParts {
  readonly viewer: Viewer;
  /** Projects that the caller sees; null for others and for none. */
  readonly projects: DataLoader<string, ProjectRow | null>;
  readonly evidence: DataLoader<string, Attachment | null>;
  /** 要素前配 as land and funds report it. */
  readonly reportedReadiness: DataLoader<string, readonly ReadinessAssessment[]>;
}

/** The context of one request. */
export async function projectsContext(request: RequestContext, parts: ProjectsParts): Promise<ProjectsContext> {
  const { store, files } = parts;
  const viewer = await parts.mandates.viewerOf(request.identity, new Date());
  const projects = new DataLoader(async (ids: readonly string[]) => {
    const rows = await store.getMany(ids);
    return ids.map((id) => {
      const row = rows.get(id);
      return row !== undefined && maySee(viewer, visibilityOfProject(row), 'region') ? row : null;
    });
  });
  const evidence = new DataLoader(async (ids: readonly string[]) => {
    const found = await files.getMany(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const reportedReadiness = new DataLoader(async (ids: readonly string[]) => {
    const found = await parts.reported.ofProjects(ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return { ...request, ...parts, viewer, projects, evidence, reportedReadiness };
}
