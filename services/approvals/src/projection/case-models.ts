/** Cases, their steps and their snapshots as the store holds them, and the indexes that find them. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type DeclaredIndex, declareReadModel, keysetOrder } from '@kuaijin/kit/read-models';
import type { CaseSnapshotDocument } from './case-snapshots';
import type { CaseDocument, StepDocument, StepStateDocument } from './documents';

const text = { type: String, required: true } as const;
const whole = { type: Number, required: true } as const;
const texts = { type: [String], required: true } as const;

/** Who may see a case and what belongs to it: `Visibility` of the kit. */
export const scopeFields = { regionScopes: texts, ownerId: String, departmentIds: texts, personIds: texts } as const;

/** An index for each way in which a caller sees cases, or what belongs to them; each ends in the order of the list. */
export const scopeIndexes = (end: Readonly<Record<string, 1 | -1>>, what: string): readonly DeclaredIndex[] => [
  { fields: { regionScopes: 1, ...end }, serves: `${what} of the region of an office` },
  { fields: { ownerId: 1, ...end }, serves: `${what} of an owner 业主, or of a mandate 代办` },
  { fields: { departmentIds: 1, ...end }, serves: `${what} in which a department takes part` },
  { fields: { personIds: 1, ...end }, serves: `${what} that name a person` },
];

/** What documents of before carried instead of the fields of {@link scopeFields}. */
interface FormerScope {
  readonly regionCode?: string;
  readonly submittedBy?: string;
  readonly participantIds?: readonly string[];
}

/** Those fields, of a document of before. */
export function scopeOfFormer(document: object): {
  readonly regionScopes: readonly string[];
  readonly personIds: readonly string[];
} {
  const { regionCode, submittedBy = '', participantIds = [] } = document as FormerScope;
  return {
    regionScopes: regionScopesOf(regionCode),
    personIds: [...new Set([...participantIds, submittedBy])].filter((id) => id !== ''),
  };
}

/** The newest first. */
export const newestFirst = keysetOrder('SUBMITTED', [{ field: 'submittedAt', type: 'number', direction: -1 }]);

/** Those that count with the oldest calendar first. */
export const byEdition = keysetOrder('EDITION', [{ field: 'countsWithEdition', type: 'number', direction: 1 }]);

const bySubmission = { submittedAt: -1, _id: -1 } as const;

/** 案件 */
export const caseModel = declareReadModel<CaseDocument>('cases', {
  fields: {
    layout: whole,
    text,
    ...scopeFields,
    catalogueCode: text,
    catalogueVersion: whole,
    projectId: text,
    submittedAt: whole,
    status: text,
    publicCode: text,
    awaitsStart: { type: Boolean, required: true },
    isOver: { type: Boolean, required: true },
    endedAt: Number,
    countsWithEdition: Number,
    ringsAt: Number,
    writtenAt: whole,
    limitClass: String,
    limitClassAsked: String,
  },
  indexes: [
    { fields: { publicCode: 1 }, unique: true, serves: 'the public reading of a case by its code' },
    {
      fields: { projectId: 1, ...bySubmission },
      serves: 'the cases of projects, newest first; those that wait for its start',
    },
    ...scopeIndexes(bySubmission, 'cases, newest first,'),
    { fields: { writtenAt: 1, _id: 1 }, serves: 'cases that have changed since a moment: the watch' },
    { fields: { isOver: 1, _id: 1 }, serves: 'open cases, some at a time: the watch' },
    { fields: { ringsAt: 1, _id: 1 }, serves: 'cases whose clock should have rung: the watch' },
    { fields: { countsWithEdition: 1, _id: 1 }, serves: 'cases that count with an older calendar' },
    { fields: { layout: 1, _id: 1 }, serves: 'cases that a former release has written' },
  ],
  backfill: { lacking: 'regionScopes', fill: scopeOfFormer },
});

const byDue = { due: 1, _id: 1 } as const;
const byDispatch = { dispatched: 1, _id: 1 } as const;

/** The orders of an inbox. */
export const inboxOrders = {
  DUE: keysetOrder('DUE', [{ field: 'due', type: 'number', direction: 1 }]),
  DISPATCHED: keysetOrder('DISPATCHED', [{ field: 'dispatched', type: 'number', direction: 1 }]),
} as const;

/** 环节, as inboxes find them. */
export const stepModel = declareReadModel<StepDocument>('steps', {
  fields: {
    caseId: text,
    regionScopes: texts,
    projectId: text,
    status: text,
    departmentIds: texts,
    assigneeId: String,
    tags: texts,
    due: whole,
    dispatched: whole,
    search: text,
    isTimed: { type: Boolean, required: true },
    yellowAt: whole,
    redAt: whole,
    limitClass: String,
    limitClassAsked: String,
    text: String,
  },
  indexes: [
    { fields: { departmentIds: 1, status: 1, ...byDue }, serves: 'the inbox of departments by due moment' },
    { fields: { departmentIds: 1, status: 1, ...byDispatch }, serves: 'the inbox of departments by dispatch' },
    { fields: { assigneeId: 1, status: 1, ...byDue }, serves: 'the steps that are with an officer by due moment' },
    { fields: { assigneeId: 1, status: 1, ...byDispatch }, serves: 'the steps that are with an officer by dispatch' },
    { fields: { tags: 1, ...byDue }, serves: 'the other inboxes, each a tag, by due moment' },
    { fields: { tags: 1, ...byDispatch }, serves: 'the other inboxes by dispatch' },
    { fields: { status: 1, ...byDue }, serves: 'what a day brings about for all departments' },
  ],
});

/** 环节, each whole; found by its id alone. */
export const stepStateModel = declareReadModel<StepStateDocument>('step_states', { fields: { caseId: text, text } });

/** A whole case as of one entry; found by its id alone. */
export const snapshotModel = declareReadModel<CaseSnapshotDocument>('case_snapshots', {
  fields: { caseId: text, layout: whole, catalogueCode: text, catalogueVersion: whole, text },
});
