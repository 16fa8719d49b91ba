/** 申报预览: what a submission would come to, by the rules that it is submitted under; nothing is written. */
import { refusalOfReach } from '@kuaijin/kit/access/enforce-reach';
import { levelOfRegion, regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Refusal } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { statutoryCalendar } from '@kuaijin/kit/working-days';
import { claim, otherUnderWay } from '@kuaijin/workflow-approvals/acts/application/claim';
import { papersServing } from '@kuaijin/workflow-approvals/acts/application/shared-materials';
import { answered, applying, departmentsNamed } from '@kuaijin/workflow-approvals/acts/application/submission';
import { type JudgedFacts, refusalsOfSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { signersOf } from '@kuaijin/workflow-approvals/acts/review/signing';
import type { CatalogueSnapshot, ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { ClaimHolder } from '@kuaijin/workflow-approvals/contracts';
import { officeOfItem } from '@kuaijin/workflow-approvals/contracts/approval-level';
import type { CaseTime } from '@kuaijin/workflow-approvals/limits/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { approvalsReach } from '../access/reach';
import type { SubmitInput } from '../acts/inputs';
import { type ReadApplication, type RefusedApplication, readApplication } from '../acts/read-application';
import { caseCalendarOf } from '../catalogue/calendar/calendar-publication';
import { itemView } from '../catalogue/catalogue-view';
import type { PublishedItem } from '../catalogue/published';
import type { ApprovalsContext } from '../context';
import type { SubmitCaseInput } from '../resolvers/schema.generated';
import type { QueryResolvers } from '../resolvers/types.generated';
import { departmentRef } from './acts';
import { versionOf } from './case-catalogue';
import { type CasePlan, momentOfDay, planOfItems } from './case-plan';

/** The plan by the answers that are given, and what `submitCase` would refuse of the same input. */
export const previewCase: NonNullable<QueryResolvers['previewCase']> = async (_source, { input }, context, info) => {
  const refusal = await unreached(input, context, info);
  if (refusal !== undefined) return refused(refusal);
  const application = await readApplication(input, context);
  const { given, catalogue } = application;
  if (given === undefined || catalogue === undefined) return refused(...refusalsOf(application));
  const facts = await factsOf(given, catalogue, context);
  const items = applying(catalogue, answered(catalogue, given).applicable);
  const plan = planOfItems(catalogue, items);
  const time = await timeOfSubmission(application, context);
  const day = (days: number): Date => new Date(momentOfDay(time, context.now.getTime(), days));
  const { catalogue: published } = await versionOf({ catalogue }, context);
  const publishedItems = new Map(published.items.map((item) => [item.code, item]));
  return {
    steps: items.flatMap((item) => {
      const known = publishedItems.get(item.code);
      return known === undefined ? [] : [plannedStep(known, { plan, given, catalogue, facts, day })];
    }),
    serial: plan.serial,
    criticalPathLength: plan.critical.length,
    plannedEnd: day(plan.critical.length),
    userErrors: refusalsOf(
      application,
      facts,
      await context.submissions.holder(claim(given.projectId, catalogue.code, given.part ?? undefined)),
    ),
  };
};

/** What the guard of `submitCase` says of the input. */
async function unreached(
  input: SubmitCaseInput,
  context: ApprovalsContext,
  { schema }: GraphQLResolveInfo,
): Promise<Refusal | undefined> {
  const mutation = schema.getMutationType()?.getFields()['submitCase'];
  const read = approvalsReach['submitCase'];
  if (mutation === undefined || read === undefined) throw new Error('submitCase has no guard');
  return refusalOfReach(mutation, context.viewer, () => read(input as never, context as never));
}

const refusalsOf = (
  application: ReadApplication | RefusedApplication,
  facts?: JudgedFacts,
  holder?: ClaimHolder,
): readonly Refusal[] => {
  if (!application.ok) return application.refusals;
  const refusals = facts === undefined ? [] : refusalsOfSubmit(undefined, application.command, facts);
  return refusals.length > 0 || holder === undefined ? refusals : [otherUnderWay(undefined, holder)];
};

/** What the workflow asks projects and directory for, as this process has followed them. */
async function factsOf(
  { projectId }: SubmitInput,
  catalogue: CatalogueSnapshot,
  { projects, offices }: ApprovalsContext,
): Promise<JudgedFacts> {
  const project = (await projects.byIds([projectId])).get(projectId);
  if (project === undefined) return { project: null, departments: {} };
  return { project, departments: offices.resolve(project.regionId, departmentsNamed(catalogue)) };
}

/** What the planned dates are counted with: a working day of seconds only where it would be accepted. */
async function timeOfSubmission(
  application: ReadApplication | RefusedApplication,
  { calendars }: ApprovalsContext,
): Promise<CaseTime> {
  const secondsPerWorkingDay = application.ok ? application.command.secondsPerWorkingDay : undefined;
  const calendar = caseCalendarOf(await calendars.newest());
  return {
    calendarVersion: calendar?.version ?? statutoryCalendar.version,
    ...(calendar === undefined ? {} : { calendar }),
    ...(secondsPerWorkingDay === undefined ? {} : { secondsPerWorkingDay }),
  };
}

interface Planned {
  readonly plan: CasePlan;
  readonly given: SubmitInput;
  readonly catalogue: CatalogueSnapshot;
  readonly facts: JudgedFacts;
  readonly day: (days: number) => Date;
}

function plannedStep(item: PublishedItem, { plan, given, catalogue, facts: { departments }, day }: Planned) {
  const office = (code: string): string | null => departments[officeOfItem(item, code)] ?? null;
  const departmentId = office(item.departmentCode);
  const { start = 0, end = 0 } = plan.planned.get(item.code) ?? {};
  const handedIn = new Set(papersServing(item, given.papers, catalogue).map(({ code }) => code));
  return {
    item: itemView(item),
    departmentId,
    department: departmentRef(departmentId ?? undefined),
    level: departmentId === null ? null : levelOfRegion(regionCodeOf(departmentId) ?? ''),
    signerDepartmentIds: signerIds(item, office),
    dependsOnItemCodes: [...(plan.waits.get(item.code) ?? [])],
    plannedStart: day(start),
    plannedEnd: day(end),
    isOnCriticalPath: plan.critical.codes.includes(item.code),
    materials: item.materials.map(({ code, name, isDeferrable, sharedCode }) => ({
      code,
      name,
      isDeferrable,
      isHandedIn: handedIn.has(code),
      sharedCode: sharedCode ?? null,
    })),
  };
}

const signerIds = (item: ItemSnapshot, office: (code: string) => string | null): string[] =>
  signersOf(item).flatMap((code) => office(code) ?? []);
