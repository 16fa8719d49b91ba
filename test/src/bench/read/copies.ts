/** The many documents, each a copy of one that the product made, under ids of its own. */
import { createHash } from 'node:crypto';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { documentOf, type ProjectRow } from '@kuaijin/projects/model/projects';
import { applyProblemFact } from '@kuaijin/supervision/domain/problem';
import { systemAct } from '@kuaijin/supervision/domain/system';
import { shippedRules } from '@kuaijin/supervision/lights/shipped/index';
import { applyFact, emptyWatch, recordFacts, type Watch } from '@kuaijin/supervision/lights/watch';
import { factsIn } from '@kuaijin/supervision/lights/watched-events';
import { alertView } from '@kuaijin/supervision/model/alert';
import { problemBody } from '@kuaijin/supervision/model/problem';
import { watchView } from '@kuaijin/supervision/model/watch';
import type { Document } from 'mongodb';
import { type CaseTemplate, PROJECT, type Templates } from './templates';

const REGION = 'region-330800';
const OWNER = 'organisation-qz-hospital';
const DAY_MS = 86_400_000;
/** Of so many projects one is late, and one has a problem. */
const LATE_EVERY = 4;
const PROBLEM_EVERY = 4;

type CopiedKind = 'project' | 'problem' | 'case' | 'case-past' | 'code';

/** Where a document goes. */
export interface Copy {
  readonly service: 'projects' | 'supervision' | 'approvals';
  readonly collection: string;
  readonly document: Document;
}

/** The name of the n-th of a kind: in no order, as ids are. */
const nameOf = (kind: CopiedKind, n: number): string =>
  `${kind}-${createHash('sha256').update(`${kind} ${n}`).digest('hex').slice(0, 20)}`;

/**
 * The numbers from `from` on, in the order of their names: a store whose trees are filled from left to right takes
 * several times as many a second.
 */
export function inOrderOfNames(kind: CopiedKind, from: number, count: number): readonly number[] {
  const named = Array.from({ length: count }, (_, i) => [nameOf(kind, from + i), from + i] as const);
  return named.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, n]) => n);
}

const versioned = (key: string, version: number, body: object): Document => ({ ...body, _id: key, key, version });

/** A copy in which names stand for names, in whatever text they occur. */
function renamed<T>(value: T, names: readonly (readonly [from: string, to: string])[]): T {
  if (typeof value === 'string') {
    return names.reduce<string>((text, [from, to]) => text.replaceAll(from, to), value) as T;
  }
  if (Array.isArray(value)) return value.map((one) => renamed(one, names)) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, names)])) as T;
}

/** A stream that was carried on to its end: its entries, its place on the list of streams, its mark. */
function* stream(
  service: Copy['service'],
  journal: string,
  marks: string,
  entries: readonly Document[],
  name: string,
): Generator<Copy> {
  for (const document of entries) yield { service, collection: journal, document };
  yield { service, collection: `${journal}_streams`, document: { _id: name, head: entries.length } };
  yield { service, collection: marks, document: { _id: name, fed: entries.length } };
}

/** A project with its watch, an alert where it is late, and perhaps a problem. @returns how many streams it has */
export function* projectCopies(templates: Templates, n: number, now: Date): Generator<Copy, number> {
  const id = nameOf('project', n);
  const names = [[PROJECT, id]] as const;
  const template = templates.project as unknown as ProjectRow;
  const body = documentOf({ ...renamed(template, names), id, name: `衢州市重点项目${n}号` });
  yield { service: 'projects', collection: 'projects', document: versioned(id, 1, body) };
  const journal = templates.projectJournal.slice(0, 1).map((entry) => renamed(entry, names));
  yield* stream('projects', 'project_journal', 'project_journal_marks', journal, `project/${id}`);

  const watch = watchOf(id, n, now);
  yield { service: 'supervision', collection: 'watches', document: versioned(id, 1, watchView(watch)) };
  for (const alert of watch.alerts) {
    yield { service: 'supervision', collection: 'alerts', document: versioned(alert.id, 1, alertView(watch, alert)) };
  }
  const watched = templates.watchJournal.slice(0, 1).map((entry) => renamed(entry, names));
  yield* stream('supervision', 'watch_journal', 'watch_journal_marks', watched, `watch/${id}`);
  if (n % PROBLEM_EVERY !== 0) return 2;

  const problem = nameOf('problem', n);
  yield {
    service: 'supervision',
    collection: 'problems',
    document: versioned(problem, 1, problemOf(problem, id, n, now)),
  };
  const [first] = templates.problemJournal;
  const entries = first === undefined ? [] : [renamed(first, [...names, [String(first['stream']), problem]])];
  yield* stream('supervision', 'problem_journal', 'problem_journal_marks', entries, problem);
  return 3;
}

