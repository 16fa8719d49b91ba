/** What a resolver works with: the store, and loaders that gather what one request asks for into one query a type. */
import type { Attachment, Attachments } from '@kuaijin/kit/attachments';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import DataLoader from 'dataloader';
import { seesProject } from '../domain/row-rules';
import type { Places } from './places';
import type { ProjectRow } from './projects';
import type { ProjectStore } from './store';

/** Evidence 佐证: metadata of files, by id. */
export type EvidenceFiles = Pick<Attachments, 'getMany' | 'answer'>;

/** What the service has for every request. */
export interface ProjectsParts {
  readonly store: ProjectStore;
  readonly places: Places;
  readonly files: EvidenceFiles;
}

export interface ProjectsContext extends RequestContext, ProjectsParts {
  /** Projects that the caller sees; null for others and for none. */
  readonly projects: DataLoader<string, ProjectRow | null>;
  readonly evidence: DataLoader<string, Attachment | null>;
}

/** The context of one request. */
export function projectsContext(request: RequestContext, parts: ProjectsParts): ProjectsContext {
  const { store, files } = parts;
  const projects = new DataLoader(async (ids: readonly string[]) => {
    const rows = await store.getMany(ids);
    return ids.map((id) => {
      const row = rows.get(id);
      return row !== undefined && seesProject(request.identity, row) ? row : null;
    });
  });
  const evidence = new DataLoader(async (ids: readonly string[]) => {
    const found = await files.getMany(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  return { ...request, ...parts, projects, evidence };
}
