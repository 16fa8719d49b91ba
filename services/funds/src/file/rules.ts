/**
 * 项目资金档案: what is planned for the money of one project, what is held back of it, and who has been on the site. A plan
 * for each project (一个项目一个方案), in versions; three visits (三到现场) for projects with money of special bonds or of the
 * central budget. Amounts are fen. Pure.
 */

import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import type { SiteVisitStage } from '@kuaijin/workflow-funds/contracts';
import type { FundSource } from '../domain/fund-source';

/** 到现场 at the start of works, during construction and at completion, in the order in which they come. */
export const visitKinds = ['START', 'CONSTRUCTION', 'COMPLETION'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** Sources whose projects are visited. */
const visitedSources: ReadonlySet<FundSource> = new Set(['SPECIAL_BOND', 'CENTRAL_BUDGET']);

export interface PlanLine {
  readonly source: FundSource;
  readonly amount: bigint;
}

/** One version of 资金方案; the later takes the place of the one before. */
export interface FundingPlan {
  readonly version: number;
  readonly lines: readonly PlanLine[];
  readonly documentNumber: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** 质保金 of one allotment: what is held back until the works have proved sound. */
export interface Retention {
  readonly reservationId: string;
  readonly amount: bigint;
  /** The day from which it may be paid out. */
  readonly releaseOn: string;
  readonly documentNumber: string;
}

/** 到现场提醒: of which last day it went out. */
export interface VisitReminder {
  readonly kind: VisitKind;
  readonly by: string;
  readonly stage: SiteVisitStage;
}

/** Who set the last days, and is notified with his department. */
export interface VisitPlanner {
  readonly actorId: string;
  readonly departmentId?: string;
}

export interface Visit {
  readonly kind: VisitKind;
  readonly visitedOn: string;
  readonly findings: string;
  readonly recordedBy: string;
}

export interface FundingFile extends Placed {
  readonly projectId: string;
  readonly plans: readonly FundingPlan[];
  /** By reservation; one recorded later takes the place of the one before. */
  readonly retentions: readonly Retention[];
  /** The last day for each visit. */
  readonly visitBy: Readonly<Partial<Record<VisitKind, string>>>;
  readonly visits: readonly Visit[];
  /** Absent where an earlier release stored the file. */
  readonly visitReminders?: readonly VisitReminder[];
  readonly visitsPlannedBy?: VisitPlanner;
}

/** 到现场 of one kind, with the file that tells what became of it. */
export interface VisitDutyView {
  readonly kind: VisitKind;
  readonly file: Pick<FundingFile, 'visitBy' | 'visits' | 'visitReminders'>;
}

/** 到现场情况. */
export type VisitStatus = 'NOT_PLANNED' | 'NOT_DUE' | 'OVERDUE' | 'DONE' | 'DONE_LATE';

/** What has become of the duty to visit as of a day: the first visit of the kind fulfils it. */
export function visitStatus(
  file: Pick<FundingFile, 'visitBy' | 'visits'>,
  kind: VisitKind,
  today: string,
): VisitStatus {
  const by = file.visitBy[kind];
  const [first] = file.visits
    .filter((visit) => visit.kind === kind)
    .map(({ visitedOn }) => visitedOn)
    .sort();
  if (first !== undefined) return by !== undefined && first > by ? 'DONE_LATE' : 'DONE';
  if (by === undefined) return 'NOT_PLANNED';
  return today > by ? 'OVERDUE' : 'NOT_DUE';
}

/** The last reminder of a visit that went out for the day that is set now. */
export function visitStage(
  { visitBy, visitReminders = [] }: Pick<FundingFile, 'visitBy' | 'visitReminders'>,
  kind: VisitKind,
): SiteVisitStage | undefined {
  return visitReminders.findLast((one) => one.kind === kind && one.by === visitBy[kind])?.stage;
}

/** True while a visit of the kind is owed by that day. */
export const isVisitOwed = (
  { visitBy, visits }: Pick<FundingFile, 'visitBy' | 'visits'>,
  kind: VisitKind,
  by: string,
) => visitBy[kind] === by && !visits.some((visit) => visit.kind === kind);

/** True for a project that has money whose use is looked at on the site. */
export const isVisited = (sources: readonly FundSource[]): boolean => sources.some((one) => visitedSources.has(one));

/** Why these cannot be the limits of the three visits, or undefined. */
export function visitLimitsRefusal(visitBy: Readonly<Record<VisitKind, string>>): Refusal | undefined {
  if (visitBy.CONSTRUCTION < visitBy.START) {
    return refuse('INVALID_INPUT', ['input', 'constructionBy'], {
      expected: `no day before the visit at the start, ${visitBy.START}`,
      received: visitBy.CONSTRUCTION,
    });
  }
  if (visitBy.COMPLETION >= visitBy.CONSTRUCTION) return undefined;
  return refuse('INVALID_INPUT', ['input', 'completionBy'], {
    expected: `no day before the visit during construction, ${visitBy.CONSTRUCTION}`,
    received: visitBy.COMPLETION,
  });
}

/** Why so much of an allotment cannot be held back, or undefined. */
export function retentionRefusal(amount: bigint, committed: bigint, paid: bigint): Refusal | undefined {
  const left = committed - paid;
  if (amount <= left) return undefined;
  return refuse('INVALID_INPUT', ['input', 'amount'], {
    expected: `at most ${moneyOf(left).yuan} YUAN, what was committed and not paid out`,
    received: `${moneyOf(amount).yuan} YUAN`,
  });
}

/** A fact of a file, as an entry of its journal says it. */
export type FileFact = { readonly place: Placed } & (
  | { readonly type: 'fundingPlan.recorded'; readonly lines: readonly PlanLine[]; readonly documentNumber: string }
  | { readonly type: 'retention.held'; readonly retention: Retention }
  | {
      readonly type: 'siteVisit.planned';
      readonly visitBy: Readonly<Record<VisitKind, string>>;
      readonly departmentId?: string;
    }
  | ({ readonly type: 'siteVisit.reminded' } & VisitReminder)
  | { readonly type: 'siteVisit.recorded'; readonly visit: Omit<Visit, 'recordedBy'> }
);

/** Applies one fact. The place is that of the project as the last fact knew it. */
export function withFileFact(file: FundingFile | undefined, fact: FileFact, at: Date, by: string): FundingFile {
  const { place } = fact;
  const { plans = [], retentions = [], visitBy = {}, visits = [], visitReminders = [], visitsPlannedBy } = file ?? {};
  const known = {
    ...{ ...place, projectId: place.projectId ?? place.id, plans, retentions, visitBy, visits, visitReminders },
    ...(visitsPlannedBy === undefined ? {} : { visitsPlannedBy }),
  };
  switch (fact.type) {
    case 'fundingPlan.recorded': {
      const { lines, documentNumber } = fact;
      const plan = { version: plans.length + 1, lines, documentNumber, recordedAt: at, recordedBy: by };
      return { ...known, plans: [...plans, plan] };
    }
    case 'retention.held': {
      const others = retentions.filter(({ reservationId }) => reservationId !== fact.retention.reservationId);
      return { ...known, retentions: [...others, fact.retention] };
    }
    case 'siteVisit.planned': {
      const { departmentId } = fact;
      const visitsPlannedBy = { actorId: by, ...(departmentId === undefined ? {} : { departmentId }) };
      return { ...known, visitBy: fact.visitBy, visitsPlannedBy };
    }
    case 'siteVisit.reminded': {
      const { kind, by: lastDay, stage } = fact;
      return { ...known, visitReminders: [...visitReminders, { kind, by: lastDay, stage }] };
    }
    case 'siteVisit.recorded':
      return { ...known, visits: [...visits, { ...fact.visit, recordedBy: by }] };
  }
}