/** Late by up to 25 days, so that the daily round has nothing to do with it for a while; or planned for later. */
function watchOf(projectId: string, n: number, now: Date): Watch {
  const at = new Date(now.getTime() - (n % 1_000_000) * 1_000);
  const today = dateOf(now);
  const plannedOn = n % LATE_EVERY === 0 ? addDays(today, -1 - (n % 25)) : addDays(today, 30 + (n % 300));
  const common = { source: 'projects', subject: projectId, projectId, regionId: REGION, time: at };
  const entries = [
    ...factsIn({ ...common, id: `${projectId}/1`, type: 'project.registered', data: { ownerId: OWNER } }),
    ...factsIn({ ...common, id: `${projectId}/2`, type: 'milestone.planned', data: { kind: 'STARTED', plannedOn } }),
  ];
  const empty = emptyWatch(projectId);
  return recordFacts(empty, entries, shippedRules, today, at, systemAct).reduce(
    (watch, fact) => applyFact(watch, fact, at, systemAct),
    empty,
  );
}

function problemOf(id: string, projectId: string, n: number, now: Date) {
  const at = new Date(now.getTime() - (n % 1_000_000) * 1_000);
  const opened = {
    projectId,
    regionId: REGION,
    ownerId: OWNER,
    category: 'LAND',
    level: 'COUNTY',
    origin: 'APPEAL',
    title: '用地未落实',
    dueAt: new Date(at.getTime() + 7 * DAY_MS),
  } as const;
  return problemBody(applyProblemFact(id, undefined, { type: 'problem.opened', data: opened }, at, systemAct));
}

/** A case with all its steps. Of one that has ended a single entry is there, since nobody reads its journal. */
export function* caseCopies(template: CaseTemplate, n: number, projects: number, isOpen: boolean): Generator<Copy> {
  const id = nameOf('case', n);
  const names = [
    [template.id, id],
    [PROJECT, nameOf('project', n % projects)],
    [template.publicCode, `${template.publicCode.slice(0, 4)}${nameOf('code', n).slice(5, 16).toUpperCase()}`],
  ] as const;
  const copied = (document: Document, more: object): Document => ({ ...renamed(document, names), ...more });
  // Written long ago, and ringing a good while after the bench is over: no case is stuck.
  const { writtenAt, ringsAt } = template.document;
  const times = {
    ...(writtenAt === undefined ? {} : { writtenAt: Number(writtenAt) - DAY_MS - n }),
    ...(ringsAt === undefined ? {} : { ringsAt: Number(ringsAt) + DAY_MS + n }),
  };
  yield { service: 'approvals', collection: 'cases', document: copied(template.document, times) };
  for (const step of template.steps) {
    const due = typeof step['due'] === 'number' && isOpen ? { due: step['due'] + n * 1_000 } : {};
    yield { service: 'approvals', collection: 'steps', document: copied(step, due) };
  }
  for (const state of template.states) {
    yield { service: 'approvals', collection: 'step_states', document: copied(state, {}) };
  }
  const journal = isOpen ? template.journal.map((entry) => copied(entry, {})) : [anyEntry(template, id)];
  yield* stream('approvals', 'case_journal', 'cases_marks', journal, `case/${id}`);
}

/** A stream of which nothing is asked: one of the many that a journal has. */
export function* streamCopies({ ended }: Templates, n: number): Generator<Copy> {
  const id = nameOf('case-past', n);
  yield* stream('approvals', 'case_journal', 'cases_marks', [anyEntry(ended, id)], `case/${id}`);
}

/** An entry of the usual size as the first of the journal of a case. */
function anyEntry({ id: from, journal }: CaseTemplate, id: string): Document {
  const entry = journal.find(({ type }) => type === 'step.dispatched');
  if (entry === undefined) throw new Error('no step of the case was dispatched');
  return { ...renamed(entry, [[from, id]]), _id: `case/${id}/1`, seq: 1 };
}
