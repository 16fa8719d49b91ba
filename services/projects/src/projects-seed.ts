/**
 * The 51 real records that four cities' and provinces' reports name, and nothing that the reports do not say. One of
 * them is made ready for the demonstration: it gets an owner and a planned start that are made up, and is marked so.
 */

import type { Act } from '@kuaijin/kit/access/posts';
import { isRefusal } from '@kuaijin/kit/errors';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import records from './data/records.json';
import { fact } from './domain/facts';
import { type Batch, type Level, milestoneOf, type ProjectSource } from './domain/project';
import { type Registration, register } from './domain/register';
import { ProjectStore } from './model/store';
import { contentOf, storable } from './resolvers/change';

interface ReportDocument {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
}

interface ReportRecord {
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  readonly region: string;
  readonly level: string;
  readonly type: string;
  /** Left out for what is in no batch, an existing asset. */
  readonly batch?: string;
  readonly status: string;
  readonly asOf: string;
  readonly document: string;
  /** The subject under which the report names it. */
  readonly place: string;
  readonly lists?: readonly string[];
  /** The day by which the report says that it will be completed. */
  readonly plannedCompletion?: string;
}

/** Who loads what the product begins with. */
export const seedAct: Act = { actorId: 'system', post: 'OPERATOR' };
const documents: Readonly<Record<string, ReportDocument>> = records.documents;

/** 市第三医院精神疾病伴发传染病隔离病区: made ready for the demonstration. */
export const DEMONSTRATION_NUMBER = 'QZ-015';
/** Owner and planned start of the demonstration's project; no report gives either. */
const demonstration = { ownerId: 'organisation-qz-hospital', plannedStart: '2026-09-30' };

/** Registers the records; those that are there stay as they are. @returns how many were missing */
export async function seedProjects(deps: ServiceDeps, at: Date): Promise<number> {
  const store = await ProjectStore.open(deps);
  try {
    const registrations = (records.records as readonly ReportRecord[]).map(registrationOf);
    const there = await store.getMany(registrations.map(({ id }) => id));
    const missing = registrations.filter(({ id }) => !there.has(id));
    await sweep(missing, (registration) => enter(store, registration, at));
    await sweep(
      registrations.filter(({ id }) => there.has(id)),
      (registration) => stateCompletion(store, registration, at),
    );
    return missing.length;
  } finally {
    await store.close();
  }
}

/** The record of a number. @throws Error where there is none */
export function recordNumbered(number: string): ReportRecord {
  const found = (records.records as readonly ReportRecord[]).find((record) => record.number === number);
  if (found === undefined) throw new Error(`no record ${number}`);
  return found;
}

/** The registration of a record. */
export function registrationOf(record: ReportRecord): Registration {
  const { number, name, nameEn, region, level, type, batch, asOf, lists = [], plannedCompletion } = record;
  const isDemoData = number === DEMONSTRATION_NUMBER;
  return {
    id: `project-${number}`,
    name,
    nameEn,
    regionId: `region-${region}`,
    level: level as Level,
    type,
    ...(batch === undefined ? {} : { batch: batch as Batch }),
    lists,
    milestones: [
      ...(isDemoData ? [{ kind: 'STARTED' as const, plannedOn: demonstration.plannedStart }] : []),
      ...(plannedCompletion === undefined ? [] : [statedCompletion(record, plannedCompletion)]),
    ],
    knownSince: asOf,
    isDemoData,
    ...(isDemoData ? { ownerId: demonstration.ownerId } : {}),
    source: sourceOf(record),
  };
}

/** The day by which a report says that it will be completed. No report says whether it was, so nobody is late. */
function statedCompletion({ document }: ReportRecord, plannedOn: string) {
  return { kind: 'COMPLETED' as const, plannedOn, statedIn: titleOf(document) };
}

/** An earlier release took the day of the report for a plan. */
async function stateCompletion(store: ProjectStore, { id, milestones }: Registration, at: Date): Promise<void> {
  const stated = milestones.find(({ statedIn }) => statedIn !== undefined);
  const project = stated === undefined ? undefined : await store.get(id);
  if (stated === undefined || project === undefined) return;
  const { plans, reported } = milestoneOf(project, 'COMPLETED');
  const [plan, ...later] = plans;
  if (plan === undefined || plan.statedIn !== undefined || later.length > 0 || reported !== undefined) return;
  const command = { key: 'seed-stated', content: contentOf('seed', stated), act: seedAct, at };
  await store.execute(id, command, () => storable([fact('milestone.planned', stated)]));
}

function sourceOf({ document, place, status, asOf }: ReportRecord): ProjectSource {
  return { document: titleOf(document), place, status, asOf };
}

function titleOf(document: string): string {
  const report = documents[document];
  if (report === undefined) throw new Error(`no report ${document}`);
  return report.number ?? report.title;
}

async function enter(store: ProjectStore, registration: Registration, at: Date): Promise<void> {
  const command = { key: 'seed', content: contentOf('seed', registration), act: seedAct, at };
  const executed = await store.execute(registration.id, command, (project, version) => {
    const decided = register(project, registration, version);
    return isRefusal(decided) ? decided : storable(decided);
  });
  if (executed.ok || executed.refusal.code === 'STATE_CONFLICT') return;
  throw new Error(`seed of ${registration.id}: ${executed.refusal.code}`);
}
