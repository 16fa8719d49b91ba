/** What workflows may ask of projects. */
import type { ProjectActivities } from '@kuaijin/workflow-approvals/contracts';
import { milestoneOf } from './domain/project';
import type { ProjectStore } from './model/store';

/** The activities on the task queue of projects. They read the journal: a workflow decides on what they say. */
export function projectActivities(store: ProjectStore): ProjectActivities {
  return {
    async describeProject({ projectId }) {
      const project = await store.get(projectId);
      if (project === undefined) return null;
      const { id, name, code, regionId, ownerId } = project;
      const startVerifiedAt = milestoneOf(project, 'STARTED').verified?.at.getTime();
      return {
        id,
        name,
        ...(code === undefined ? {} : { code }),
        regionId,
        ...(ownerId === undefined ? {} : { ownerId }),
        ...(startVerifiedAt === undefined ? {} : { startVerifiedAt }),
      };
    },
  };
}
