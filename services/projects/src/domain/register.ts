/** 项目登记: how a project enters the library, and how its particulars change. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { Classified } from '../library/classification';
import { batchRefusal } from '../library/transitions';
import { fact, type ProjectFact, type Registered, type Updated } from './facts';
import { type Batch, batchOf, type MilestoneKind, type Project } from './project';

/** A planned day, and the document that states it where nobody undertook it. */
interface PlannedMilestone {
  readonly kind: MilestoneKind;
  readonly plannedOn: string;
  readonly statedIn?: string;
}

/** What a registration brings besides the particulars. */
export interface Registration extends Registered {
  readonly batch?: Batch | undefined;
  /** Lists that it is on since a day that the record does not state. */
  readonly lists?: readonly string[];
  readonly milestones: readonly PlannedMilestone[];
  /** How it is sorted in the library, as far as that is known already. */
  readonly classification?: Classified | undefined;
}

/** Registers a project. @returns STATE_CONFLICT when the id is taken */
export function register(
  project: Project | undefined,
  { batch, lists = [], milestones, classification = {}, ...particulars }: Registration,
  version: number,
  path: readonly string[] = ['input'],
): readonly ProjectFact[] | Refusal {
  if (project !== undefined) {
    return refuse('STATE_CONFLICT', path, {
      expected: 'a project that is not registered',
      received: project.id,
      details: { status: 'REGISTERED', version },
    });
  }
  const { knownSince: since, recordedOn } = particulars;
  const noted = recordedOn === undefined ? {} : { recordedOn };
  const classified = definedFields(classification);
  return [
    fact('project.registered', particulars),
    ...(batch === undefined ? [] : [fact('batch.changed', { to: batch, since, ...noted })]),
    ...lists.map((list) => fact('list.entered', { list, ...noted })),
    ...(Object.keys(classified).length === 0 ? [] : [fact('project.classified', classified)]),
    ...milestones.map((planned) => fact('milestone.planned', { ...planned, ...noted })),
  ];
}

/** 更改项目: new particulars, and the next batch of the library from a day on. */
export interface Update extends Updated {
  readonly batch?: Batch | undefined;
  /** Day of the update. */
  readonly on: string;
}

/**
 * Changes a project.
 * @returns STATE_CONFLICT for a batch that does not follow, BATCH_DEMAND_UNMET for one whose demands are not met,
 * INVALID_INPUT when nothing is given
 */
export function update(
  project: Project,
  { batch, on, ...particulars }: Update,
  version: number,
): readonly ProjectFact[] | Refusal {
  const isUpdated = Object.values(particulars).some((value) => value !== undefined);
  if (batch === undefined && !isUpdated) {
    return refuse('INVALID_INPUT', ['input'], { expected: 'something to change', received: 'nothing' });
  }
  const from = batchOf(project);
  const refusal =
    batch === undefined || batch === from ? undefined : batchRefusal(project, from, batch, version, ['input', 'batch']);
  if (refusal !== undefined) return refusal;
  const moved = batch === undefined || batch === from ? [] : [fact('batch.changed', { from, to: batch, since: on })];
  return isUpdated || moved.length === 0 ? [fact('project.updated', particulars), ...moved] : moved;
}
