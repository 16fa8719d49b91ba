import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { SpecialLimitClass } from '@kuaijin/workflow-approvals/case/limit-classes';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseStatus, Instant, StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { isLost } from '@kuaijin/workflow-approvals/elements/elements';
import { nextMoment } from '@kuaijin/workflow-approvals/limits/moments';
import { isOver } from '@kuaijin/workflow-approvals/sequencing/end';
import { type CaseScope, caseScope } from '../access/case-scope';
import { inboxTags } from '../reading/inbox-tags';
import { departmentsOfStep, dueOf, type LightMoments, lightMoments, NEVER, searchTextOf } from '../reading/step-row';

/**
 * Layout of the documents of a case as this release writes them. In that of before, 2, the document of a step that
 * inboxes find held the step too; case documents of still earlier releases carry no layout.
 */
export const CASE_LAYOUT = 3;
/** That layout of before: its case documents are as they are now. */
export const WHOLE_STEPS_LAYOUT = 2;

/** 时限类别 of a case; both absent where it is NORMAL and nobody asked for another. */
export interface ClassedDocument {
  readonly limitClass?: SpecialLimitClass;
  readonly limitClassAsked?: SpecialLimitClass;
}

const classOf = ({ limitClass, limitClassAsked }: ClassedDocument): ClassedDocument => ({
  ...(limitClass === undefined ? {} : { limitClass }),
  ...(limitClassAsked === undefined ? {} : { limitClassAsked }),
});

/** A case without its catalogue, which is a document of its own and never changes. */
export type BareCase = Omit<CaseState, 'catalogue'>;

/** Entries with which the states of the steps were written last, by step id, in the order of the steps. */
export type StepVersions = ReadonlyMap<string, number>;

/** What a case is searched by. */
interface CaseSearch extends ClassedDocument, CaseScope {
  readonly catalogueCode: string;
  readonly catalogueVersion: number;
  readonly projectId: string;
  readonly submittedAt: Instant;
  readonly status: CaseStatus;
  readonly publicCode: string;
  /** True while an element waits for the start of the project to be verified. */
  readonly awaitsStart: boolean;
  /** False while the case needs its workflow, which may be longer than it runs. */
  readonly isOver: boolean;
  /** Absent while it runs. */
  readonly endedAt?: Instant;
  /**
   * Edition of the published calendar that it counts with, 0 = the bundled one; absent where it counts no days, or none
   * any more.
   */
  readonly countsWithEdition?: number;
  /** When its clock brings something about next; absent where nothing waits for a moment. */
  readonly ringsAt?: Instant;
  /** When the document was written: by the clock of whoever wrote it, so no part of what the case is. */
  readonly writtenAt: Instant;
}

/**
 * A case in the read model: what is of the case itself. The state of each step is a document of its own, written before
 * this one, which names its version; so nobody takes a step for one of this case as of an entry that the case does not
 * know yet.
 */
export interface CaseDocument extends CaseSearch {
  readonly layout: number;
  /**
   * {@link CaseText} as JSON: as fields of their own the many small values were most of what an operation cost the
   * store.
   */
  readonly text: string;
}

interface CaseText {
  readonly state: Omit<BareCase, 'steps'>;
  readonly steps: readonly (readonly [stepId: string, version: number])[];
}

/** The state of a step in the read model, which is found by the id of the step. */
export interface StepStateDocument {
  readonly caseId: string;
  /** The step as JSON. */
  readonly text: string;
}

/**
 * A step as inboxes find it: what they are filtered, sorted and counted by and nothing else, since a store without
 * secondary indexes looks at all of them.
 */
