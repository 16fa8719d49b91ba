/**
 * What can happen to a project, and what each of it changes. Shapes of facts never change; a new shape gets a new
 * version.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { dateOf } from '@kuaijin/kit/working-days';
import type { ChecklistAnswer } from '../checklists/answer';
import { withAnswer } from '../checklists/answers';
import type { IntakeCriterion, IntakeDecision } from '../intake/appraisal';
import { withDecision, withScore } from '../intake/fold';
import type { Classified } from '../library/classification';
import { applyReportFact, type ReportFacts } from '../reports/facts';
import {
  type Batch,
  type BatchSince,
  type Level,
  type ListMembership,
  type Milestone,
  type MilestoneKind,
  type MonthReport,
  milestoneKinds,
  milestoneOf,
  type Project,
  type ProjectSource,
  type SumRevision,
  type YearPlan,
} from './project';
import type { ReadinessAssessment } from './readiness-terms';

/** The day on which a fact of a demonstration counts as recorded; all others leave it out. */
export interface Recorded {
  readonly recordedOn?: string | undefined;
}

/** What is known of a project from its registration on. */
export interface Registered extends Recorded {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly code?: string | undefined;
  readonly regionId: string;
  readonly ownerId?: string | undefined;
  readonly level: Level;
  readonly type?: string | undefined;
  readonly totalInvestment?: bigint | undefined;
  readonly knownSince: string;
  readonly isDemoData: boolean;
  readonly source?: ProjectSource | undefined;
}

/** What an update gives anew; what is left out stays. */
export interface Updated {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly totalInvestment?: bigint | undefined;
}

/** Type of a fact to its data. */
export interface ProjectFacts extends ReportFacts {
  'project.registered': Registered;
  'project.updated': Updated;
  'project.classified': Classified;
  'batch.changed': { readonly from?: Batch | undefined; readonly to: Batch; readonly since: string };
  'list.entered': { readonly list: string; readonly on?: string | undefined };
  'list.left': { readonly list: string; readonly on: string };
  'milestone.planned': {
    readonly kind: MilestoneKind;
    readonly plannedOn: string;
    readonly statedIn?: string | undefined;
  };
  'milestone.reported': {
    readonly kind: MilestoneKind;
    readonly actualOn: string;
    readonly fileIds: readonly string[];
  };
  'milestone.verified': { readonly kind: MilestoneKind; readonly comment?: string | undefined };
  'plan.set': { readonly year: number; readonly fen: bigint; readonly months?: readonly bigint[] | undefined };
  'intake.scored': { readonly criterion: IntakeCriterion; readonly points: number; readonly reason: string };
  'intake.decided': Omit<IntakeDecision, 'act'>;
  'checklist.answered': Omit<ChecklistAnswer, 'act' | 'note'> & { readonly note?: string | undefined };
  'readiness.assessed': Omit<ReadinessAssessment, 'assessedAt'>;
  'investment.reported': { readonly year: number; readonly month: number; readonly fen: bigint };
}

export type ProjectFactType = keyof ProjectFacts;

/** One thing that happened to a project. */
export type ProjectFact = {
  [T in ProjectFactType]: { readonly type: T; readonly v: 1; readonly data: ProjectFacts[T] };
}[ProjectFactType];

/** Noon of a day in China. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

/** Who did it, and when. */
export interface Happened {
  readonly act: Act;
  readonly at: Date;
}

/** Makes a fact. */
export function fact<T extends ProjectFactType>(type: T, data: ProjectFacts[T] & Recorded): ProjectFact {
  return { type, v: 1, data } as ProjectFact;
}

