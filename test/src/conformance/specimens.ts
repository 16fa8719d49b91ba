/**
 * 样本: steps in every status that operations can bring about, each driven there through the graph. A new one is a line
 * in {@link specimens}.
 */

import type { Post } from '@kuaijin/kit/access/posts';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { CONFORM, type ItemShape, OWNER } from './catalogue';
import { subjectOf } from './people';
import type { Subject } from './subject';

/** One act on the way of a specimen. */
export interface Act {
  readonly mutation: string;
  readonly as: Post;
  readonly input?: (subject: Subject) => Readonly<Record<string, unknown>>;
}

interface SpecimenShape {
  readonly status: StepStatus;
  /** What is done to it after FIRST was approved, in order. */
  readonly acts: readonly Act[];
  /** What has to be done elsewhere before it is dispatched. */
  readonly first?: readonly Act[];
  readonly item?: ItemShape;
}

/**
 * Done to every specimen that was dispatched, before its own acts: what others are drawn into by. A copy of a specimen
 * has none of it.
 */
export const before: readonly Act[] = [
  {
    mutation: 'consultOnStep',
    as: 'HANDLER',
    input: () => ({ departmentIds: ['department-330800-EE'], question: '意见' }),
  },
  { mutation: 'copyStep', as: 'HANDLER', input: () => ({ departmentIds: ['department-330800-EE'] }) },
  {
    mutation: 'consultInWriting',
    as: 'HANDLER',
    input: () => ({ addressee: '军事设施保护部门', matter: '意见', workingDays: 20 }),
  },
];

export const accept: Act = { mutation: 'acceptStep', as: 'HANDLER', input: () => ({ seenOnPaper: true }) };
export const decide = (decision: string, more: object = {}): Act => ({
  mutation: 'decideStep',
  as: 'HANDLER',
  input: () => ({ decision, opinion: '意见', ...more }),
});
export const approve = decide('APPROVE');
export const reason = '样本';
const tolerate: Act = {
  mutation: 'acceptWithDeficiency',
  as: 'HANDLER',
  input: ({ itemCode }) => ({
    materialCodes: [`${itemCode}-2`],
    commitment: { statement: '按期补齐', signatory: '张某' },
    seenOnPaper: true,
  }),
};
const handIn: Act = {
  mutation: 'handInPapers',
  as: 'COUNTER',
  input: ({ itemCode }) => ({ papers: [{ materialCode: `${itemCode}-1` }] }),
};
const promise: Act = { mutation: 'promiseCommitment', as: 'OWNER', input: () => ({ signatory: '张三' }) };

