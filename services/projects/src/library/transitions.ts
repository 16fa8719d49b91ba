/**
 * 四个一批: the one table of how a project moves through the library 谋划 → 储备 → 开工 → 竣工, what each move demands, and
 * which of the two libraries 储备库 and 建设库 a batch stands in. Pure; REPORTS rows 58 and 85.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type Batch, type MilestoneKind, milestoneOf, type Project } from '../domain/project';
import type { BatchDemand, ProjectLibrary } from '../resolvers/schema.generated';

export type { BatchDemand, ProjectLibrary };

/** One move through the library. */
export interface LibraryTransition {
  readonly from: Batch;
  readonly to: Batch;
  /** All of them have to be met. */
  readonly demands: readonly BatchDemand[];
}

/**
 * Every move there is. A project that is in no batch yet may enter at any of them: a library takes over works that run
 * already.
 */
export const libraryTransitions: readonly LibraryTransition[] = [
  { from: 'PLANNED', to: 'RESERVED', demands: ['INTAKE_ACCEPTED'] },
  { from: 'RESERVED', to: 'STARTED', demands: ['START_VERIFIED'] },
  { from: 'STARTED', to: 'COMPLETED', demands: ['COMPLETION_VERIFIED'] },
];

/** When a demand is met, and what a refusal says that it wants. */
export const batchDemands: Readonly<
  Record<BatchDemand, { readonly wants: string; readonly isMet: (project: Project) => boolean }>
> = {
  INTAKE_ACCEPTED: {
    wants: 'an accepted intake appraisal',
    isMet: ({ intake }) => intake?.decision?.verdict === 'ACCEPTED',
  },
  START_VERIFIED: {
    wants: 'a verified start',
    isMet: (project) => milestoneOf(project, 'STARTED').verified !== undefined,
  },
  COMPLETION_VERIFIED: {
    wants: 'a verified completion',
    isMet: (project) => milestoneOf(project, 'COMPLETED').verified !== undefined,
  },
};

/** The two libraries and their batches. */
export const libraryBatches: Readonly<Record<ProjectLibrary, readonly Batch[]>> = {
  RESERVE: ['PLANNED', 'RESERVED'],
  CONSTRUCTION: ['STARTED', 'COMPLETED'],
};

/** 储备库 or 建设库; undefined for what is in no batch. */
export function libraryOf(batch: Batch | undefined): ProjectLibrary | undefined {
  if (batch === undefined) return undefined;
  return libraryBatches.RESERVE.includes(batch) ? 'RESERVE' : 'CONSTRUCTION';
}

/** Verified milestones move a project on by themselves. */
export const batchReachedBy: Partial<Readonly<Record<MilestoneKind, Batch>>> = {
  STARTED: 'STARTED',
  COMPLETED: 'COMPLETED',
};

/** The moves out of a batch. */
export function transitionsFrom(batch: Batch | undefined): readonly LibraryTransition[] {
  return libraryTransitions.filter(({ from }) => from === batch);
}

/** True when the table knows the transition. */
export function mayMove(from: Batch | undefined, to: Batch): boolean {
  return from === undefined || transitionsFrom(from).some((transition) => transition.to === to);
}

/** A demand of a move out of the present batch, and whether it is met. */
export interface DemandState {
  readonly batch: Batch;
  readonly demand: BatchDemand;
  readonly isMet: boolean;
}

/** What the moves out of the present batch demand. */
export function demandsOf(project: Project, batch: Batch | undefined): readonly DemandState[] {
  return transitionsFrom(batch).flatMap(({ to, demands }) =>
    demands.map((demand) => ({ batch: to, demand, isMet: batchDemands[demand].isMet(project) })),
  );
}

/**
 * Why a project may not move from one batch to another, or undefined: STATE_CONFLICT with the batch that holds,
 * BATCH_DEMAND_UNMET with what is missing.
 */
export function batchRefusal(
  project: Project,
  from: Batch | undefined,
  to: Batch,
  version: number,
  path: readonly string[],
): Refusal | undefined {
  if (from === undefined) return undefined;
  if (!mayMove(from, to)) {
    const next = transitionsFrom(from);
    return refuse('STATE_CONFLICT', path, {
      expected: next.length === 0 ? `nothing after ${from}` : next.map((transition) => transition.to).join(' or '),
      received: to,
      details: { status: from, version },
    });
  }
  const unmet = demandsOf(project, from).filter(({ batch, isMet }) => batch === to && !isMet);
  if (unmet.length === 0) return undefined;
  return refuse('BATCH_DEMAND_UNMET', path, {
    expected: unmet.map(({ demand }) => batchDemands[demand].wants).join(' and '),
    received: to,
  });
}