export interface StepDocument extends LightMoments, ClassedDocument {
  readonly caseId: string;
  /** Of the region of its case. */
  readonly regionScopes: readonly string[];
  readonly projectId: string;
  readonly status: StepStatus;
  /** In whose inbox it lies as its own or as one to sign; none for a step that never applied. */
  readonly departmentIds: readonly string[];
  /** 转办: the officer whom the step is with. */
  readonly assigneeId?: string;
  /** In whose inbox it lies, and why: reading/inbox-tags. */
  readonly tags: readonly string[];
  /** The decisive due moment; {@link NEVER} without one, so that it sorts last. */
  readonly due: Instant;
  readonly dispatched: Instant;
  readonly search: string;
  /** The step as JSON, in documents of the layout {@link WHOLE_STEPS_LAYOUT}. */
  readonly text?: string;
}

export function caseDocument(
  { catalogue, ...bare }: CaseState,
  versions: StepVersions,
  writtenAt: Instant,
): CaseDocument {
  const state = { ...bare, catalogue };
  const counts = state.secondsPerWorkingDay === undefined && ['RUNNING', 'APPROVED'].includes(state.status);
  const over = isOver(state);
  const ringsAt = over ? undefined : nextMoment(state)?.at;
  return {
    layout: CASE_LAYOUT,
    text: textOf(bare, versions),
    isOver: over,
    ...(counts && !over ? { countsWithEdition: state.calendar?.edition ?? 0 } : {}),
    catalogueCode: catalogue.code,
    catalogueVersion: catalogue.version,
    projectId: state.projectId,
    ...caseScope(state),
    submittedAt: state.submittedAt,
    ...(state.endedAt === undefined ? {} : { endedAt: state.endedAt }),
    status: state.status,
    publicCode: state.publicCode,
    awaitsStart: awaitsStart(state),
    ...(ringsAt === undefined ? {} : { ringsAt }),
    writtenAt,
    ...classOf(state),
  };
}

function textOf({ steps: _steps, ...state }: BareCase, versions: StepVersions): string {
  const text: CaseText = { state, steps: [...versions] };
  return JSON.stringify(text);
}

/** What the document of a case holds: the case without its steps, and their versions. */
export function openCase({ text }: Pick<CaseDocument, 'text'>): {
  readonly state: Omit<BareCase, 'steps'>;
  readonly versions: StepVersions;
} {
  const { state, steps } = JSON.parse(text) as CaseText;
  return { state, versions: new Map(steps) };
}

export const stepDocument = (state: CaseState, step: StepState): StepDocument => ({
  caseId: state.id,
  regionScopes: regionScopesOf(state.regionId),
  projectId: state.projectId,
  status: step.status,
  ...placesOf(state, step),
  ...(step.assignment === undefined ? {} : { assigneeId: step.assignment.officerId }),
  due: dueOf(state, step),
  dispatched: step.dispatchedAt ?? NEVER,
  search: searchTextOf(state, step),
  ...lightMoments(state, step),
  ...classOf(state),
});

const texts = new WeakMap<StepState, string>();

/** A step as JSON, written once. */
export function stepText(step: StepState): string {
  const text = texts.get(step) ?? JSON.stringify(step);
  texts.set(step, text);
  return text;
}

export const stepStateDocument = (state: CaseState, step: StepState): StepStateDocument => ({
  caseId: state.id,
  text: stepText(step),
});

/**
 * What never applied lies in no inbox; what fell away with another version of the catalogue stays in those where it
 * lay.
 */
function placesOf(state: CaseState, step: StepState): Pick<StepDocument, 'departmentIds' | 'tags'> {
  if (step.status === 'SKIPPED' && step.version === 1) return { departmentIds: [], tags: [] };
  return { departmentIds: departmentsOfStep(step), tags: inboxTags(state, step) };
}

const settled: ReadonlySet<string> = new Set(['COMMITTED', 'RELEASED', 'RETURNED']);

const awaitsStart = (state: CaseState): boolean =>
  state.startVerifiedAt === undefined &&
  Object.values(state.elements).some(
    (element) => element.commitOn === 'START_VERIFIED' && (!settled.has(element.status) || isLost(state, element)),
  );
