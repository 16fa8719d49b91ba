import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { CaseState, CaseStatus, Instant, StepState, StepStatus } from '@kuaijin/workflow-approvals/domain/case';
import { decisiveDue } from '@kuaijin/workflow-approvals/domain/clock';
import { isOver } from '@kuaijin/workflow-approvals/domain/end';
import type { SpecialLimitClass } from '@kuaijin/workflow-approvals/domain/limit-class';
import { inboxTags } from '../domain/inbox-tags';
import { departmentsConcerned, participantsOf } from '../domain/recipients';
import { sessionDepartments, sessionOfficers } from '../domain/session-concerns';
import { departmentsOfStep, type LightMoments, lightMoments, NEVER, searchTextOf } from '../domain/step-row';

/** 时限类别 of a case; both absent where it is NORMAL and nobody asked for another. */
export interface ClassedDocument {
  readonly limitClass?: SpecialLimitClass;
  readonly limitClassAsked?: SpecialLimitClass;
}

const classOf = ({ limitClass, limitClassAsked }: ClassedDocument): ClassedDocument => ({
  ...(limitClass === undefined ? {} : { limitClass }),
  ...(limitClassAsked === undefined ? {} : { limitClassAsked }),
});

/**
 * A case in the read model: the folded state without its catalogue, which is a document of its own and never changes, and with its steps as a text.
 * They are read as a whole and searched as documents of their own, and every entry of the case writes them: as thousands of small fields
 * they were most of what an operation cost the store.
 */
export interface CaseDocument extends ClassedDocument {
  /** Documents of former versions hold the steps too. */
  readonly state: Omit<CaseState, 'catalogue' | 'steps'> & Partial<Pick<CaseState, 'steps'>>;
  /** `steps` of the state as JSON. */
  readonly stepsText?: string;
  readonly catalogueCode: string;
  readonly catalogueVersion: number;
  readonly projectId: string;
  /** GB/T 2260 code of the region of the project; empty where it has none. */
  readonly regionCode: string;
  readonly ownerId?: string;
  readonly submittedBy: string;
  readonly submittedAt: Instant;
  readonly status: CaseStatus;
  readonly publicCode: string;
  readonly departmentIds: readonly string[];
  /** Officers who are named in it. */
  readonly participantIds: readonly string[];
  /** True while an element waits for the start of the project to be verified. */
  readonly awaitsStart: boolean;
  /** False while the case needs its workflow, which may be longer than it runs. */
  readonly isOver: boolean;
  /** Edition of the published calendar that it counts with; 0 = the bundled one. */
  readonly calendarEdition: number;
}

/** A step in the read model: what inboxes are filtered, sorted and counted by. */
export interface StepDocument extends LightMoments, ClassedDocument {
  readonly caseId: string;
  readonly projectId: string;
  readonly status: StepStatus;
  readonly departmentIds: readonly string[];
  /** 转办: the officer whom the step is with. */
  readonly assigneeId?: string;
  /** In whose inbox it lies, and why: domain/inbox-tags. */
  readonly tags: readonly string[];
  /** The decisive due moment; {@link NEVER} without one, so that it sorts last. */
  readonly due: Instant;
  readonly dispatched: Instant;
  readonly search: string;
}

export const caseDocument = ({ catalogue, ...state }: CaseState): CaseDocument => ({
  ...texted(state),
  isOver: isOver({ ...state, catalogue }),
  calendarEdition: state.calendar?.edition ?? 0,
  catalogueCode: catalogue.code,
  catalogueVersion: catalogue.version,
  projectId: state.projectId,
  regionCode: regionCodeOf(state.regionId) ?? '',
  ...(state.ownerId === undefined ? {} : { ownerId: state.ownerId }),
  submittedBy: submitterOf(state),
  submittedAt: state.submittedAt,
  status: state.status,
  publicCode: state.publicCode,
  departmentIds: departmentsOfCase(state),
  participantIds: participantsOfCase(state),
  awaitsStart: awaitsStart(state),
  ...classOf(state),
});

const texted = ({ steps, ...state }: Omit<CaseState, 'catalogue'>): Pick<CaseDocument, 'state' | 'stepsText'> => ({
  state,
  stepsText: JSON.stringify(steps),
});

/** The state that a document holds. */
export const stateOf = ({ state, stepsText }: CaseDocument): Omit<CaseState, 'catalogue'> => ({
  ...state,
  steps: stepsText === undefined ? (state.steps ?? {}) : (JSON.parse(stepsText) as CaseState['steps']),
});

export const stepDocument = (state: CaseState, step: StepState): StepDocument => ({
  caseId: state.id,
  projectId: state.projectId,
  status: step.status,
  departmentIds: departmentsOfStep(step),
  ...(step.assignment === undefined ? {} : { assigneeId: step.assignment.officerId }),
  tags: inboxTags(state, step),
  due: (step.clock === undefined ? null : decisiveDue(step.clock)) ?? NEVER,
  dispatched: step.dispatchedAt ?? NEVER,
  search: searchTextOf(state, step),
  ...lightMoments(state, step),
  ...classOf(state),
});

/** Departments that take part in a case: those of its applicable steps, and those that these concern. */
export const departmentsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([
    ...Object.values(state.steps)
      .filter((step) => step.status !== 'SKIPPED')
      .flatMap((step) => [...departmentsOfStep(step), ...departmentsConcerned(step)]),
    ...sessionDepartments(state),
  ]),
];

/** Who submitted a case for himself or for his organisation; an agent 代办 keeps nothing of it when his mandate is over. */
export const submitterOf = ({ submitted }: Pick<CaseState, 'submitted'>): string =>
  submitted.onBehalfOf === undefined ? submitted.actorId : '';

/** Officers who are named in a case. */
export const participantsOfCase = (state: Pick<CaseState, 'steps' | 'sessions'>): string[] => [
  ...new Set([...Object.values(state.steps).flatMap(participantsOf), ...sessionOfficers(state)]),
];

const settled: ReadonlySet<string> = new Set(['COMMITTED', 'RELEASED', 'RETURNED']);

const awaitsStart = (state: Omit<CaseState, 'catalogue'>): boolean =>
  state.startVerifiedAt === undefined &&
  Object.values(state.elements).some(({ commitOn, status }) => commitOn === 'START_VERIFIED' && !settled.has(status));