/** The steps of the specimen case by item code; all but FIRST wait for FIRST. */
export const specimens = {
  WAITING: { status: 'WAITING', acts: [], item: { depends_on: ['DISPATCHED'] } },
  DISPATCHED: { status: 'DISPATCHED', acts: [] },
  HANDED: {
    status: 'DISPATCHED',
    acts: [handIn],
  },
  ACCEPTED: { status: 'ACCEPTED', acts: [accept] },
  ASSIGNED: {
    status: 'DISPATCHED',
    acts: [
      {
        mutation: 'delegateStep',
        as: 'HEAD',
        input: () => ({ officerId: subjectOf('HANDLER'), reason }),
      },
    ],
  },
  CORRECTING: {
    status: 'SUSPENDED',
    acts: [
      {
        mutation: 'requestCorrection',
        as: 'HANDLER',
        input: ({ itemCode }) => ({ materialCodes: [`${itemCode}-1`], reason }),
      },
      handIn,
    ],
  },
  SUSPENDED: {
    status: 'SUSPENDED',
    acts: [
      accept,
      {
        mutation: 'suspendStep',
        as: 'HANDLER',
        input: () => ({ procedure: 'HEARING', limitWorkingDays: 10, reason }),
      },
    ],
  },
  APPROVED: { status: 'APPROVED', acts: [accept, approve], item: { validity_years: 3 } },
  CONDITIONED: {
    status: 'APPROVED_WITH_CONDITIONS',
    acts: [accept, decide('APPROVE_WITH_CONDITIONS', { conditions: ['补充资料'] })],
  },
  REJECTED: { status: 'REJECTED', acts: [accept, decide('REJECT')] },
  'NOT-ACCEPTED': {
    status: 'NOT_ACCEPTED',
    acts: [{ mutation: 'refuseStep', as: 'HANDLER', input: () => ({ reasonCode: 'NOT_COMPETENT', reason }) }],
  },
  RETURNED: {
    status: 'RETURNED',
    acts: [
      accept,
      approve,
      {
        mutation: 'returnStep',
        as: 'HANDLER',
        input: ({ caseId, stepId }) => ({ stepId: `${caseId}/RETURNER`, toStepId: stepId, reason }),
      },
    ],
  },
  RETURNER: { status: 'WAITING', acts: [], item: { depends_on: ['RETURNED'] } },
  REVOKED: {
    status: 'REVOKED',
    acts: [accept, approve, { mutation: 'revokeStep', as: 'HEAD', input: () => ({ reason }) }],
  },
  'LOOKED-UP': {
    status: 'DISPATCHED',
    acts: [{ mutation: 'lookUpStep', as: 'HANDLER', input: () => ({ result: 'NOT_FOUND', reason }) }],
    // The case looks it up by itself as soon as it may run: behind a gate, so that it does so only where it is wanted.
    first: [accept, approve].map((act) => ({
      ...act,
      input: (subject: Subject) => ({ ...act.input?.(subject), stepId: `${subject.caseId}/GATE` }),
    })),
    item: { lane: 'PRECHECK', depends_on: ['GATE'] },
  },
  PROMISED: { status: 'DISPATCHED', acts: [promise] },
  'RELIED-ON': {
    status: 'APPROVED',
    acts: [promise, { mutation: 'approveOnCommitment', as: 'HANDLER', input: () => ({ opinion: '同意' }) }],
  },
  TOLERATED: { status: 'ACCEPTED', acts: [tolerate] },
  'PRE-APPROVED': {
    status: 'PRE_APPROVED',
    acts: [tolerate, { mutation: 'preApproveStep', as: 'HANDLER', input: () => ({ opinion: '原则同意' }) }],
  },
  HANDLED: {
    status: 'APPROVED',
    acts: [
      tolerate,
      {
        mutation: 'decideWithDeficiency',
        as: 'HANDLER',
        input: () => ({ decision: 'APPROVE', opinion: '容缺办理' }),
      },
    ],
  },
  SKIPPED: { status: 'SKIPPED', acts: [], item: { applies: 'CONDITIONAL' } },
} as const satisfies Readonly<Record<string, SpecimenShape>>;

export type SpecimenName = keyof typeof specimens;
export const specimenNames = Object.keys(specimens) as readonly SpecimenName[];

/** Statuses of a step that no operation of the table leads to while the case runs; tests of acts have them. */
export const withoutSpecimen: readonly StepStatus[] = ['DEEMED_APPROVED', 'WITHDRAWN'];

export const shapeOf = (name: SpecimenName): SpecimenShape => specimens[name];

export const isDispatched = (name: SpecimenName): boolean => !['WAITING', 'SKIPPED'].includes(shapeOf(name).status);

/** The actor that a conflict names: who acted last on the step, or brought about what the case did to it by itself. */
export function changedBy(name: SpecimenName): string {
  const last = shapeOf(name).acts.at(-1);
  if (last !== undefined) return subjectOf(last.as);
  const isUntouched = name === 'WAITING' || name === 'SKIPPED';
  return subjectOf(isUntouched ? 'OWNER' : 'HANDLER');
}

/** The joint session of every case of the specimens. */
export const sessionOf = (caseId: string): string => `${caseId}/session/1`;

/** A mandate that the owner gives when everything is published, for who ends it. */
export const mandateKey = 'mandate to end';
export const mandateToEnd = deriveId('mandate', OWNER, subjectOf('OWNER'), mandateKey);

export const SMALL = 'CONFORM-SMALL';

/** Items by catalogue: all specimens; and two, whose cases soon end. */
export const catalogues: Readonly<Record<typeof CONFORM | typeof SMALL, Readonly<Record<string, ItemShape>>>> = {
  [CONFORM]: {
    FIRST: {},
    GATE: {},
    ...Object.fromEntries(specimenNames.map((name) => [name, shapeOf(name).item ?? {}])),
  },
  [SMALL]: { FIRST: {}, DISPATCHED: { lane: 'PARALLEL_CORE' } },
};

/** The step on which alone an operation is done: a copy of a specimen beside it. */
export const ownItemOf = (mutation: string): string => `OWN-${mutation.toUpperCase()}`;
