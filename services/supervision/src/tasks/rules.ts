/**
 * 任务: what a department or a person has to do until a day, in a tree by county, department and person; open until a
 * second person signs it off, and a whole only behind its parts. Pure.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type Claim, type SignedOff, samePersonRefusal, stateRefusal } from '../sign-off/rules';

/** 任务来源: what a task may come from. */
export const taskSourceKinds = [
  'SESSION',
  'PROBLEM',
  'ORDER',
  'PROJECT_LIST',
  'CAMPAIGN',
  'VISIT',
  'WORKING_GROUP',
] as const;
export type TaskSourceKind = (typeof taskSourceKinds)[number];

export interface TaskSource {
  readonly kind: TaskSourceKind;
  readonly id: string;
}

/** 办理经过: one line of the history of a task. */
export interface TaskStep {
  readonly kind: TaskFact['type'];
  readonly at: Date;
  readonly by: Act;
  readonly comment?: string;
}

export interface Task extends Placed, SignedOff {
  /** The task that it is a part of. */
  readonly parentId?: string;
  readonly title: string;
  readonly description?: string;
  readonly departmentId?: string;
  readonly assigneeId?: string;
  /** The last day to do it. */
  readonly dueOn: string;
  readonly sources: readonly TaskSource[];
  readonly createdBy: Act;
  readonly createdAt: Date;
  readonly steps: readonly TaskStep[];
}

/** What is known of a task when it is made. */
export type NewTask = Pick<
  Task,
  | 'id'
  | 'regionId'
  | 'projectId'
  | 'parentId'
  | 'title'
  | 'description'
  | 'departmentId'
  | 'assigneeId'
  | 'dueOn'
  | 'sources'
>;

export type TaskFact =
  | { readonly type: 'task.created'; readonly task: NewTask }
  | { readonly type: 'task.assigned'; readonly assigneeId: string; readonly comment: string }
  | { readonly type: 'task.reported'; readonly comment: string; readonly fileIds: readonly string[] }
  | { readonly type: 'task.claimed'; readonly comment: string; readonly fileIds: readonly string[] }
  | { readonly type: 'task.signedOff'; readonly comment: string }
  | { readonly type: 'task.returned'; readonly comment: string };

/** What who has a task says of it. */
export type TaskReport =
  | { readonly kind: 'ASSIGNED'; readonly assigneeId: string; readonly comment: string }
  | { readonly kind: 'PROGRESS' | 'DONE'; readonly comment: string; readonly fileIds: readonly string[] };

const path = ['input', 'taskId'];

const unknown = (): Refusal => refuse('NOT_FOUND', path, { expected: 'the id of a task that the caller sees' });

/** The fact that a report comes to, or why not. */
export function reported(task: Task | undefined, version: number, report: TaskReport): TaskFact | Refusal {
  if (task === undefined) return unknown();
  const wrong = stateRefusal(task, version, 'OPEN', path);
  if (wrong !== undefined) return wrong;
  const { comment } = report;
  if (report.kind === 'ASSIGNED') return { type: 'task.assigned', assigneeId: report.assigneeId, comment };
  const type = report.kind === 'DONE' ? 'task.claimed' : 'task.reported';
  return { type, comment, fileIds: report.fileIds };
}

/** What the second person found. */
export interface Verdict {
  readonly isAccepted: boolean;
  readonly comment: string;
}

/** The fact that a sign-off comes to, or why not. @param parts of the task, which are signed off before it */
export function signedOff(
  task: Task | undefined,
  version: number,
  { isAccepted, comment }: Verdict,
  act: Act,
  parts: readonly Task[],
): TaskFact | Refusal {
  if (task === undefined) return unknown();
  const wrong = stateRefusal(task, version, 'CLAIMED_DONE', path) ?? samePersonRefusal(task, act, path);
  if (wrong !== undefined) return wrong;
  if (!isAccepted) return { type: 'task.returned', comment };
  const open = parts.filter(({ status }) => status !== 'SIGNED_OFF').length;
  if (open === 0) return { type: 'task.signedOff', comment };
  return refuse('OPEN_TASKS', path, { expected: 'all parts signed off', received: String(open) });
}

/** The task after a fact; never refuses. */
export function withTaskFact(task: Task | undefined, fact: TaskFact, at: Date, by: Act): Task {
  if (fact.type === 'task.created') {
    return { ...fact.task, status: 'OPEN', createdBy: by, createdAt: at, steps: [{ kind: fact.type, at, by }] };
  }
  if (task === undefined) throw new Error(`${fact.type} of a task that was not made`);
  const { comment } = fact;
  const { claim, ...known } = task;
  const held = claim === undefined ? {} : { claim };
  return { ...known, ...changed(fact, { by, at }, held), steps: [...task.steps, { kind: fact.type, at, by, comment }] };
}

/** What a fact changes; a task that is given back is claimed by nobody. */
function changed(
  fact: Exclude<TaskFact, { readonly type: 'task.created' }>,
  { by, at }: Pick<Claim, 'by' | 'at'>,
  held: Pick<Task, 'claim'>,
): Pick<Task, 'claim'> & Partial<Task> {
  switch (fact.type) {
    case 'task.assigned':
      return { ...held, assigneeId: fact.assigneeId };
    case 'task.reported':
      return held;
    case 'task.claimed':
      return { status: 'CLAIMED_DONE', claim: { by, at, comment: fact.comment, fileIds: fact.fileIds } };
    case 'task.signedOff':
      return { ...held, status: 'SIGNED_OFF' };
    case 'task.returned':
      return { status: 'OPEN' };
  }
}

/** Names under which tasks are found: their parent, department, person and sources. */
export const taskKey = (kind: 'PARENT' | 'DEPARTMENT' | 'ASSIGNEE' | TaskSourceKind, id: string): string =>
  `${kind}/${id}`;

export function keysOfTask({ parentId, departmentId, assigneeId, sources }: Task): readonly string[] {
  return [
    ...(parentId === undefined ? [] : [taskKey('PARENT', parentId)]),
    ...(departmentId === undefined ? [] : [taskKey('DEPARTMENT', departmentId)]),
    ...(assigneeId === undefined ? [] : [taskKey('ASSIGNEE', assigneeId)]),
    ...sources.map(({ kind, id }) => taskKey(kind, id)),
  ];
}
