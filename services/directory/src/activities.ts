/** What workflows may ask of the directory. */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { DirectoryActivities } from '@kuaijin/workflow-approvals/contracts';
import { officeIds } from '@kuaijin/workflow-approvals/contracts/approval-level';
import type { Officer } from '@kuaijin/workflow-approvals/contracts/people';
import type { RegionNameActivities } from '@kuaijin/workflow-supervision/contracts/rates';
import type { Actor } from './domain/actor';
import { type Department, DISPATCH_CENTRE, departmentIdOf } from './domain/department';
import { codesUpwards } from './domain/region';
import { substituteAt } from './domain/substitution';
import type { DirectoryStore } from './model/store';

/** The activities on the task queue of directory. */
export function directoryActivities(store: DirectoryStore): DirectoryActivities & RegionNameActivities {
  return {
    async regionNames({ regionIds }) {
      const found = await store.regions.getMany(regionIds);
      return Object.fromEntries(regionIds.map((id) => [id, found.get(id)?.name ?? null]));
    },

    async resolveDepartments({ regionId, codes }) {
      const sought = codes.map((name) => ({ name, ids: officeIds(regionId, name) }));
      const found = await store.departments.getMany([...new Set(sought.flatMap(({ ids }) => ids))]);
      return Object.fromEntries(sought.map(({ name, ids }) => [name, ids.find((id) => found.has(id)) ?? null]));
    },

    async officerOf({ actorId }) {
      return officerOf(await store.actors.get(actorId));
    },

    async officersOf({ actorIds }) {
      const found = await store.actors.getMany(actorIds);
      return Object.fromEntries(actorIds.map((id) => [id, officerOf(found.get(id))]));
    },

    async organisationOf({ organisationId }) {
      const organisation = await store.organisations.get(organisationId);
      if (organisation === undefined) return null;
      const { id, name, hasBadCredit } = organisation;
      return { id, name, hasBadCredit };
    },

    async recipientOf({ departmentId, rung }) {
      const department = await store.departments.get(departmentId);
      if (department === undefined) return null;
      const actorId =
        rung === 'PROVINCE'
          ? await leaderAbove(store, department)
          : rung === 'LEADER'
            ? department.leaderInChargeId
            : rung === 'HEAD'
              ? department.headId
              : (await dispatchCentre(store, department))?.headId;
      const actor = await presentOf(store, actorId, new Date());
      return actor === undefined ? null : { actorId: actor.id, name: actor.name };
    },
  };
}

/** Who does the work of a person at an instant: the substitute while he is on leave. */
async function presentOf(store: DirectoryStore, actorId: string | undefined, at: Date): Promise<Actor | undefined> {
  if (actorId === undefined) return undefined;
  return store.actors.get(substituteAt(await store.substitutions.get(actorId), at) ?? actorId);
}

function officerOf(actor: Actor | undefined): Officer | null {
  if (actor === undefined) return null;
  const { id, name, departmentId, posts } = actor;
  return { actorId: id, name, posts, ...(departmentId === undefined ? {} : { departmentId }) };
}

/** The dispatch centre of the department's region, or of the nearest region above it that has one. */
async function dispatchCentre(store: DirectoryStore, { regionId }: Department): Promise<Department | undefined> {
  const ids = codesUpwards(regionCodeOf(regionId) ?? '').map((code) => departmentIdOf(code, DISPATCH_CENTRE));
  const found = await store.departments.getMany(ids);
  return ids.map((id) => found.get(id)).find((centre) => centre?.headId !== undefined);
}

/**
 * The leader in charge of the same department in the nearest region above that names one; else its own, so that
 * somebody is reached.
 */
async function leaderAbove(
  store: DirectoryStore,
  { regionId, code, leaderInChargeId }: Department,
): Promise<string | undefined> {
  const [, ...above] = codesUpwards(regionCodeOf(regionId) ?? '');
  const ids = above.map((region) => departmentIdOf(region, code));
  const found = await store.departments.getMany(ids);
  return ids.flatMap((id) => found.get(id)?.leaderInChargeId ?? [])[0] ?? leaderInChargeId;
}