/** The project after a fact. @throws Error for a journal that does not begin with a registration: it is broken */
export function applyFact(project: Project | undefined, done: ProjectFact, by: Happened): Project {
  const happened = recorded(done, by);
  const setOn = dateOf(happened.at);
  if (done.type === 'project.registered') return registered(done.data, setOn);
  if (project === undefined) throw new Error(`${done.type} before project.registered`);
  switch (done.type) {
    case 'project.updated':
    case 'project.classified':
      return { ...project, ...definedFields(done.data) };
    case 'batch.changed':
      return { ...project, batches: [...project.batches, { batch: done.data.to, since: done.data.since, setOn }] };
    case 'list.entered':
      return { ...project, lists: [...project.lists, membershipOf(done.data, setOn)] };
    case 'list.left':
      return { ...project, lists: project.lists.map((membership) => left(membership, done.data, setOn)) };
    case 'milestone.planned': {
      const before = milestoneOf(project, done.data.kind);
      const { plannedOn, statedIn } = done.data;
      const plan = definedFields({ plannedOn, setOn, statedIn });
      return withMilestone(project, { ...before, plans: [...before.plans, plan] });
    }
    case 'milestone.reported': {
      const { kind, actualOn, fileIds } = done.data;
      return withMilestone(project, { ...milestoneOf(project, kind), actualOn, fileIds, reported: timed(happened) });
    }
    case 'milestone.verified': {
      const { kind, comment } = done.data;
      const verified = { ...milestoneOf(project, kind), verified: timed(happened) };
      return withMilestone(project, { ...verified, ...definedFields({ comment }) });
    }
    case 'plan.set':
      return { ...project, yearPlans: withYearPlan(project.yearPlans, done.data.year, sum(done.data, happened)) };
    case 'intake.scored':
      return { ...project, intake: withScore(project.intake, done.data, timed(happened)) };
    case 'intake.decided':
      return { ...project, intake: withDecision(project.intake, done.data, timed(happened)) };
    case 'checklist.answered':
      return { ...project, checklistAnswers: withAnswer(project.checklistAnswers, done.data, timed(happened)) };
    case 'readiness.assessed': {
      const { dimension } = done.data;
      const others = (project.readiness ?? []).filter((one) => one.dimension !== dimension);
      return { ...project, readiness: [...others, { ...done.data, assessedAt: happened.at }] };
    }
    case 'investment.reported':
      return { ...project, monthReports: withMonth(project.monthReports, done.data, sum(done.data, happened)) };
    default:
      return applyReportFact(project, done, timed(happened), setOn);
  }
}

/** When a fact counts as recorded: a demonstration says so itself, at noon in China; everything else when it came. */
function recorded({ data }: ProjectFact, happened: Happened): Happened {
  const { recordedOn } = data as Recorded;
  return (recordedOn ?? undefined) === undefined ? happened : { ...happened, at: noonOf(String(recordedOn)) };
}

function registered({ recordedOn: _noted, ...data }: Registered, registeredOn: string): Project {
  const none: readonly never[] = [];
  return {
    ...definedFields(data),
    registeredOn,
    batches: none as readonly BatchSince[],
    lists: none,
    milestones: none,
    yearPlans: none,
    monthReports: none,
  };
}

function membershipOf({ list, on }: ProjectFacts['list.entered'], setOn: string): ListMembership {
  return { ...definedFields({ list, since: on }), setOn };
}

/** A membership that is open is closed by leaving its list. */
function left(membership: ListMembership, { list, on }: ProjectFacts['list.left'], leftSetOn: string): ListMembership {
  const isOpen = membership.list === list && membership.until === undefined;
  return isOpen ? { ...membership, until: on, leftSetOn } : membership;
}

function withMilestone(project: Project, milestone: Milestone): Project {
  const others = project.milestones.filter(({ kind }) => kind !== milestone.kind);
  const place = ({ kind }: Milestone) => milestoneKinds.indexOf(kind);
  return { ...project, milestones: [...others, milestone].sort((a, b) => place(a) - place(b)) };
}

function withYearPlan(plans: readonly YearPlan[], year: number, revision: SumRevision): readonly YearPlan[] {
  const before = plans.find((plan) => plan.year === year)?.revisions ?? [];
  const others = plans.filter((plan) => plan.year !== year);
  return [...others, { year, revisions: [...before, revision] }].sort((a, b) => a.year - b.year);
}

function withMonth(
  reports: readonly MonthReport[],
  { year, month }: { year: number; month: number },
  revision: SumRevision,
): readonly MonthReport[] {
  const isThis = (report: MonthReport) => report.year === year && report.month === month;
  const before = reports.find(isThis)?.revisions ?? [];
  const others = reports.filter((report) => !isThis(report));
  return [...others, { year, month, revisions: [...before, revision] }].sort(
    (a, b) => a.year - b.year || a.month - b.month,
  );
}

function sum(
  { fen, months }: { fen: bigint; months?: readonly bigint[] | undefined },
  happened: Happened,
): SumRevision {
  return { ...definedFields({ fen, months }), setOn: dateOf(happened.at), act: timed(happened) };
}

function timed({ act, at }: Happened) {
  return { ...act, at };
}
