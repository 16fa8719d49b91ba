import type { Post } from '@kuaijin/kit/access/posts';
import type { CaseState, StepState } from '../case/state';
import type { ReassignCommand } from '../contracts/assignment-commands';
import type { Commander } from '../contracts/command';
import { limitRung, problemOpened, rung } from '../limits/rung';
import { dispatched, reopened } from '../sequencing/dispatch';
import type { AnyStepAct, AnyStepChange, CommandOf } from './act';
import { reassignment, reassignPosts } from './administration/reassignment';
import { checkPapers } from './application/check-materials';
import { handInPapers } from './application/hand-in-materials';
import { approveOnCommitment } from './commitment/approve-on-commitment';
import { checkCommitment } from './commitment/check-commitment';
import { checkDue, rectificationLapsed } from './commitment/lapse';
import { promise } from './commitment/promise';
import { closeConsultation, consult, giveOpinion } from './coordination/consult';
import { copy, readCopy } from './coordination/copy';
import { delegate } from './coordination/delegate';
import { urge } from './coordination/urge';
import type { Fields } from './fields';
import { accept } from './intake/accept';
import { requestCorrection } from './intake/correction';
import { lookUp } from './intake/look-up';
import { refuseStep } from './intake/refuse';
import { resubmit } from './intake/resubmit';
import { returnStep } from './reversal/return';
import { revoke } from './reversal/revoke';
import { takeBack } from './reversal/take-back';
import { type DecideCommand, decided, decidePosts, signed } from './review/decide';
import { delivered } from './review/evolve-stage';
import { extend } from './review/extend';
import { resume } from './review/resume';
import { addSigner, removeSigner } from './review/signers';
import { suspend } from './review/suspend';
import { deemedApproved } from './review/tacit-approval';
import { acceptWithDeficiency } from './tolerance/accept-with-deficiency';
import { applyForTolerance } from './tolerance/apply-for-tolerance';
import { extendTolerance } from './tolerance/extend-tolerance';
import { toleranceEscalated, toleranceFailed, toleranceFulfilled, toleranceReminded } from './tolerance/lapse';
import { preApprove } from './tolerance/pre-approve';

/**
 * The catalogue of acts 行为目录: what may be done to a step. A new act stands here, in a file of its own, and in the
 * schema.
 */
export const stepActs = [
  accept,
  refuseStep,
  requestCorrection,
  resubmit,
  handInPapers,
  checkPapers,
  applyForTolerance,
  acceptWithDeficiency,
  preApprove,
  extendTolerance,
  suspend,
  resume,
  extend,
  urge,
  delegate,
  addSigner,
  removeSigner,
  returnStep,
  revoke,
  takeBack,
  lookUp,
  promise,
  approveOnCommitment,
  checkCommitment,
  consult,
  giveOpinion,
  closeConsultation,
  copy,
  readCopy,
] as const;

/** What else changes a step: signatures, and what clocks, accounts and other steps bring about. */
const otherChanges = [
  dispatched,
  reopened,
  signed,
  decided,
  deemedApproved,
  delivered,
  reassignment,
  rung,
  limitRung,
  problemOpened,
  toleranceReminded,
  toleranceFulfilled,
  toleranceFailed,
  toleranceEscalated,
  checkDue,
  rectificationLapsed,
] as const;

/** The commands of all acts on a step. */
export type StepCommand = CommandOf<(typeof stepActs)[number]>;

/** The command of one act, by its name. */
export type CommandNamed<N extends StepCommand['type']> = Extract<StepCommand, { type: N }>;

const acts: ReadonlyMap<string, AnyStepAct> = new Map(stepActs.map((act) => [act.name, act]));
const allChanges: readonly AnyStepChange[] = [...stepActs, ...otherChanges];
const changes: ReadonlyMap<string, AnyStepChange> = new Map(allChanges.map((change) => [change.entry, change]));

/** The act that a command asks for; undefined where it is none on one step. */
export const actOfCommand = (type: string): AnyStepAct | undefined => acts.get(type);

/** What an entry changes of its step; undefined where it changes none in particular. */
export const changeOfEntry = (type: string): AnyStepChange | undefined => changes.get(type);

/** 环节操作 as a step names it to its viewers, with the mutation that asks for it. */
export interface StepActionEntry {
  readonly action: string;
  readonly mutation: string;
  readonly posts: readonly Post[];
  /**
   * The command that its caller could give now, with arguments that no rule of form refuses: what is refused then, the
   * state refuses.
   */
  readonly sample: (state: CaseState, step: StepState, by: Commander) => StepCommand | DecideCommand | ReassignCommand;
  /** Of an action that takes an act back: which one. */
  readonly undoes?: AnyStepAct['undoes'];
}

const KEY = 'viewer';

/** An act with arguments that its fields, and what it knows of the step, take for acceptable. */
function sampleOf(act: AnyStepAct): StepActionEntry['sample'] {
  const fields = Object.entries(act.input as Fields).map(([name, { sample }]) => [name, sample] as const);
  return (state, step, by) => {
    const given = { ...Object.fromEntries(fields), ...act.sample?.(state, step, by) };
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { key: KEY, by, stepId: step.id, type: act.name, ...present } as unknown as StepCommand;
  };
}

const sampleDecision =
  (more: Partial<DecideCommand>): StepActionEntry['sample'] =>
  (_state, step, by) => ({
    ...{ key: KEY, by, type: 'decide', stepIds: [step.id] },
    ...{ decision: 'APPROVE', opinion: 'any', conditions: [], fileIds: [], ...more },
  });

/** Acts on many steps at once, and on one of them. */
const onMany: readonly StepActionEntry[] = [
  { action: 'DECIDE', mutation: 'decideStep', posts: decidePosts, sample: sampleDecision({}) },
  {
    action: 'DECIDE_WITH_DEFICIENCY',
    mutation: 'decideWithDeficiency',
    posts: decidePosts,
    sample: sampleDecision({ tolerated: true }),
  },
  {
    action: 'REASSIGN',
    mutation: 'reassignSteps',
    posts: reassignPosts,
    sample: (_state, step, by) => {
      const fromOfficerId = step.assignment?.officerId ?? '';
      return { key: KEY, by, type: 'reassign', stepIds: [step.id], fromOfficerId, toOfficerId: 'any', reason: 'any' };
    },
  },
];

/** Every action on a step, in the order in which a step names them. */
export const stepActions: readonly StepActionEntry[] = [
  ...(stepActs as readonly AnyStepAct[]).map((act) => ({
    action: act.action,
    mutation: act.mutation,
    posts: act.posts,
    sample: sampleOf(act),
    undoes: act.undoes,
  })),
  ...onMany,
];
