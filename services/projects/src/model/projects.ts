/** Projects as they are read: one document a project, what lists are narrowed by, and the indexes that find them. */
import { regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { bareState } from '@kuaijin/kit/aggregate';
import {
  type CountedConnection,
  declareReadModel,
  keysetOrder,
  nested,
  plainValue,
  type Searchable,
  searchableBy,
  searchableFields,
  timedActField,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import {
  type Batch,
  type BatchSince,
  batchOf,
  type ListMembership,
  type Milestone,
  type MonthReport,
  type PlannedDay,
  type Project,
  type ProjectSource,
  type SumRevision,
  type YearPlan,
} from '../domain/project';
import type { ReadinessAssessment } from '../domain/readiness-terms';
import { reportedFields } from '../reports/model';

/** A project as it is read, with what lists are narrowed by. */
export interface ProjectDocument extends Project, Searchable {
  /** The batch that holds now. */
  readonly batch?: Batch;
  readonly regionCode: string;
  /** Codes of its region and of all regions around it. */
  readonly regionScopes: readonly string[];
}

/** A project as it is read, as of a version. */
export type ProjectRow = VersionedDocument<ProjectDocument>;

/** A page of a list of projects. */
export type ProjectPage = CountedConnection<ProjectRow>;

const sums = [nested<SumRevision>({ fen: BigInt, months: [BigInt], setOn: String, act: timedActField })];

/** The read model of projects. */
export const projectsModel = declareReadModel<ProjectDocument>('projects', {
  fields: {
    id: String,
    name: { type: String, required: true },
    nameEn: String,
    code: String,
    regionId: { type: String, required: true },
    ownerId: String,
    level: String,
    type: String,
    totalInvestment: BigInt,
    knownSince: { type: String, required: true },
    registeredOn: String,
    isDemoData: Boolean,
    source: nested<ProjectSource>({
      ...{ document: String, place: String, words: String, status: String, asOf: String },
    }),
    batches: [nested<BatchSince>({ batch: String, since: String, setOn: String })],
    lists: [nested<ListMembership>({ list: String, since: String, until: String, setOn: String, leftSetOn: String })],
    milestones: [
      nested<Milestone>({
        kind: String,
        plans: [nested<PlannedDay>({ plannedOn: String, setOn: String, statedIn: String })],
        actualOn: String,
        fileIds: [String],
        reported: timedActField,
        verified: timedActField,
        comment: String,
      }),
    ],
    yearPlans: [nested<YearPlan>({ year: Number, revisions: sums })],
    monthReports: [nested<MonthReport>({ year: Number, month: Number, revisions: sums })],
    readiness: [
      nested<ReadinessAssessment>({ dimension: String, verdict: String, reasons: [String], assessedAt: Date }),
    ],
    ...reportedFields,
    intake: plainValue,
    checklistAnswers: [plainValue],
    ...{ field: String, layers: [String], construction: String, industry: String },
    batch: String,
    regionCode: String,
    regionScopes: { type: [String], required: true },
    ...searchableFields,
  },
  // The narrowest stand first. Two arrays go into no index together, so of a list or a search the region is checked on
  // what is found.
  indexes: [
    {
      fields: { searchTerms: 1, _id: 1 },
      serves: 'projects by a part of their names; those that an earlier release wrote',
    },
    { fields: { 'lists.list': 1, _id: 1 }, serves: 'the projects of a list 清单, by id' },
    { fields: { regionScopes: 1, batch: 1, _id: 1 }, serves: 'the projects of a region in some batches 批次, by id' },
    { fields: { regionScopes: 1, type: 1, _id: 1 }, serves: 'the projects of a region of one type, by id' },
    { fields: { ownerId: 1, _id: 1 }, serves: 'the projects of an owner 业主, by id' },
    { fields: { ownerId: 1, name: 1, _id: 1 }, serves: 'the projects of an owner, by name' },
    {
      fields: { regionScopes: 1, _id: 1 },
      serves: 'the projects of a region, by id; every one of them for the portfolio',
    },
    { fields: { regionScopes: 1, name: 1, _id: 1 }, serves: 'the projects of a region, by name' },
  ],
  backfill: {
    // Documents of before the search terms carry the first digits of codes as scopes, too.
    lacking: 'searchTerms',
    fill: ({ name, nameEn, regionId }) => ({
      regionScopes: regionScopesOf(regionId),
      ...searchableBy(name, nameEn),
    }),
  },
});

/** Who may see a project, its reports, plans and evidence. */
export function visibilityOfProject({
  id,
  regionId,
  ownerId,
}: Pick<Project, 'id' | 'regionId' | 'ownerId'>): Visibility {
  return { regionScopes: regionScopesOf(regionId), ownerId, projectId: id };
}

/** The orders of a list. */
export const projectOrders = {
  CODE: keysetOrder('CODE'),
  NAME: keysetOrder('NAME', [{ field: 'name', type: 'text', direction: 1 }]),
} as const;

/** The document of a project. */
export function documentOf(project: Project): ProjectDocument {
  const batch = batchOf(project);
  const { name, nameEn, regionId } = project;
  return {
    ...project,
    ...(batch === undefined ? {} : { batch }),
    regionCode: regionCodeOf(regionId) ?? '',
    regionScopes: regionScopesOf(regionId),
    ...searchableBy(name, nameEn),
  };
}

/** The project that a document holds. */
export function projectIn(document: ProjectRow): Project {
  return bareState(document, 'batch', 'regionCode', 'regionScopes', 'searchText', 'searchTerms');
}

/** The row of a project as of a version. */
export function rowOf(project: Project, version: number): ProjectRow {
  return { ...documentOf(project), _id: project.id, key: project.id, version };
}
