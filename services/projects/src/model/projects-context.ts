/** What a resolver works with: the store, and loaders that gather what one request asks for into one query a type. */
import type { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { maySee, type Viewer, type Visibility } from '@kuaijin/kit/access/visibility';
import { type Placed, type Things, visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import type { AddressSigner, Attachment, Attachments } from '@kuaijin/kit/attachments';
import type { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import DataLoader from 'dataloader';
import type { ExistingAsset } from '../assets/rules';
import type { SuppliedChecklist } from '../checklists/model';
import type { ReadinessAssessment, ReadinessDimension } from '../domain/readiness-terms';
import { visibilityOfEvaluation } from '../evaluation/model';
import type { CompletionEvaluation } from '../evaluation/rules';
import type { Recount } from '../figures/figures';
import type { FollowedPayments } from '../figures/followed-payments';
import type { TableImport } from '../imports/imported';
import type { ImportProgress, ProgressDocument } from '../imports/model';
import type { IntakeWeights } from '../intake/appraisal';
import type { ProjectList } from '../lists/declared';
import { projectsOf } from '../occasions/model';
import type { PreliminaryPlan } from '../plans/rules';
import type { FollowedFigures } from '../published/followed-figures';
import type { SelectionResults } from '../selection/model';
import type { Selection } from '../selection/rules';
import { startEventKind } from '../start-events/model';
import type { StartEvent } from '../start-events/rules';
import { tourKind } from '../tours/model';
import type { Tour } from '../tours/rules';
import type { FollowedReadiness } from './followed-readiness';
import { type ProjectRow, visibilityOfProject } from './projects';
import type { ProjectStore } from './store';

/** Evidence 佐证: metadata of files, by id. */
export type EvidenceFiles = Pick<Attachments, 'getMany' | 'notOwn' | 'answer' | 'read'>;

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
  /** 报告数据 that keepers of funds recorded. */
  readonly figuresOfFunds: Pick<FollowedFigures, 'page' | 'find'>;
  /** 核定 and 拨付 as funds reports them. */
  readonly payments: Pick<FollowedPayments, 'ofProjects'>;
  readonly reported: Pick<FollowedReadiness, 'ofProjects'>;
  /** 清单 that offices declared. */
  readonly lists: Things<ProjectList>;
  /** 联合研判: how much each criterion counts. */
  readonly intakeWeights: IntakeWeights;
  /** 前期攻坚计划 of projects. */
  readonly plans: Things<PreliminaryPlan>;
  /** 检查清单 that offices supplied. */
  readonly checklists: Things<SuppliedChecklist>;
  /** 选定, and what their runs came to. */
  readonly selections: Things<Selection>;
  readonly selectionResults: SelectionResults;
  /** 集中开工. */
  readonly startEvents: Things<StartEvent>;
  /** 项目拉练. */
  readonly tours: Things<Tour>;
  /** 表格导入, and how far they have come. */
  readonly imports: Things<TableImport>;
  readonly importProgress: ImportProgress;
  /** 存量资产. */
  readonly existingAssets: Things<ExistingAsset>;
  /** 项目后评价. */
  readonly evaluations: Things<CompletionEvaluation>;
  /** Signs addresses of tables. */
  readonly exportSigner: AddressSigner;
}

export interface ProjectsContext extends RequestContext, ProjectsParts {
  readonly viewer: Viewer;
  /** Projects that the caller sees; null for others and for none. */
  readonly projects: DataLoader<string, ProjectRow | null>;
  /** Declared lists that the caller sees; null for others and for none. */
  readonly seenLists: DataLoader<string, ProjectList | null>;
  /** Selections that the caller sees; null for others and for none. */
  readonly seenSelections: DataLoader<string, Selection | null>;
  /** Start events and tours that the caller sees; null for others and for none. */
  readonly seenStartEvents: DataLoader<string, StartEvent | null>;
  readonly seenTours: DataLoader<string, Tour | null>;
  /** Existing assets and evaluations that the caller sees; null for others and for none. */
  readonly seenExistingAssets: DataLoader<string, ExistingAsset | null>;
  readonly seenEvaluations: DataLoader<string, CompletionEvaluation | null>;
  /** The entries of a project in the ledger of existing assets, whoever may see them. */
  readonly assetsOfProject: DataLoader<string, readonly ExistingAsset[]>;
  /** Start events and tours in which a project took part, whoever may see them. */
  readonly startEventsOfProject: DataLoader<string, readonly StartEvent[]>;
  readonly toursOfProject: DataLoader<string, readonly Tour[]>;
  /** Imports of tables that the caller sees; null for others and for none. */
  readonly seenImports: DataLoader<string, TableImport | null>;
  /** How far imports have come; undefined for one that has not begun. */
  readonly importedSoFar: DataLoader<string, ProgressDocument | undefined>;
  /** 前期攻坚计划 by id; whoever sees the project sees its plan. */
  readonly planById: DataLoader<string, PreliminaryPlan | undefined>;
  readonly evidence: DataLoader<string, Attachment | null>;
  /** 要素前配 as land and funds report it. */
  readonly reportedReadiness: DataLoader<string, readonly ReadinessAssessment[]>;
}

/** Things of a kind that the caller sees, by id. */
function seenThings<S extends Placed>(
  things: Things<S>,
  viewer: Viewer,
  visibilityOf: (thing: S) => Visibility = visibilityOfThing,
): DataLoader<string, S | null> {
  return new DataLoader(async (ids) => {
    const found = await things.byIds(ids);
    return ids.map((id) => {
      const thing = found.get(id);
      return thing !== undefined && maySee(viewer, visibilityOf(thing), 'region') ? thing : null;
    });
  });
}

/** Things that projects share, by project. */
function sharedThings<S extends Placed>(
  things: Things<S>,
  projectsOf: (thing: S) => readonly string[],
): DataLoader<string, readonly S[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = (await things.sharedBy(ids)).map((thing) => ({ thing, projectIds: new Set(projectsOf(thing)) }));
    return ids.map((id) => found.filter(({ projectIds }) => projectIds.has(id)).map(({ thing }) => thing));
  });
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
  const seenLists = seenThings(parts.lists, viewer);
  const planById = new DataLoader(async (ids: readonly string[]) => {
    const found = await parts.plans.byIds(ids);
    return ids.map((id) => found.get(id));
  });
  const seenSelections = seenThings(parts.selections, viewer);
  const seenImports = seenThings(parts.imports, viewer);
  const importedSoFar = new DataLoader(async (ids: readonly string[]) => {
    const found = await parts.importProgress.of(ids);
    return ids.map((id) => found.get(id));
  });
  const evidence = new DataLoader(async (ids: readonly string[]) => {
    const found = await files.getMany(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const reportedReadiness = new DataLoader(async (ids: readonly string[]) => {
    const found = await parts.reported.ofProjects(ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return {
    ...{ ...request, ...parts, viewer, projects, seenLists, seenSelections, planById, evidence, reportedReadiness },
    ...{ seenImports, importedSoFar },
    seenStartEvents: seenThings(parts.startEvents, viewer),
    seenTours: seenThings(parts.tours, viewer),
    seenExistingAssets: seenThings(parts.existingAssets, viewer),
    seenEvaluations: seenThings(parts.evaluations, viewer, visibilityOfEvaluation),
    assetsOfProject: new DataLoader(async (ids: readonly string[]) => {
      const found = await parts.existingAssets.ofProjects(ids);
      return ids.map((id) => found.filter(({ projectId }) => projectId === id));
    }),
    startEventsOfProject: sharedThings(parts.startEvents, (event) => projectsOf(startEventKind, event)),
    toursOfProject: sharedThings(parts.tours, (tour) => projectsOf(tourKind, tour)),
  };
}
