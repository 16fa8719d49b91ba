/** Regions, departments, persons and organisations, also as other subgraphs refer to them. */
import { substitutionsOfActor, substitutionsOfViewer } from './substitutions';
import type {
  ActorResolvers,
  DepartmentResolvers,
  OrganisationResolvers,
  RegionResolvers,
  ViewerResolvers,
} from './types.generated';

/** Nobody is another's viewer. */
export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }, { identity }) => (id === identity.subject && !identity.anonymous ? identity : null),
  id: ({ subject }) => subject,
  ...substitutionsOfViewer,
  actor: ({ subject }, _, { actors }) => actors.load(subject),
  departmentId: ({ department }) => department ?? null,
  department: ({ department }, _, { departments }) => (department === undefined ? null : departments.load(department)),
  regionCode: ({ region }) => (region === '' ? null : region),
  organisationId: ({ organisation }) => organisation ?? null,
  organisation: ({ organisation }, _, { organisations }) =>
    organisation === undefined ? null : organisations.load(organisation),
};

export const Region: RegionResolvers = {
  __resolveReference: ({ id }, { regions }) => regions.load(id),
  parent: ({ parentId }, _, { regions }) => (parentId === undefined ? null : regions.load(parentId)),
};

export const Department: DepartmentResolvers = {
  __resolveReference: ({ id }, { departments }) => departments.load(id),
  region: ({ regionId }, _, { regions }) => regions.load(regionId),
  head: ({ headId }, _, { actors }) => (headId === undefined ? null : actors.load(headId)),
  leaderInCharge: ({ leaderInChargeId }, _, { actors }) =>
    leaderInChargeId === undefined ? null : actors.load(leaderInChargeId),
  officers: ({ id }, _, { officers }) => officers.load(id),
};

export const Actor: ActorResolvers = {
  ...substitutionsOfActor,
  __resolveReference: ({ id }, { actors }) => actors.load(id),
  department: ({ departmentId }, _, { departments }) =>
    departmentId === undefined ? null : departments.load(departmentId),
  organisation: ({ organisationId }, _, { organisations }) =>
    organisationId === undefined ? null : organisations.load(organisationId),
};

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }, { organisations }) => organisations.load(id),
};
